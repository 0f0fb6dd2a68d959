do $$ begin
  if not exists (select from pg_roles where rolname = 'meewerk_app') then
    create role meewerk_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;

revoke create on schema public from public;
grant usage on schema public to meewerk_app;
create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Who acts is set once per transaction; without it every tenant table is empty.
create table directory (
  slug text constraint directory_pkey primary key constraint directory_slug_shape check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  organisation_id uuid not null constraint directory_organisation_key unique,
  name text not null
);

create table organisation (
  organisation_id uuid constraint organisation_pkey primary key,
  name text not null,
  demo boolean not null default false,
  created_at timestamptz not null default now()
);

create table team (
  organisation_id uuid not null constraint team_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  name text not null,
  kind text not null constraint team_kind_known check (kind in ('ips', 'treatment')),
  ended_on date,
  constraint team_pkey primary key (organisation_id, id),
  constraint team_name_key unique (organisation_id, kind, name)
);

create table staff (
  organisation_id uuid not null constraint staff_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  name text not null,
  email text,
  phone text,
  language text not null default 'nl' constraint staff_language_known check (language in ('nl', 'en')),
  ended_on date,
  import_id uuid,
  constraint staff_pkey primary key (organisation_id, id),
  constraint staff_email_key unique (organisation_id, email)
);

create table membership (
  organisation_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  role text not null constraint membership_role_known check (role in ('coach', 'teamLead', 'treatmentTeamMember', 'assessor', 'researcher', 'administrator', 'privacyOfficer')),
  team_id uuid,
  from_on date not null,
  until_on date,
  constraint membership_pkey primary key (organisation_id, id),
  constraint membership_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint membership_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint membership_period check (until_on is null or until_on >= from_on),
  constraint membership_once exclude using gist (organisation_id with =, staff_id with =, role with =, (coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, daterange(from_on, until_on, '[]') with &&)
);

alter table organisation enable row level security;
alter table organisation force row level security;
create policy own_organisation on organisation using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table team enable row level security;
alter table team force row level security;
create policy own_organisation on team using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table staff enable row level security;
alter table staff force row level security;
create policy own_organisation on staff using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table membership enable row level security;
alter table membership force row level security;
create policy own_organisation on membership using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

grant select, insert, update on organisation, team, staff, membership to meewerk_app;
grant delete on staff, team, membership to meewerk_app;

create function organisation_of(wanted text) returns table (organisation_id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select d.organisation_id, d.name from directory d where d.slug = wanted $$;

create function found_organisation(wanted text, title text, id uuid, fictional boolean) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    insert into directory (slug, organisation_id, name) values (wanted, id, title);
    perform set_config('app.organisation', id::text, true);
    insert into organisation (organisation_id, name, demo) values (id, title, fictional);
  end $$;

create function organisations_exist() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from directory) $$;

create function organisation_ids() returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from directory order by slug $$;

revoke all on function organisation_of(text), found_organisation(text, text, uuid, boolean), organisations_exist(), organisation_ids() from public;
grant execute on function organisation_of(text), found_organisation(text, text, uuid, boolean), organisations_exist(), organisation_ids() to meewerk_app;
