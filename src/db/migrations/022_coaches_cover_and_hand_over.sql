-- While somebody is away another coach reaches the same people.
create table cover (
  organisation_id uuid not null constraint cover_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  staff_id uuid not null,
  cover_id uuid not null,
  from_on date not null,
  until_on date not null,
  reason text not null constraint cover_reason_known check (reason in ('leave', 'absence', 'training', 'other')),
  note text,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint cover_period check (until_on >= from_on),
  constraint cover_by_another check (cover_id <> staff_id),
  constraint cover_pkey primary key (organisation_id, id),
  constraint cover_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint cover_cover_fkey foreign key (organisation_id, cover_id) references staff (organisation_id, id),
  constraint cover_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id)
);

create table handover (
  organisation_id uuid not null constraint handover_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  participant_id uuid not null,
  from_staff_id uuid not null,
  to_staff_id uuid not null,
  from_on date not null,
  overlap_until_on date,
  matters text,
  batch_id uuid,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  taken_at timestamptz,
  undone_at timestamptz,
  constraint handover_pkey primary key (organisation_id, id),
  constraint handover_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint handover_from_staff_fkey foreign key (organisation_id, from_staff_id) references staff (organisation_id, id),
  constraint handover_to_staff_fkey foreign key (organisation_id, to_staff_id) references staff (organisation_id, id),
  constraint handover_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id)
);

create index cover_by_cover on cover (organisation_id, cover_id, from_on, until_on);
create index handover_by_participant on handover (organisation_id, participant_id);
create index handover_by_receiver on handover (organisation_id, to_staff_id) where taken_at is null;

create or replace function act(organisation uuid, staff uuid, reach text, teams uuid[], on_day date) returns uuid[]
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
      execute format('set local app.covered = %L', coalesce((select array_agg(c.staff_id) from cover c
        where c.organisation_id = organisation and c.cover_id = staff and c.from_on <= on_day and c.until_on >= on_day and c.ended_at is null), '{}')::text);
      select array_agg(participant_id) into people from (
        select a.participant_id from assignment a
          where a.organisation_id = organisation and (a.staff_id = staff or a.staff_id = any (nullif(current_setting('app.covered', true), '')::uuid[]))
            and a.from_on <= on_day and (a.until_on is null or a.until_on >= on_day)
        union
        select unnest(emergencies)
        union
        select e.participant_id from enrolment e
          where reach = 'teams' and e.organisation_id = organisation and (e.team_id = any (teams) or e.treatment_team_id = any (teams))
      ) reached;
    else
      execute format('set local app.covered = %L', '{}');
    end if;
    execute format('set local app.caseload = %L', coalesce(people, '{}')::text);
    return coalesce(emergencies, '{}');
  end $$;

drop policy within_reach on assignment;
create policy within_reach on assignment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid or staff_id = any (nullif(current_setting('app.covered', true), '')::uuid[])));

alter table cover enable row level security;
alter table cover force row level security;
create policy own_organisation on cover using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table handover enable row level security;
alter table handover force row level security;
create policy within_reach on handover using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0));

grant select, insert, update, delete on cover, handover to meewerk_app;
