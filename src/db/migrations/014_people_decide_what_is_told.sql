create table disclosure_talk (
  organisation_id uuid not null constraint disclosure_talk_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  on_day date not null,
  staff_id uuid not null,
  topics text[] not null default '{}',
  pros text,
  cons text,
  sentence text,
  note text,
  created_at timestamptz not null default now(),
  constraint disclosure_talk_pkey primary key (organisation_id, id),
  constraint disclosure_talk_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint disclosure_talk_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- What somebody wants told to one employer, or to a kind of recipient; the newest that is valid counts, and without one nothing may be told.
create table disclosure_decision (
  organisation_id uuid not null constraint disclosure_decision_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  talk_id uuid,
  recipient text not null constraint disclosure_decision_recipient_known check (recipient in ('anyEmployer', 'employer', 'colleagues', 'temporaryAgency', 'municipality', 'uwv', 'school', 'relative', 'other')),
  employer_id uuid,
  level text not null constraint disclosure_decision_level_known check (level in ('nothing', 'support', 'limits', 'diagnosis')),
  coach_visible boolean not null,
  sentence text,
  released text[] not null default '{}',
  released_kinds text[] not null default '{}',
  decided_on date not null,
  valid_until date,
  revisit text[] not null default '{}',
  withdrawn_on date,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint disclosure_decision_employer_named check ((recipient = 'employer') = (employer_id is not null)),
  constraint disclosure_decision_pkey primary key (organisation_id, id),
  constraint disclosure_decision_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint disclosure_decision_talk_fkey foreign key (organisation_id, talk_id) references disclosure_talk (organisation_id, id),
  constraint disclosure_decision_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint disclosure_decision_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- Somebody sent a text with words that were not released, and said why.
create table disclosure_override (
  organisation_id uuid not null constraint disclosure_override_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  employer_id uuid,
  place text not null,
  words text[] not null,
  reason text not null,
  staff_id uuid not null,
  at timestamptz not null default now(),
  constraint disclosure_override_pkey primary key (organisation_id, id),
  constraint disclosure_override_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint disclosure_override_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint disclosure_override_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create index disclosure_talk_by_participant on disclosure_talk (organisation_id, participant_id, on_day);
create index disclosure_decision_by_participant on disclosure_decision (organisation_id, participant_id, decided_on);
create index disclosure_override_by_participant on disclosure_override (organisation_id, participant_id);

alter table disclosure_talk enable row level security;
alter table disclosure_talk force row level security;
create policy within_reach on disclosure_talk using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table disclosure_decision enable row level security;
alter table disclosure_decision force row level security;
create policy within_reach on disclosure_decision using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table disclosure_override enable row level security;
alter table disclosure_override force row level security;
create policy within_reach on disclosure_override using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on disclosure_talk, disclosure_decision, disclosure_override to meewerk_app;
