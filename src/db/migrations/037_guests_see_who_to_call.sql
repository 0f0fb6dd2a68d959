-- A face beside a phone number, by the coach's own choice; made small by the browser and stripped of what a phone adds to a picture.
create table staff_photo (
  organisation_id uuid not null constraint staff_photo_organisation_fkey references organisation (organisation_id),
  staff_id uuid not null,
  type text not null constraint staff_photo_type_known check (type in ('image/jpeg', 'image/png')),
  bytes bytea not null constraint staff_photo_size_possible check (octet_length(bytes) between 1 and 2097152),
  changed_at timestamptz not null default now(),
  constraint staff_photo_pkey primary key (organisation_id, staff_id),
  constraint staff_photo_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

alter table staff_photo enable row level security;
alter table staff_photo force row level security;
create policy own_organisation on staff_photo using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
grant select, insert, update, delete on staff_photo to meewerk_app;

-- Whoever comes by a link adds lines to the access log and reads none: it names people.
drop policy within_reach on audit_line;
create policy within_reach on audit_line for select using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid and coalesce(current_setting('app.guest', true), '') = '');
create policy appended on audit_line for insert with check (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
