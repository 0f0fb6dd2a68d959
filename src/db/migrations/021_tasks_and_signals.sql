create table task (
  organisation_id uuid not null constraint task_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  title text not null,
  note text,
  participant_ids uuid[] not null default '{}',
  team_id uuid,
  staff_id uuid not null,
  made_by uuid not null,
  due_on date,
  origin text constraint task_origin_known check (origin in ('meeting', 'mentoring', 'review', 'handover', 'agreement', 'own')),
  origin_id uuid,
  done_at timestamptz,
  done_by uuid,
  dropped_at timestamptz,
  dropped_reason text,
  created_at timestamptz not null default now(),
  constraint task_pkey primary key (organisation_id, id),
  constraint task_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint task_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint task_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id),
  constraint task_done_by_fkey foreign key (organisation_id, done_by) references staff (organisation_id, id)
);

create table snooze (
  organisation_id uuid not null constraint snooze_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  signal text not null,
  until_on date not null,
  reason text not null,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint snooze_pkey primary key (organisation_id, id),
  constraint snooze_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint snooze_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- How many days a signal waits, where an organisation or a target group differs from the usual.
create table norm (
  organisation_id uuid not null constraint norm_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  signal text not null,
  target_group text constraint norm_target_group_known check (target_group in ('ggz', 'lvb', 'other')),
  days integer not null constraint norm_days_possible check (days between 0 and 730),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  constraint norm_once unique nulls not distinct (organisation_id, signal, target_group),
  constraint norm_pkey primary key (organisation_id, id),
  constraint norm_set_by_fkey foreign key (organisation_id, set_by) references staff (organisation_id, id)
);

create index task_by_staff on task (organisation_id, staff_id) where done_at is null;
create index snooze_by_participant on snooze (organisation_id, participant_id, until_on);

alter table task enable row level security;
alter table task force row level security;
create policy within_reach on task using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid or made_by = nullif(current_setting('app.staff', true), '')::uuid));
alter table snooze enable row level security;
alter table snooze force row level security;
create policy within_reach on snooze using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table norm enable row level security;
alter table norm force row level security;
create policy own_organisation on norm using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

grant select, insert, update, delete on task, snooze, norm to meewerk_app;
