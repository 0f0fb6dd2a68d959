-- Only what no note, appointment or meeting says already.
create table time_entry (
  organisation_id uuid not null constraint time_entry_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  team_id uuid,
  on_day date not null,
  at_time time,
  minutes integer not null constraint time_entry_minutes_possible check (minutes between 1 and 1440),
  category text not null constraint time_entry_category_known check (category in ('vocational', 'travel', 'administration', 'meeting', 'training', 'otherCare', 'leave')),
  phase text constraint time_entry_phase_known check (phase in ('intake', 'search', 'placement', 'coaching', 'adaptation')),
  place text constraint time_entry_place_known check (place in ('workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'remote')),
  note text,
  created_at timestamptz not null default now(),
  constraint time_entry_pkey primary key (organisation_id, id),
  constraint time_entry_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint time_entry_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id)
);

create table week_sheet (
  organisation_id uuid not null constraint week_sheet_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  team_id uuid,
  week_on date not null,
  done_at timestamptz not null default now(),
  constraint week_sheet_once unique (organisation_id, staff_id, week_on),
  constraint week_sheet_pkey primary key (organisation_id, id),
  constraint week_sheet_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint week_sheet_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id)
);

-- Hours of the contract from a day on, for the share of the week and for full-time equivalents.
create table working_hours (
  organisation_id uuid not null constraint working_hours_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  team_id uuid,
  from_on date not null,
  hours_per_week numeric(4, 1) not null constraint working_hours_possible check (hours_per_week > 0 and hours_per_week <= 60),
  constraint working_hours_once unique (organisation_id, staff_id, from_on),
  constraint working_hours_pkey primary key (organisation_id, id),
  constraint working_hours_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint working_hours_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id)
);

create index time_entry_by_staff on time_entry (organisation_id, staff_id, on_day);

alter table time_entry enable row level security;
alter table time_entry force row level security;
create policy within_reach on time_entry using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table week_sheet enable row level security;
alter table week_sheet force row level security;
create policy within_reach on week_sheet using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table working_hours enable row level security;
alter table working_hours force row level security;
create policy within_reach on working_hours using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid));

grant select, insert, update, delete on time_entry, week_sheet, working_hours to meewerk_app;
