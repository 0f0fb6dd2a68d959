-- A version is never changed: a correction is the next one. The number it was made from shows when two people wrote at once.
create table profile_version (
  organisation_id uuid not null constraint profile_version_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  number integer not null constraint profile_version_number_positive check (number > 0),
  made_from integer,
  session_on date not null,
  occasion text not null constraint profile_version_occasion_known check (occasion in ('session', 'jobStart', 'jobEnd', 'review', 'correction', 'import')),
  job_id uuid,
  sources text[] not null default '{}',
  content jsonb not null,
  agreed_on date,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint profile_version_number_key unique (organisation_id, participant_id, number),
  constraint profile_version_pkey primary key (organisation_id, id),
  constraint profile_version_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint profile_version_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint profile_version_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create table plan_version (
  organisation_id uuid not null constraint plan_version_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  kind text not null constraint plan_version_kind_known check (kind in ('search', 'support')),
  job_id uuid,
  number integer not null constraint plan_version_number_positive check (number > 0),
  made_from integer,
  content jsonb not null,
  agreed_on date,
  review_on date,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint plan_version_number_key unique nulls not distinct (organisation_id, participant_id, kind, job_id, number),
  constraint plan_version_pkey primary key (organisation_id, id),
  constraint plan_version_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint plan_version_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint plan_version_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- A kind of work somebody is looking for, with the wish it serves; contacts and leads point at it, so it outlives the version that named it.
create table plan_target (
  organisation_id uuid not null constraint plan_target_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  title text not null,
  occupation_code text constraint plan_target_occupation_code_shape check (occupation_code ~ '^[0-9]{4}$'),
  serves_wish text not null,
  opened_on date not null,
  closed_on date,
  close_reason text,
  constraint plan_target_pkey primary key (organisation_id, id),
  constraint plan_target_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

create index profile_version_by_participant on profile_version (organisation_id, participant_id, number);
create index plan_version_by_participant on plan_version (organisation_id, participant_id, kind, number);
create index plan_target_by_participant on plan_target (organisation_id, participant_id);

alter table profile_version enable row level security;
alter table profile_version force row level security;
create policy within_reach on profile_version using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy within_reach on plan_version using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table plan_target enable row level security;
alter table plan_target force row level security;
create policy within_reach on plan_target using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on profile_version, plan_version, plan_target to meewerk_app;
