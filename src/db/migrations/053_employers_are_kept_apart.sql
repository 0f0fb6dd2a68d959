-- Somebody looked at two employers that look alike and said that they are two; nobody is asked again.
create table employer_apart (
  organisation_id uuid not null constraint employer_apart_organisation_fkey references organisation (organisation_id),
  one_id uuid not null,
  other_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null default now(),
  constraint employer_apart_pkey primary key (organisation_id, one_id, other_id),
  constraint employer_apart_order check (one_id < other_id),
  constraint employer_apart_one_fkey foreign key (organisation_id, one_id) references employer (organisation_id, id) on delete cascade,
  constraint employer_apart_other_fkey foreign key (organisation_id, other_id) references employer (organisation_id, id) on delete cascade,
  constraint employer_apart_said_by_fkey foreign key (organisation_id, said_by) references staff (organisation_id, id)
);

alter table employer_apart enable row level security;
alter table employer_apart force row level security;
create policy own_organisation on employer_apart using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

grant select, insert, update, delete on employer_apart to meewerk_app;
