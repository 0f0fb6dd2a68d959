create table meeting (
  organisation_id uuid not null constraint meeting_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  kind text not null constraint meeting_kind_known check (kind in ('mdt', 'unit', 'supervision', 'vrPartner', 'steering', 'other')),
  team_id uuid,
  treatment_team_id uuid,
  partner text,
  partner_kind text constraint meeting_partner_kind_known check (partner_kind in ('uwv', 'municipality', 'other')),
  on_day date not null,
  at_time time,
  minutes integer constraint meeting_minutes_possible check (minutes between 0 and 1440),
  modality text not null default 'faceToFace' constraint meeting_modality_known check (modality in ('faceToFace', 'phone', 'video', 'message')),
  planned boolean not null default true,
  staff_ids uuid[] not null default '{}',
  participant_ids uuid[] not null default '{}',
  not_yet_referred integer not null default 0,
  not_yet_referred_note text,
  leads_shared integer not null default 0,
  note text,
  made_by uuid not null,
  created_at timestamptz not null default now(),
  constraint meeting_pkey primary key (organisation_id, id),
  constraint meeting_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint meeting_treatment_team_fkey foreign key (organisation_id, treatment_team_id) references team (organisation_id, id),
  constraint meeting_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id)
);

-- What was said about one person; stands in that person's file.
create table meeting_point (
  organisation_id uuid not null constraint meeting_point_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  meeting_id uuid not null,
  participant_id uuid not null,
  on_day date not null,
  said text,
  decision text,
  constraint meeting_point_pkey primary key (organisation_id, id),
  constraint meeting_point_meeting_fkey foreign key (organisation_id, meeting_id) references meeting (organisation_id, id) on delete cascade,
  constraint meeting_point_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

-- The team lead has read the employer contacts of one coach in one week.
create table log_review (
  organisation_id uuid not null constraint log_review_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  team_id uuid not null,
  staff_id uuid not null,
  week_on date not null,
  reviewer_id uuid not null,
  reviewed_at timestamptz not null default now(),
  note text,
  constraint log_review_once unique (organisation_id, staff_id, week_on),
  constraint log_review_pkey primary key (organisation_id, id),
  constraint log_review_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint log_review_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint log_review_reviewer_fkey foreign key (organisation_id, reviewer_id) references staff (organisation_id, id)
);

create table field_mentoring (
  organisation_id uuid not null constraint field_mentoring_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  team_id uuid not null,
  staff_id uuid not null,
  leader_id uuid not null,
  on_day date not null,
  employer_id uuid,
  observed text not null,
  feedback text,
  next_step text,
  next_on date,
  created_at timestamptz not null default now(),
  constraint field_mentoring_pkey primary key (organisation_id, id),
  constraint field_mentoring_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint field_mentoring_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint field_mentoring_leader_fkey foreign key (organisation_id, leader_id) references staff (organisation_id, id),
  constraint field_mentoring_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id)
);

create table outcome_review (
  organisation_id uuid not null constraint outcome_review_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  team_id uuid not null,
  staff_id uuid,
  leader_id uuid not null,
  quarter text not null constraint outcome_review_quarter_shape check (quarter ~ '^[0-9]{4}Q[1-4]$'),
  on_day date not null,
  figures jsonb not null,
  discussed text,
  goal text not null,
  goal_by_on date,
  goal_reached boolean,
  created_at timestamptz not null default now(),
  constraint outcome_review_pkey primary key (organisation_id, id),
  constraint outcome_review_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint outcome_review_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint outcome_review_leader_fkey foreign key (organisation_id, leader_id) references staff (organisation_id, id)
);

create index meeting_by_day on meeting (organisation_id, on_day);
create index meeting_point_by_participant on meeting_point (organisation_id, participant_id, on_day);
create index meeting_point_by_meeting on meeting_point (organisation_id, meeting_id);
create index field_mentoring_by_staff on field_mentoring (organisation_id, staff_id, on_day);
create index outcome_review_by_team on outcome_review (organisation_id, team_id, quarter);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy within_reach on meeting using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[] or made_by = nullif(current_setting('app.staff', true), '')::uuid or nullif(current_setting('app.staff', true), '')::uuid = any (staff_ids)));
alter table meeting_point enable row level security;
alter table meeting_point force row level security;
create policy within_reach on meeting_point using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table log_review enable row level security;
alter table log_review force row level security;
create policy within_reach on log_review using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table field_mentoring enable row level security;
alter table field_mentoring force row level security;
create policy within_reach on field_mentoring using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table outcome_review enable row level security;
alter table outcome_review force row level security;
create policy within_reach on outcome_review using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or staff_id = nullif(current_setting('app.staff', true), '')::uuid));

grant select, insert, update, delete on meeting, meeting_point, log_review, field_mentoring, outcome_review to meewerk_app;
