create table education (
  organisation_id uuid not null constraint education_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  course text not null,
  school text,
  level text constraint education_level_known check (level in ('basic', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'course', 'certificate', 'other')),
  hours_per_week numeric(4, 1),
  wish text,
  applied_on date,
  started_on date,
  expected_until_on date,
  ended_on date,
  result text constraint education_result_known check (result in ('diploma', 'certificate', 'credits', 'noneYet', 'stopped')),
  stop_reason text,
  accommodations text,
  support text,
  created_at timestamptz not null default now(),
  constraint education_pkey primary key (organisation_id, id),
  constraint education_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

create table school_contact (
  organisation_id uuid not null constraint school_contact_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  education_id uuid not null,
  participant_id uuid not null,
  on_day date not null,
  person_met text,
  said text not null,
  next_on date,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint school_contact_pkey primary key (organisation_id, id),
  constraint school_contact_education_fkey foreign key (organisation_id, education_id) references education (organisation_id, id) on delete cascade,
  constraint school_contact_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint school_contact_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create index education_by_participant on education (organisation_id, participant_id);
create index school_contact_by_education on school_contact (organisation_id, education_id);

alter table education enable row level security;
alter table education force row level security;
create policy within_reach on education using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table school_contact enable row level security;
alter table school_contact force row level security;
create policy within_reach on school_contact using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on education, school_contact to meewerk_app;
