alter table contact add column support_kind text;
alter table contact add constraint contact_support_kind_known check (support_kind in ('onTheJob', 'workingAlong', 'employerFeedback', 'problemSolving', 'wakeUpCall', 'travelPractice', 'family', 'benefits', 'career', 'praise', 'profile', 'search', 'disclosure', 'other'));
alter table contact add column topic text;
alter table contact add column along_minutes integer;
alter table contact add constraint contact_along_minutes_possible check (along_minutes between 0 and 1440);
alter table contact add column travel_minutes integer;
alter table contact add constraint contact_travel_minutes_possible check (travel_minutes between 0 and 1440);
alter table contact add column by_role text;
alter table contact add constraint contact_by_role_known check (by_role in ('coach', 'careTeam', 'family', 'colleague', 'employer'));
alter table contact add column reached boolean;
alter table contact add column joint boolean;
alter table contact add column site_id uuid;
alter table contact add constraint contact_site_fkey foreign key (organisation_id, site_id) references employer_site (organisation_id, id);
alter table contact add column employer_person_id uuid;
alter table contact add constraint contact_employer_person_fkey foreign key (organisation_id, employer_person_id) references employer_person (organisation_id, id);
alter table contact add column plan_target_ids uuid[] not null default '{}';
alter table contact add column participant_present boolean;
alter table contact add column lead_id uuid;
alter table contact add constraint contact_lead_fkey foreign key (organisation_id, lead_id) references lead (organisation_id, id);
alter table contact add column job_id uuid;
alter table contact add constraint contact_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id);
alter table contact add column appointment_id uuid;
alter table contact add column done_at timestamptz;
alter table contact add column number integer not null default 1;
alter table contact add column signed_at timestamptz;
alter table contact add column removed_at timestamptz;

-- What a note said before it was changed.
create table contact_version (
  organisation_id uuid not null constraint contact_version_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  contact_id uuid not null,
  number integer not null,
  participant_ids uuid[] not null default '{}',
  author_id uuid not null,
  changed_by uuid not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  constraint contact_version_number_key unique (organisation_id, contact_id, number),
  constraint contact_version_pkey primary key (organisation_id, id),
  constraint contact_version_contact_fkey foreign key (organisation_id, contact_id) references contact (organisation_id, id) on delete cascade,
  constraint contact_version_author_fkey foreign key (organisation_id, author_id) references staff (organisation_id, id),
  constraint contact_version_changed_by_fkey foreign key (organisation_id, changed_by) references staff (organisation_id, id)
);

create table contact_addendum (
  organisation_id uuid not null constraint contact_addendum_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  contact_id uuid not null,
  participant_ids uuid[] not null default '{}',
  author_id uuid not null,
  staff_id uuid not null,
  text text not null,
  created_at timestamptz not null default now(),
  constraint contact_addendum_pkey primary key (organisation_id, id),
  constraint contact_addendum_contact_fkey foreign key (organisation_id, contact_id) references contact (organisation_id, id) on delete cascade,
  constraint contact_addendum_author_fkey foreign key (organisation_id, author_id) references staff (organisation_id, id),
  constraint contact_addendum_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- Half-filled forms belong to the person who types, on every device; nobody else reads them.
create table draft (
  organisation_id uuid not null constraint draft_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  form text not null,
  subject text not null default '',
  content jsonb not null,
  saved_at timestamptz not null default now(),
  constraint draft_once unique (organisation_id, staff_id, form, subject),
  constraint draft_pkey primary key (organisation_id, id),
  constraint draft_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create index contact_by_job on contact (organisation_id, job_id) where job_id is not null;

alter table contact_version enable row level security;
alter table contact_version force row level security;
create policy within_reach on contact_version using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or author_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table contact_addendum enable row level security;
alter table contact_addendum force row level security;
create policy within_reach on contact_addendum using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or author_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table draft enable row level security;
alter table draft force row level security;
create policy within_reach on draft using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (staff_id = nullif(current_setting('app.staff', true), '')::uuid));

grant select, insert, update, delete on contact_version, contact_addendum, draft to meewerk_app;
