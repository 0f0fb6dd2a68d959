alter table job add column site_id uuid;
alter table job add constraint job_site_fkey foreign key (organisation_id, site_id) references employer_site (organisation_id, id);
alter table job add column formal_employer_id uuid;
alter table job add constraint job_formal_employer_fkey foreign key (organisation_id, formal_employer_id) references employer (organisation_id, id);
alter table job add column application_id uuid;
alter table job add column went_well text;
alter table job add column next_search_on date;

-- Hours and pay from a day on; the job itself holds how it began.
create table job_terms (
  organisation_id uuid not null constraint job_terms_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  from_on date not null,
  hours_per_week numeric(4, 1) constraint job_terms_hours_possible check (hours_per_week > 0 and hours_per_week <= 60),
  wage_per_hour_cents integer constraint job_terms_wage_possible check (wage_per_hour_cents >= 0),
  contract_kind text constraint job_terms_contract_kind_known check (contract_kind in ('permanent', 'fixedTerm', 'agency', 'onCall', 'secondment', 'selfEmployed')),
  contract_ends_on date,
  reason text,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint job_terms_pkey primary key (organisation_id, id),
  constraint job_terms_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id) on delete cascade,
  constraint job_terms_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint job_terms_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create table job_instrument (
  organisation_id uuid not null constraint job_instrument_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  instrument text not null constraint job_instrument_instrument_known check (instrument in ('loonkostensubsidie', 'forfaitaireLoonkostensubsidie', 'loondispensatie', 'noRisk', 'lkv', 'jobcoach', 'proefplaatsing', 'beschutWerk', 'werkplekaanpassing', 'other')),
  percent integer constraint job_instrument_percent_possible check (percent between 0 and 100),
  asked_on date,
  granted_on date,
  refused_on date,
  from_on date,
  until_on date,
  authority text,
  phone text,
  note text,
  created_at timestamptz not null default now(),
  constraint job_instrument_pkey primary key (organisation_id, id),
  constraint job_instrument_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id) on delete cascade,
  constraint job_instrument_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

create table benefits_advice (
  organisation_id uuid not null constraint benefits_advice_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  job_id uuid,
  occasion text not null constraint benefits_advice_occasion_known check (occasion in ('beforeJob', 'hours', 'pay', 'reporting', 'other')),
  offered_on date not null,
  result text not null constraint benefits_advice_result_known check (result in ('accepted', 'declined', 'given', 'waiting')),
  given_on date,
  provider text,
  trained boolean,
  note text,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint benefits_advice_pkey primary key (organisation_id, id),
  constraint benefits_advice_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint benefits_advice_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint benefits_advice_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- A talk with the employer about how it goes: what goes well, what could be better, agreed.
create table job_feedback (
  organisation_id uuid not null constraint job_feedback_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  job_id uuid not null,
  participant_id uuid not null,
  on_day date not null,
  given_by text,
  goes_well text,
  could_be_better text,
  agreed text,
  next_on date,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint job_feedback_pkey primary key (organisation_id, id),
  constraint job_feedback_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id) on delete cascade,
  constraint job_feedback_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint job_feedback_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create table adaptation (
  organisation_id uuid not null constraint adaptation_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  job_id uuid not null,
  kind text not null constraint adaptation_kind_known check (kind in ('task', 'time', 'place', 'tools', 'guidance', 'social')),
  need text not null,
  asked_by text not null constraint adaptation_asked_by_known check (asked_by in ('participant', 'employer', 'coach', 'careTeam', 'relative')),
  what text,
  cost_cents integer constraint adaptation_cost_possible check (cost_cents >= 0),
  payer text,
  requested_at text,
  requested_on date,
  decided_on date,
  granted boolean,
  in_use_on date,
  reviewed_on date,
  effect_person text,
  effect_employer text,
  stopped_on date,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint adaptation_pkey primary key (organisation_id, id),
  constraint adaptation_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint adaptation_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint adaptation_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create index job_terms_by_job on job_terms (organisation_id, job_id, from_on);
create index job_terms_by_participant on job_terms (organisation_id, participant_id);
create index job_instrument_by_job on job_instrument (organisation_id, job_id);
create index job_instrument_by_participant on job_instrument (organisation_id, participant_id);
create index benefits_advice_by_participant on benefits_advice (organisation_id, participant_id, offered_on);
create index job_feedback_by_job on job_feedback (organisation_id, job_id, on_day);
create index adaptation_by_job on adaptation (organisation_id, job_id);
create index adaptation_by_participant on adaptation (organisation_id, participant_id);

alter table job_terms enable row level security;
alter table job_terms force row level security;
create policy within_reach on job_terms using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table job_instrument enable row level security;
alter table job_instrument force row level security;
create policy within_reach on job_instrument using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table benefits_advice enable row level security;
alter table benefits_advice force row level security;
create policy within_reach on benefits_advice using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table job_feedback enable row level security;
alter table job_feedback force row level security;
create policy within_reach on job_feedback using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table adaptation enable row level security;
alter table adaptation force row level security;
create policy within_reach on adaptation using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on job_terms, job_instrument, benefits_advice, job_feedback, adaptation to meewerk_app;
