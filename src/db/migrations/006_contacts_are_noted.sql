create table contact (
  organisation_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  kind text not null constraint contact_kind_known check (kind in ('support', 'employer', 'network', 'careTeam', 'outreach', 'other')),
  on_day date not null,
  at_time time,
  minutes integer constraint contact_minutes_possible check (minutes between 0 and 1440),
  modality text not null constraint contact_modality_known check (modality in ('faceToFace', 'phone', 'video', 'message')),
  place text not null constraint contact_place_known check (place in ('workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'remote')),
  employer_id uuid,
  person_met text,
  decides_on_hiring boolean,
  purpose text constraint contact_purpose_known check (purpose in ('introduce', 'learnNeeds', 'presentStrengths', 'followVacancy', 'thank', 'solveProblem', 'keepWarm')),
  vacancy boolean,
  result text,
  note text not null default '',
  next_step text,
  next_on date,
  participant_ids uuid[] not null default '{}',
  import_id uuid,
  created_at timestamptz not null default now(),
  constraint contact_pkey primary key (organisation_id, id),
  constraint contact_day_key unique (organisation_id, id, on_day),
  constraint contact_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint contact_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint contact_employer_named check (kind <> 'employer' or employer_id is not null)
);

create table contact_participant (
  organisation_id uuid not null,
  contact_id uuid not null,
  participant_id uuid not null,
  on_day date not null,
  constraint contact_participant_pkey primary key (organisation_id, participant_id, on_day, contact_id),
  constraint contact_participant_contact_fkey foreign key (organisation_id, contact_id, on_day) references contact (organisation_id, id, on_day) on update cascade on delete cascade,
  constraint contact_participant_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

create index contact_by_staff on contact (organisation_id, staff_id, on_day);
create index contact_by_employer on contact (organisation_id, employer_id, on_day) where employer_id is not null;
create index contact_by_next on contact (organisation_id, next_on) where next_on is not null;
create index contact_participant_by_contact on contact_participant (organisation_id, contact_id);

alter table contact enable row level security;
alter table contact force row level security;
create policy within_reach on contact using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or staff_id = nullif(current_setting('app.staff', true), '')::uuid
    or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]));
alter table contact_participant enable row level security;
alter table contact_participant force row level security;
create policy within_reach on contact_participant using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on contact, contact_participant to meewerk_app;
