-- The minutes of a meeting of a treatment team are read by that team, also by who was not there, as the form says under them. What was said about a person stays with who reaches that person.
alter policy within_reach on meeting using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation'
    or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])
    or treatment_team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])
    or (cardinality(participant_ids) = 1 and strpos(current_setting('app.caseload', true), participant_ids[1]::text) > 0)
    or (cardinality(participant_ids) > 1 and participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[])
    or made_by = nullif(current_setting('app.staff', true), '')::uuid
    or nullif(current_setting('app.staff', true), '')::uuid = any (staff_ids)));
