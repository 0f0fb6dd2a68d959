-- What was recorded by mistake goes out of sight and can come back. A next step with a school is a task, which has its own day.
alter table education add column removed_at timestamptz;
alter table school_contact add column removed_at timestamptz, drop column next_on;
