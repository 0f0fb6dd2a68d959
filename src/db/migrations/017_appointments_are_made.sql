create table appointment (
  organisation_id uuid not null constraint appointment_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  series_id uuid,
  title text not null,
  kind text not null constraint appointment_kind_known check (kind in ('support', 'employer', 'network', 'careTeam', 'meeting', 'other')),
  on_day date not null,
  at_time time not null,
  minutes integer not null constraint appointment_minutes_possible check (minutes between 5 and 720),
  place text not null constraint appointment_place_known check (place in ('workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'remote')),
  where_exactly text,
  employer_id uuid,
  participant_ids uuid[] not null default '{}',
  note text,
  sequence integer not null default 0,
  cancelled_at timestamptz,
  cancel_reason text,
  outcome text constraint appointment_outcome_known check (outcome in ('met', 'noShow', 'cancelledLate')),
  outcome_at timestamptz,
  contact_id uuid,
  created_at timestamptz not null default now(),
  constraint appointment_pkey primary key (organisation_id, id),
  constraint appointment_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint appointment_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id)
);

create table appointment_series (
  organisation_id uuid not null constraint appointment_series_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  participant_ids uuid[] not null default '{}',
  every text not null constraint appointment_series_every_known check (every in ('week', 'twoWeeks', 'fourWeeks', 'month')),
  from_on date not null,
  until_on date,
  created_at timestamptz not null default now(),
  constraint appointment_series_pkey primary key (organisation_id, id),
  constraint appointment_series_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- Every move and every no-show is kept: who, when, from when to when.
create table appointment_change (
  organisation_id uuid not null constraint appointment_change_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  appointment_id uuid not null,
  staff_id uuid not null,
  participant_ids uuid[] not null default '{}',
  change text not null constraint appointment_change_change_known check (change in ('made', 'moved', 'cancelled', 'restored', 'met', 'noShow')),
  from_day date,
  from_time time,
  to_day date,
  to_time time,
  reason text,
  changed_by uuid,
  at timestamptz not null default now(),
  constraint appointment_change_pkey primary key (organisation_id, id),
  constraint appointment_change_appointment_fkey foreign key (organisation_id, appointment_id) references appointment (organisation_id, id) on delete cascade,
  constraint appointment_change_changed_by_fkey foreign key (organisation_id, changed_by) references staff (organisation_id, id)
);

create table appointment_guest (
  organisation_id uuid not null constraint appointment_guest_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  appointment_id uuid not null,
  staff_id uuid not null,
  participant_ids uuid[] not null default '{}',
  name text,
  email text not null,
  sent_sequence integer,
  sent_at timestamptz,
  constraint appointment_guest_pkey primary key (organisation_id, id),
  constraint appointment_guest_appointment_fkey foreign key (organisation_id, appointment_id) references appointment (organisation_id, id) on delete cascade
);

create index appointment_by_staff on appointment (organisation_id, staff_id, on_day);
create index appointment_by_day on appointment (organisation_id, on_day);
create index appointment_by_participants on appointment using gin (organisation_id, participant_ids);
create index appointment_change_by_appointment on appointment_change (organisation_id, appointment_id);
create index appointment_guest_by_appointment on appointment_guest (organisation_id, appointment_id);

alter table appointment enable row level security;
alter table appointment force row level security;
create policy within_reach on appointment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table appointment_series enable row level security;
alter table appointment_series force row level security;
create policy within_reach on appointment_series using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table appointment_change enable row level security;
alter table appointment_change force row level security;
create policy within_reach on appointment_change using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table appointment_guest enable row level security;
alter table appointment_guest force row level security;
create policy within_reach on appointment_guest using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or staff_id = nullif(current_setting('app.staff', true), '')::uuid));

grant select, insert, update, delete on appointment, appointment_series, appointment_change, appointment_guest to meewerk_app;
