create table referral (
  organisation_id uuid not null constraint referral_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  team_id uuid not null,
  given_to uuid,
  participant_id uuid,
  source text not null constraint referral_source_known check (source in ('self', 'relative', 'treatmentTeam', 'generalPractitioner', 'municipality', 'uwv', 'school', 'otherCare', 'other')),
  source_organisation text,
  source_person text,
  source_phone text,
  received_on date not null,
  given_name text not null,
  prefix text,
  family_name text not null,
  born_on date,
  phone text,
  email text,
  reached_by text,
  target_group text constraint referral_target_group_known check (target_group in ('ggz', 'lvb', 'other')),
  wish text,
  recorded_by uuid,
  created_at timestamptz not null default now(),
  constraint referral_pkey primary key (organisation_id, id),
  constraint referral_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint referral_given_to_fkey foreign key (organisation_id, given_to) references staff (organisation_id, id),
  constraint referral_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint referral_recorded_by_fkey foreign key (organisation_id, recorded_by) references staff (organisation_id, id)
);

-- What happened to a referral, in order; its state is the last step.
create table referral_step (
  organisation_id uuid not null constraint referral_step_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  referral_id uuid not null,
  team_id uuid not null,
  given_to uuid,
  participant_id uuid,
  step text not null constraint referral_step_step_known check (step in ('received', 'waiting', 'accepted', 'declined', 'secondLook', 'withdrawn', 'reopened')),
  on_day date not null,
  reason text constraint referral_step_reason_known check (reason in ('notReady', 'symptoms', 'substanceUse', 'noShow', 'tooEarly', 'noWish', 'otherArea', 'noCapacity', 'otherService', 'moved', 'other')),
  note text,
  staff_id uuid,
  created_at timestamptz not null default now(),
  constraint referral_step_pkey primary key (organisation_id, id),
  constraint referral_step_referral_fkey foreign key (organisation_id, referral_id) references referral (organisation_id, id) on delete cascade,
  constraint referral_step_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint referral_step_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

alter table enrolment add column referral_id uuid;
alter table enrolment add constraint enrolment_referral_fkey foreign key (organisation_id, referral_id) references referral (organisation_id, id);
alter table enrolment add column step_down_name text;
alter table enrolment add column step_down_role text;
alter table enrolment add column step_down_phone text;
alter table enrolment add column open_door text;

create index referral_by_team on referral (organisation_id, team_id, received_on);
create index referral_by_participant on referral (organisation_id, participant_id) where participant_id is not null;
create index referral_step_by_referral on referral_step (organisation_id, referral_id, on_day);

alter table referral enable row level security;
alter table referral force row level security;
create policy within_reach on referral using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or given_to = nullif(current_setting('app.staff', true), '')::uuid or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table referral_step enable row level security;
alter table referral_step force row level security;
create policy within_reach on referral_step using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or given_to = nullif(current_setting('app.staff', true), '')::uuid or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on referral, referral_step to meewerk_app;
