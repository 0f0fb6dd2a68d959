-- What an import does step by step, and which treatment teams it made, so that it can be taken back whole.
alter table import add column started_at timestamptz;
alter table import add column step text not null default 'reading';
alter table import add constraint import_step_known check (step in ('reading', 'saving'));
alter table import add column recalled boolean not null default false;
alter table import_row add column kind text not null default 'persons';
alter table import_row add constraint import_row_kind_known check (kind in ('persons', 'jobs', 'employerContacts', 'mixed'));
alter table import_row add column who text not null default '';
alter table team add column import_id uuid;

create index team_by_import on team (organisation_id, import_id) where import_id is not null;
create index staff_by_import on staff (organisation_id, import_id) where import_id is not null;
create index enrolment_by_import on enrolment (organisation_id, import_id) where import_id is not null;
create index assignment_by_import on assignment (organisation_id, import_id) where import_id is not null;
create index employer_by_import on employer (organisation_id, import_id) where import_id is not null;
create index job_by_import on job (organisation_id, import_id) where import_id is not null;
create index contact_by_import on contact (organisation_id, import_id) where import_id is not null;
create index import_by_team on import (organisation_id, team_id, created_at);
