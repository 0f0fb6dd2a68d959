create table participant (
  organisation_id uuid not null constraint participant_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  client_number text,
  given_name text not null,
  prefix text,
  family_name text not null,
  born_on date,
  target_group text not null constraint participant_target_group_known check (target_group in ('ggz', 'lvb', 'other')),
  phone text,
  email text,
  postcode4 text constraint participant_postcode4_shape check (postcode4 ~ '^[1-9][0-9]{3}$'),
  reached_by text,
  import_id uuid,
  created_at timestamptz not null default now(),
  constraint participant_pkey primary key (organisation_id, id),
  constraint participant_client_number_key unique (organisation_id, client_number)
);

create table enrolment (
  organisation_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  team_id uuid not null,
  treatment_team_id uuid,
  referred_on date,
  started_on date,
  work_status_at_start text not null default 'unknown' constraint enrolment_work_status_known check (work_status_at_start in ('working', 'outOfWork', 'unknown')),
  closed_on date,
  close_reason text constraint enrolment_close_reason_known check (close_reason in ('steadyWork', 'moved', 'noLongerWantsWork', 'noContactAfterOutreach', 'admission', 'deceased', 'other')),
  close_note text,
  import_id uuid,
  constraint enrolment_pkey primary key (organisation_id, id),
  constraint enrolment_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint enrolment_team_fkey foreign key (organisation_id, team_id) references team (organisation_id, id),
  constraint enrolment_treatment_team_fkey foreign key (organisation_id, treatment_team_id) references team (organisation_id, id),
  constraint enrolment_dates check (closed_on is null or started_on is null or closed_on >= started_on),
  constraint enrolment_closed_with_reason check ((closed_on is null) = (close_reason is null)),
  constraint enrolment_one_at_a_time exclude using gist (organisation_id with =, participant_id with =, daterange(started_on, closed_on, '[)') with &&) where (started_on is not null)
);

create table assignment (
  organisation_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  staff_id uuid not null,
  from_on date not null,
  until_on date,
  import_id uuid,
  constraint assignment_pkey primary key (organisation_id, id),
  constraint assignment_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint assignment_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint assignment_dates check (until_on is null or until_on >= from_on),
  constraint assignment_once exclude using gist (organisation_id with =, participant_id with =, staff_id with =, daterange(from_on, until_on, '[]') with &&)
);

create table break_glass (
  organisation_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  participant_id uuid not null,
  reason text not null,
  opened_at timestamptz not null,
  until_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid,
  review_note text,
  constraint break_glass_pkey primary key (organisation_id, id),
  constraint break_glass_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint break_glass_reviewer_fkey foreign key (organisation_id, reviewed_by) references staff (organisation_id, id),
  constraint break_glass_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint break_glass_short check (until_at > opened_at and until_at <= opened_at + interval '8 hours')
);

create index participant_by_name on participant (organisation_id, family_name, given_name);
create index participant_by_likeness on participant using gin (organisation_id, (given_name || ' ' || coalesce(prefix || ' ', '') || family_name) gin_trgm_ops);
create index participant_by_import on participant (organisation_id, import_id) where import_id is not null;
create index enrolment_by_participant on enrolment (organisation_id, participant_id, started_on);
create index enrolment_by_team on enrolment (organisation_id, team_id);
create index enrolment_by_treatment_team on enrolment (organisation_id, treatment_team_id) where treatment_team_id is not null;
create index assignment_by_staff on assignment (organisation_id, staff_id) include (participant_id, from_on, until_on);
create index assignment_by_participant on assignment (organisation_id, participant_id);
create index break_glass_by_staff on break_glass (organisation_id, staff_id, until_at);

alter table participant enable row level security;
alter table participant force row level security;
create policy within_reach on participant using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), id::text) > 0));
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy within_reach on enrolment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or team_id = any (nullif(current_setting('app.teams', true), '')::uuid[]) or treatment_team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])));
alter table assignment enable row level security;
alter table assignment force row level security;
create policy within_reach on assignment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid));
alter table break_glass enable row level security;
alter table break_glass force row level security;
create policy own_or_reviewed on break_glass using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or staff_id = nullif(current_setting('app.staff', true), '')::uuid));

grant select, insert, update, delete on participant, enrolment, assignment to meewerk_app;
grant select, insert, update on break_glass to meewerk_app;

-- Answers the people reached through emergency access, so that the access log can say so.
create function act(organisation uuid, staff uuid, reach text, teams uuid[], on_day date) returns uuid[]
  language plpgsql set search_path = public, pg_temp
  as $$
  declare
    people uuid[];
    emergencies uuid[];
  begin
    execute format('set local app.organisation = %L', organisation);
    execute format('set local app.staff = %L', coalesce(staff::text, ''));
    execute format('set local app.reach = %L', reach);
    execute format('set local app.teams = %L', case when reach = 'teams' then teams::text else '{}' end);
    if reach in ('own', 'teams') then
      select array_agg(b.participant_id) into emergencies from break_glass b
        where b.organisation_id = organisation and b.staff_id = staff and b.until_at > now();
      select array_agg(participant_id) into people from (
        select a.participant_id from assignment a
          where a.organisation_id = organisation and a.staff_id = staff and a.from_on <= on_day and (a.until_on is null or a.until_on >= on_day)
        union
        select unnest(emergencies)
        union
        select e.participant_id from enrolment e
          where reach = 'teams' and e.organisation_id = organisation and (e.team_id = any (teams) or e.treatment_team_id = any (teams))
      ) reached;
    end if;
    execute format('set local app.caseload = %L', coalesce(people, '{}')::text);
    return coalesce(emergencies, '{}');
  end $$;

create function admit(person uuid) returns void
  language plpgsql set search_path = public, pg_temp
  as $$ begin
    execute format('set local app.caseload = %L', (coalesce(nullif(current_setting('app.caseload', true), '')::uuid[], '{}') || person)::text);
  end $$;

grant execute on function act(uuid, uuid, text, uuid[], date), admit(uuid) to meewerk_app;
