-- What was written about a person is read by who reaches that person now, whoever wrote it. A note about nobody stays with its writer.
-- app.sheet: a transaction that adds up own hours counts own notes about people of a colleague as well; it reads minutes of them and nothing else.
drop policy within_reach on contact;
create policy within_reach on contact using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (removed_at is null or current_setting('app.removed', true) = 'yes')
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or (staff_id = nullif(current_setting('app.staff', true), '')::uuid and (participant_ids = '{}' or current_setting('app.sheet', true) = 'yes'))));
drop policy within_reach on contact_version;
create policy within_reach on contact_version using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or (author_id = nullif(current_setting('app.staff', true), '')::uuid and participant_ids = '{}')));
drop policy within_reach on contact_addendum;
create policy within_reach on contact_addendum using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or (author_id = nullif(current_setting('app.staff', true), '')::uuid and participant_ids = '{}')));

-- A referral that became support belongs to the person's file; until then to who handles it.
drop policy within_reach on referral;
create policy within_reach on referral using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])
    or (given_to = nullif(current_setting('app.staff', true), '')::uuid and participant_id is null) or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
drop policy within_reach on referral_step;
create policy within_reach on referral_step using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])
    or (given_to = nullif(current_setting('app.staff', true), '')::uuid and participant_id is null) or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
