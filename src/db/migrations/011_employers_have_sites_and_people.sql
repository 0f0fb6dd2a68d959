alter table employer add column legal_name text;
alter table employer add column sector text;
alter table employer add constraint employer_sector_shape check (sector ~ '^[A-V]$');
alter table employer add column size text;
alter table employer add constraint employer_size_known check (size in ('1-9', '10-49', '50-249', '250+'));
alter table employer add column website text;
alter table employer add column needs text;
alter table employer add column atmosphere text;
alter table employer add column traits text[] not null default '{}';
alter table employer add column merged_into uuid;
alter table employer add constraint employer_merged_fkey foreign key (organisation_id, merged_into) references employer (organisation_id, id);

create table employer_site (
  organisation_id uuid not null constraint employer_site_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  employer_id uuid not null,
  name text not null,
  branch_number text constraint employer_site_branch_shape check (branch_number ~ '^[0-9]{12}$'),
  street text,
  postcode4 text constraint employer_site_postcode4_shape check (postcode4 ~ '^[1-9][0-9]{3}$'),
  place text,
  phone text,
  closed_on date,
  created_at timestamptz not null default now(),
  constraint employer_site_pkey primary key (organisation_id, id),
  constraint employer_site_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id)
);

create table employer_person (
  organisation_id uuid not null constraint employer_person_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  employer_id uuid not null,
  site_id uuid,
  name text not null,
  function text,
  phone text,
  email text,
  decides_on_hiring boolean,
  best_reached text,
  left_on date,
  created_at timestamptz not null default now(),
  constraint employer_person_pkey primary key (organisation_id, id),
  constraint employer_person_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint employer_person_site_fkey foreign key (organisation_id, site_id) references employer_site (organisation_id, id)
);

create table employer_merge (
  organisation_id uuid not null constraint employer_merge_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null,
  moved jsonb not null,
  merged_by uuid not null,
  merged_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by uuid,
  constraint employer_merge_pkey primary key (organisation_id, id),
  constraint employer_merge_kept_fkey foreign key (organisation_id, kept_id) references employer (organisation_id, id),
  constraint employer_merge_gone_fkey foreign key (organisation_id, gone_id) references employer (organisation_id, id),
  constraint employer_merge_merged_by_fkey foreign key (organisation_id, merged_by) references staff (organisation_id, id),
  constraint employer_merge_undone_by_fkey foreign key (organisation_id, undone_by) references staff (organisation_id, id)
);

-- A coach asks a colleague who knows an employer to be introduced; nobody's name is in it.
create table introduction (
  organisation_id uuid not null constraint introduction_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  employer_id uuid not null,
  asked_by uuid not null,
  asked_of uuid not null,
  question text not null,
  asked_at timestamptz not null default now(),
  answer text,
  answered_at timestamptz,
  constraint introduction_pkey primary key (organisation_id, id),
  constraint introduction_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint introduction_asked_by_fkey foreign key (organisation_id, asked_by) references staff (organisation_id, id),
  constraint introduction_asked_of_fkey foreign key (organisation_id, asked_of) references staff (organisation_id, id)
);

create index employer_site_by_employer on employer_site (organisation_id, employer_id);
create index employer_person_by_employer on employer_person (organisation_id, employer_id);
create index employer_merge_by_gone on employer_merge (organisation_id, gone_id);
create index introduction_by_asked on introduction (organisation_id, asked_of) where answered_at is null;

alter table employer_site enable row level security;
alter table employer_site force row level security;
create policy own_organisation on employer_site using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table employer_person enable row level security;
alter table employer_person force row level security;
create policy own_organisation on employer_person using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table employer_merge enable row level security;
alter table employer_merge force row level security;
create policy own_organisation on employer_merge using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table introduction enable row level security;
alter table introduction force row level security;
create policy own_organisation on introduction using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

grant select, insert, update, delete on employer_site, employer_person, employer_merge, introduction to meewerk_app;
