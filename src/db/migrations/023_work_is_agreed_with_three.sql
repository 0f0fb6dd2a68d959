-- What an employer gets to see of one job; made and released on purpose, apart from the file of the person. No column for care exists here.
create table workplace (
  organisation_id uuid not null constraint workplace_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  employer_id uuid not null,
  shown_name text not null,
  work text not null,
  started_on date,
  hours_per_week numeric(4, 1),
  sentence text,
  coach_id uuid,
  released_on date not null,
  released_by uuid not null,
  withdrawn_on date,
  constraint workplace_once unique (organisation_id, job_id),
  constraint workplace_pkey primary key (organisation_id, id),
  constraint workplace_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint workplace_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint workplace_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint workplace_coach_fkey foreign key (organisation_id, coach_id) references staff (organisation_id, id),
  constraint workplace_released_by_fkey foreign key (organisation_id, released_by) references staff (organisation_id, id)
);

create table workplace_instrument (
  organisation_id uuid not null constraint workplace_instrument_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  instrument text not null,
  percent integer,
  from_on date,
  until_on date,
  authority text,
  phone text,
  constraint workplace_instrument_pkey primary key (organisation_id, id),
  constraint workplace_instrument_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint workplace_instrument_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

create table agreement (
  organisation_id uuid not null constraint agreement_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  employer_id uuid not null,
  made_by uuid not null,
  created_at timestamptz not null default now(),
  constraint agreement_once unique (organisation_id, job_id),
  constraint agreement_pkey primary key (organisation_id, id),
  constraint agreement_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint agreement_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint agreement_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint agreement_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id)
);

create table agreement_version (
  organisation_id uuid not null constraint agreement_version_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  agreement_id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  number integer not null,
  content jsonb not null,
  easy jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  constraint agreement_version_number_key unique (organisation_id, agreement_id, number),
  constraint agreement_version_pkey primary key (organisation_id, id),
  constraint agreement_version_agreement_fkey foreign key (organisation_id, agreement_id) references agreement (organisation_id, id) on delete cascade,
  constraint agreement_version_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint agreement_version_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint agreement_version_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id)
);

create table agreement_approval (
  organisation_id uuid not null constraint agreement_approval_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  version_id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  party text not null constraint agreement_approval_party_known check (party in ('participant', 'employer', 'coach')),
  name text not null,
  approved boolean not null,
  remark text,
  how text not null constraint agreement_approval_how_known check (how in ('link', 'together', 'account')),
  at timestamptz not null default now(),
  link_id uuid,
  staff_id uuid,
  constraint agreement_approval_pkey primary key (organisation_id, id),
  constraint agreement_approval_version_fkey foreign key (organisation_id, version_id) references agreement_version (organisation_id, id) on delete cascade,
  constraint agreement_approval_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint agreement_approval_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint agreement_approval_link_fkey foreign key (organisation_id, link_id) references guest_link (organisation_id, id),
  constraint agreement_approval_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create table employer_question (
  organisation_id uuid not null constraint employer_question_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  employer_id uuid not null,
  asked_by text,
  question text not null,
  asked_at timestamptz not null default now(),
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  constraint employer_question_pkey primary key (organisation_id, id),
  constraint employer_question_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint employer_question_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint employer_question_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint employer_question_answered_by_fkey foreign key (organisation_id, answered_by) references staff (organisation_id, id)
);

create index agreement_version_by_agreement on agreement_version (organisation_id, agreement_id, number);
create index agreement_approval_by_version on agreement_approval (organisation_id, version_id);
create index employer_question_by_job on employer_question (organisation_id, job_id);
create index employer_question_open on employer_question (organisation_id, asked_at) where answered_at is null;
create index workplace_instrument_by_job on workplace_instrument (organisation_id, job_id);

alter table workplace enable row level security;
alter table workplace force row level security;
create policy within_reach on workplace using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or job_id = any (nullif(current_setting('app.jobs', true), '')::uuid[])));
alter table workplace_instrument enable row level security;
alter table workplace_instrument force row level security;
create policy within_reach on workplace_instrument using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or job_id = any (nullif(current_setting('app.jobs', true), '')::uuid[])));
alter table agreement enable row level security;
alter table agreement force row level security;
create policy within_reach on agreement using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or job_id = any (nullif(current_setting('app.jobs', true), '')::uuid[])));
alter table agreement_version enable row level security;
alter table agreement_version force row level security;
create policy within_reach on agreement_version using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or job_id = any (nullif(current_setting('app.jobs', true), '')::uuid[])));
alter table agreement_approval enable row level security;
alter table agreement_approval force row level security;
create policy within_reach on agreement_approval using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or job_id = any (nullif(current_setting('app.jobs', true), '')::uuid[])));
alter table employer_question enable row level security;
alter table employer_question force row level security;
create policy within_reach on employer_question using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or job_id = any (nullif(current_setting('app.jobs', true), '')::uuid[])));

grant select, insert, update, delete on workplace, workplace_instrument, agreement, agreement_version, agreement_approval, employer_question to meewerk_app;
