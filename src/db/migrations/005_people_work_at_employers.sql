create table employer (
  organisation_id uuid not null constraint employer_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  name text not null,
  kvk text constraint employer_kvk_shape check (kvk ~ '^[0-9]{8}$'),
  place text,
  phone text,
  import_id uuid,
  created_at timestamptz not null default now(),
  constraint employer_pkey primary key (organisation_id, id)
);

create table job (
  organisation_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  employer_id uuid not null,
  title text not null,
  occupation_code text constraint job_occupation_code_shape check (occupation_code ~ '^[0-9]{4}$'),
  tasks text,
  work_form text not null constraint job_work_form_known check (work_form in ('regulier', 'loonkostensubsidie', 'loondispensatie', 'beschutWerk', 'ontwikkelbedrijf', 'detachering', 'uitzendwerk', 'zelfstandig', 'proefplaatsing', 'werkervaringsplaats', 'dagbesteding', 'vrijwilligerswerk')),
  open_to_all boolean,
  set_aside boolean,
  at_least_minimum_wage boolean,
  usual_pay boolean,
  time_limited_by_agency boolean,
  contract_kind text constraint job_contract_kind_known check (contract_kind in ('permanent', 'fixedTerm', 'agency', 'onCall', 'secondment', 'selfEmployed')),
  contract_ends_on date,
  hours_per_week numeric(4, 1) constraint job_hours_possible check (hours_per_week > 0 and hours_per_week <= 60),
  real_hours_per_week numeric(4, 1) constraint job_real_hours_possible check (real_hours_per_week >= 0 and real_hours_per_week <= 80),
  wage_per_hour_cents integer constraint job_wage_possible check (wage_per_hour_cents >= 0),
  subsidy_percent integer constraint job_subsidy_possible check (subsidy_percent between 0 and 100),
  no_risk boolean,
  jobcoach_payer text,
  found_through text constraint job_found_through_known check (found_through in ('coachContact', 'network', 'ownApplication', 'vacancy', 'other')),
  employer_knows text constraint job_employer_knows_known check (employer_knows in ('nothing', 'support', 'limits', 'diagnosis')),
  preference_match integer constraint job_preference_match_range check (preference_match between 1 and 5),
  first_four_hours_on date,
  started_on date not null,
  ended_on date,
  end_learned_on date,
  ended_by text constraint job_ended_by_known check (ended_by in ('participant', 'employer', 'both', 'neither')),
  end_reason text constraint job_end_reason_known check (end_reason in ('betterJob', 'education', 'dislike', 'health', 'transport', 'social', 'redundancy', 'temporaryEnded', 'performance', 'attendance', 'conflict', 'other', 'unknown')),
  would_hire_again boolean,
  lessons text,
  import_id uuid,
  created_at timestamptz not null default now(),
  constraint job_pkey primary key (organisation_id, id),
  constraint job_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint job_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint job_dates check (ended_on is null or ended_on >= started_on),
  constraint job_ended_with_reason check ((ended_on is null) = (end_reason is null))
);

create index employer_by_name on employer (organisation_id, name);
create index employer_by_kvk on employer (organisation_id, kvk) where kvk is not null;
create index job_by_participant on job (organisation_id, participant_id, started_on);
create index job_by_employer on job (organisation_id, employer_id);

alter table employer enable row level security;
alter table employer force row level security;
create policy own_organisation on employer using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table job enable row level security;
alter table job force row level security;
create policy within_reach on job using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on employer, job to meewerk_app;
