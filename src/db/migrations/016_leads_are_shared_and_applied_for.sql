-- An opening, found or created together with an employer; no participant is named in it. What was carved out of other jobs is a list of tasks, each with the job it came from.
create table lead (
  organisation_id uuid not null constraint lead_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  employer_id uuid not null,
  site_id uuid,
  title text not null,
  occupation_code text constraint lead_occupation_code_shape check (occupation_code ~ '^[0-9]{4}$'),
  tasks text,
  created_by_carving boolean not null default false,
  carved_from jsonb not null default '[]' constraint lead_carved_from_list check (jsonb_typeof(carved_from) = 'array'),
  hours_from numeric(4, 1) constraint lead_hours_from_possible check (hours_from > 0 and hours_from <= 60),
  hours_until numeric(4, 1) constraint lead_hours_until_possible check (hours_until > 0 and hours_until <= 60),
  days text[] not null default '{}' constraint lead_days_known check (days <@ array['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  parts_of_day text[] not null default '{}' constraint lead_parts_of_day_known check (parts_of_day <@ array['morning', 'afternoon', 'evening', 'night']),
  traits text[] not null default '{}',
  postcode4 text constraint lead_postcode4_shape check (postcode4 ~ '^[1-9][0-9]{3}$'),
  wage_per_hour_cents integer constraint lead_wage_possible check (wage_per_hour_cents >= 0),
  starts_on date,
  found_on date not null,
  found_through text constraint lead_found_through_known check (found_through in ('coachContact', 'network', 'vacancy', 'employerCalled', 'participant', 'other')),
  closes_on date,
  closed_on date,
  close_reason text constraint lead_close_reason_known check (close_reason in ('filled', 'filledByUs', 'withdrawn', 'notSuitable', 'expired', 'other')),
  shared_on date,
  note text,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint lead_pkey primary key (organisation_id, id),
  constraint lead_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint lead_site_fkey foreign key (organisation_id, site_id) references employer_site (organisation_id, id),
  constraint lead_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create table application (
  organisation_id uuid not null constraint application_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  lead_id uuid,
  employer_id uuid not null,
  title text not null,
  plan_target_id uuid,
  created_at timestamptz not null default now(),
  constraint application_once unique (organisation_id, participant_id, lead_id),
  constraint application_pkey primary key (organisation_id, id),
  constraint application_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint application_lead_fkey foreign key (organisation_id, lead_id) references lead (organisation_id, id),
  constraint application_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint application_plan_target_fkey foreign key (organisation_id, plan_target_id) references plan_target (organisation_id, id)
);

create table application_step (
  organisation_id uuid not null constraint application_step_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  application_id uuid not null,
  participant_id uuid not null,
  stage text not null constraint application_step_stage_known check (stage in ('considered', 'prepared', 'applied', 'interview', 'trialDay', 'offered', 'hired', 'refusedByEmployer', 'declinedByPerson', 'stopped')),
  on_day date not null,
  reason text constraint application_step_reason_known check (reason in ('hours', 'travel', 'tasks', 'atmosphere', 'pay', 'experience', 'other', 'noAnswer', 'filled', 'disclosure', 'health', 'notWanted')),
  note text,
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint application_step_pkey primary key (organisation_id, id),
  constraint application_step_application_fkey foreign key (organisation_id, application_id) references application (organisation_id, id) on delete cascade,
  constraint application_step_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint application_step_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

-- What somebody found out about the way to an address: own travel time goes before any estimate.
create table travel_time (
  organisation_id uuid not null constraint travel_time_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  postcode4 text not null constraint travel_time_postcode4_shape check (postcode4 ~ '^[1-9][0-9]{3}$'),
  minutes integer not null constraint travel_time_possible check (minutes between 0 and 300),
  way text constraint travel_time_way_known check (way in ('walking', 'bicycle', 'publicTransport', 'car', 'other')),
  created_at timestamptz not null default now(),
  constraint travel_time_once unique (organisation_id, participant_id, postcode4),
  constraint travel_time_pkey primary key (organisation_id, id),
  constraint travel_time_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

create index lead_by_employer on lead (organisation_id, employer_id);
create index lead_open on lead (organisation_id, found_on) where closed_on is null;
create index application_by_participant on application (organisation_id, participant_id);
create index application_by_lead on application (organisation_id, lead_id) where lead_id is not null;
create index application_step_by_application on application_step (organisation_id, application_id, on_day);
alter table job add constraint job_application_fkey foreign key (organisation_id, application_id) references application (organisation_id, id);

alter table lead enable row level security;
alter table lead force row level security;
create policy own_organisation on lead using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table application enable row level security;
alter table application force row level security;
create policy within_reach on application using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table application_step enable row level security;
alter table application_step force row level security;
create policy within_reach on application_step using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table travel_time enable row level security;
alter table travel_time force row level security;
create policy within_reach on travel_time using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on lead, application, application_step, travel_time to meewerk_app;
