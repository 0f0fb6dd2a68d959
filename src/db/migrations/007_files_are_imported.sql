create table import (
  organisation_id uuid not null,
  id uuid not null,
  staff_id uuid,
  team_id uuid not null,
  file_name text not null,
  file_hash text not null,
  file bytea,
  signature text not null default '',
  mapping jsonb,
  state text not null constraint import_state_known check (state in ('mapping', 'running', 'done', 'failed', 'undone')),
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  persons integer not null default 0,
  jobs integer not null default 0,
  employer_contacts integer not null default 0,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  undone_at timestamptz,
  undone_by uuid,
  constraint import_pkey primary key (organisation_id, id),
  constraint import_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint import_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id)
);

create table import_row (
  organisation_id uuid not null,
  id uuid not null,
  import_id uuid not null,
  team_id uuid not null,
  sheet text not null,
  row_number integer not null,
  state text not null constraint import_row_state_known check (state in ('waiting', 'mended', 'dismissed')),
  cells jsonb not null,
  problems jsonb not null,
  settled_at timestamptz,
  settled_by uuid,
  constraint import_row_pkey primary key (organisation_id, id),
  constraint import_row_import_fkey foreign key (organisation_id, import_id) references import (organisation_id, id)
);

create table import_mapping (
  organisation_id uuid not null constraint import_mapping_organisation_fkey references organisation (organisation_id),
  signature text not null,
  mapping jsonb not null,
  saved_at timestamptz not null default now(),
  constraint import_mapping_pkey primary key (organisation_id, signature)
);

create index import_row_by_import on import_row (organisation_id, import_id);

alter table import enable row level security;
alter table import force row level security;
create policy own_team on import using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])));
alter table import_row enable row level security;
alter table import_row force row level security;
create policy own_team on import_row using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])));
alter table import_mapping enable row level security;
alter table import_mapping force row level security;
create policy own_organisation on import_mapping using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

grant select, insert, update, delete on import, import_row, import_mapping to meewerk_app;
