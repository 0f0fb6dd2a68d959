create table work_task (
  organisation_id uuid not null constraint work_task_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  job_id uuid not null,
  title text not null,
  pictogram text,
  for_workplace text,
  archived_on date,
  created_at timestamptz not null default now(),
  constraint work_task_pkey primary key (organisation_id, id),
  constraint work_task_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint work_task_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id)
);

create table work_step (
  organisation_id uuid not null constraint work_step_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  task_id uuid not null,
  participant_id uuid not null,
  position integer not null,
  text text not null,
  pictogram text,
  photo bytea,
  photo_type text constraint work_step_photo_type_known check (photo_type in ('image/jpeg', 'image/png', 'image/webp')),
  removed_on date,
  created_at timestamptz not null default now(),
  constraint work_step_pkey primary key (organisation_id, id),
  constraint work_step_task_fkey foreign key (organisation_id, task_id) references work_task (organisation_id, id) on delete cascade,
  constraint work_step_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id)
);

-- How much help a step took on a day, from none to doing it together.
create table work_try (
  organisation_id uuid not null constraint work_try_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  step_id uuid not null,
  participant_id uuid not null,
  on_day date not null,
  prompt text not null constraint work_try_prompt_known check (prompt in ('alone', 'looked', 'word', 'showed', 'together')),
  staff_id uuid not null,
  created_at timestamptz not null default now(),
  constraint work_try_pkey primary key (organisation_id, id),
  constraint work_try_step_fkey foreign key (organisation_id, step_id) references work_step (organisation_id, id) on delete cascade,
  constraint work_try_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint work_try_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id)
);

create index work_task_by_job on work_task (organisation_id, job_id);
create index work_task_by_participant on work_task (organisation_id, participant_id);
create index work_step_by_task on work_step (organisation_id, task_id, position);
create index work_try_by_step on work_try (organisation_id, step_id, on_day);

alter table work_task enable row level security;
alter table work_task force row level security;
create policy within_reach on work_task using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table work_step enable row level security;
alter table work_step force row level security;
create policy within_reach on work_step using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));
alter table work_try enable row level security;
alter table work_try force row level security;
create policy within_reach on work_try using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on work_task, work_step, work_try to meewerk_app;
