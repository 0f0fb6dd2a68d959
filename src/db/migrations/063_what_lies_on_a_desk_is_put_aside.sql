-- A task, a question of a colleague or a second look can be put aside as well: by the one on whose desk it lies, who alone reads why.
alter table snooze alter column participant_id drop not null;
alter table snooze add column subject_id uuid;
alter table snooze add constraint snooze_about_one check (num_nonnulls(participant_id, subject_id) = 1);
create index snooze_by_staff on snooze (organisation_id, staff_id, until_on) where subject_id is not null;

drop policy within_reach on snooze;
create policy within_reach on snooze using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and ((subject_id is null and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0))
    or (participant_id is null and staff_id = nullif(current_setting('app.staff', true), '')::uuid)));
