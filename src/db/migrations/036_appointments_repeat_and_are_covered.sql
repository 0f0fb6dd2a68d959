-- A series keeps what its next appointments look like, and up to which day they have been made.
alter table appointment_series add column title text not null default '';
alter table appointment_series add column kind text not null default 'support';
alter table appointment_series add constraint appointment_series_kind_known check (kind in ('support', 'employer', 'network', 'careTeam', 'meeting', 'other'));
alter table appointment_series add column at_time time not null default '09:00';
alter table appointment_series add column minutes integer not null default 60;
alter table appointment_series add constraint appointment_series_minutes_possible check (minutes between 5 and 720);
alter table appointment_series add column place text not null default 'community';
alter table appointment_series add constraint appointment_series_place_known check (place in ('workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'remote'));
alter table appointment_series add column where_exactly text;
alter table appointment_series add column employer_id uuid;
alter table appointment_series add constraint appointment_series_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id);
alter table appointment_series add column note text;
alter table appointment_series add column feed_title text not null default '';
alter table appointment_series add column made_until_on date;
-- The first day that no longer belongs to it, when somebody stopped it; kept apart from the end that was agreed, so that stopping can be taken back.
alter table appointment_series add column stopped_on date;

-- What a calendar outside may show: made when the appointment is written, so that a feed never has to reach a person's record.
alter table appointment add column feed_title text not null default '';
-- The day the series gave it, also after it was moved; "this one and the next" starts here.
alter table appointment add column series_day date;
create index appointment_by_series on appointment (organisation_id, series_id, series_day) where series_id is not null;

alter table appointment_change drop constraint appointment_change_change_known;
alter table appointment_change add constraint appointment_change_change_known check (change in ('made', 'moved', 'changed', 'cancelled', 'restored', 'met', 'noShow', 'cancelledLate', 'handedOver'));

-- app.coaches: whose own appointments, also those without a participant, the visitor sees: whom one covers for, and for a team lead the coaches of the teams.
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
    execute format('set local app.feed = %L', '');
    if reach in ('own', 'teams') then
      select array_agg(b.participant_id) into emergencies from break_glass b
        where b.organisation_id = organisation and b.staff_id = staff and b.until_at > now();
      execute format('set local app.covered = %L', coalesce((select array_agg(c.staff_id) from cover c
        where c.organisation_id = organisation and c.cover_id = staff and c.from_on <= on_day and c.until_on >= on_day and c.ended_at is null), '{}')::text);
      execute format('set local app.coaches = %L', coalesce((select array_agg(coach) from (
        select unnest(nullif(current_setting('app.covered', true), '')::uuid[]) as coach
        union
        select m.staff_id from membership m
          where reach = 'teams' and m.organisation_id = organisation and m.role = 'coach' and m.team_id = any (teams) and m.withdrawn_at is null
      ) seen), '{}')::text);
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
      execute format('set local app.coaches = %L', '{}');
    end if;
    execute format('set local app.caseload = %L', coalesce(people, '{}')::text);
    return coalesce(emergencies, '{}');
  end $$;

-- app.feed: whose appointments a calendar link may read; nothing else opens with it.
create or replace function act_as_guest(organisation uuid, hash text, on_day date) returns void
  language plpgsql set search_path = public, pg_temp
  as $$ begin
    execute format('set local app.organisation = %L', organisation);
    execute format('set local app.staff = %L', '');
    execute format('set local app.reach = %L', 'none');
    execute format('set local app.teams = %L', '{}');
    execute format('set local app.covered = %L', '{}');
    execute format('set local app.coaches = %L', '{}');
    execute format('set local app.caseload = %L', '{}');
    execute format('set local app.jobs = %L', '{}');
    execute format('set local app.feed = %L', '');
    execute format('set local app.guest = %L', hash);
    execute format('set local app.jobs = %L', coalesce((select array_agg(l.job_id) from guest_link l
      where l.organisation_id = organisation and l.token_hash = hash and l.job_id is not null and l.revoked_at is null and (l.expires_on is null or l.expires_on >= on_day)), '{}')::text);
    execute format('set local app.feed = %L', coalesce((select l.staff_id from guest_link l join staff s on s.organisation_id = organisation and s.id = l.staff_id and s.ended_on is null
      where l.organisation_id = organisation and l.token_hash = hash and l.kind = 'calendar' and l.revoked_at is null and (l.expires_on is null or l.expires_on >= on_day))::text, ''));
  end $$;

drop policy within_reach on appointment;
create policy within_reach on appointment using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid or staff_id = any (nullif(current_setting('app.coaches', true), '')::uuid[])
    or staff_id = nullif(current_setting('app.feed', true), '')::uuid));
drop policy within_reach on appointment_series;
create policy within_reach on appointment_series using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid or staff_id = any (nullif(current_setting('app.coaches', true), '')::uuid[])));
drop policy within_reach on appointment_change;
create policy within_reach on appointment_change using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid or staff_id = any (nullif(current_setting('app.coaches', true), '')::uuid[])));
drop policy within_reach on appointment_guest;
create policy within_reach on appointment_guest using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or participant_ids && nullif(current_setting('app.caseload', true), '')::uuid[]
    or staff_id = nullif(current_setting('app.staff', true), '')::uuid or staff_id = any (nullif(current_setting('app.coaches', true), '')::uuid[])));
