-- Somebody sees the own rows and those of the own teams, but writes who is with whom only for people within reach: nobody lets themselves in.
drop policy within_reach on assignment;
create policy within_reach on assignment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid or staff_id = any (nullif(current_setting('app.covered', true), '')::uuid[])))
  with check (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
drop policy within_reach on enrolment;
create policy within_reach on enrolment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or treatment_team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])))
  with check (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
-- Whoever made a link keeps seeing it; a link about somebody is made for people within reach, and a guest only marks the own one as opened.
drop policy within_reach on guest_link;
create policy within_reach on guest_link using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or made_by = nullif(current_setting('app.staff', true), '')::uuid or staff_id = nullif(current_setting('app.staff', true), '')::uuid or token_hash = current_setting('app.guest', true)))
  with check (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or (participant_id is null and staff_id = nullif(current_setting('app.staff', true), '')::uuid) or token_hash = current_setting('app.guest', true)));
