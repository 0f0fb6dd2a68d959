-- Who signed a note off; and a draft that was thrown away can be taken back for a day.
alter table contact add column signed_by uuid;
alter table contact add constraint contact_signed_by_fkey foreign key (organisation_id, signed_by) references staff (organisation_id, id);
alter table draft add column discarded_at timestamptz;

-- A removed note is not there: for no list, figure or export of any folder. Only a transaction that says so, to take the removal back, sees it.
drop policy within_reach on contact;
create policy within_reach on contact using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (removed_at is null or current_setting('app.removed', true) = 'yes')
  and (current_setting('app.reach', true) = 'organisation' or staff_id = nullif(current_setting('app.staff', true), '')::uuid
    or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]));
