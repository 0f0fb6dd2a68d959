-- A role taken back at once stops counting at that moment; its last day alone would leave it in force until midnight.
alter table membership add column withdrawn_at timestamptz;
alter table membership drop constraint membership_once;
alter table membership add constraint membership_once exclude using gist (organisation_id with =, staff_id with =, role with =, (coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, daterange(from_on, until_on, '[]') with &&) where (withdrawn_at is null);

create index audit_line_by_alarm on audit_line (organisation_id, kind, at) where kind in ('refused', 'emergency');

create or replace function session_actor(hash text, idle interval, longest interval, on_day date)
  returns table (organisation_id uuid, organisation_name text, demo boolean, staff_id uuid, name text, language text, roles jsonb)
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare found_session session;
  begin
    select * into found_session from session s
      where s.token_hash = hash and s.ended_at is null and s.seen_at > now() - idle and s.opened_at > now() - longest;
    if not found then return; end if;
    if found_session.seen_at < now() - interval '1 minute' then
      update session s set seen_at = now() where s.token_hash = hash;
    end if;
    perform set_config('app.organisation', found_session.organisation_id::text, true);
    return query
      select o.organisation_id, o.name, o.demo, s.id, s.name, s.language,
        coalesce((select jsonb_agg(jsonb_build_object('role', m.role, 'teamId', m.team_id) order by m.role) from membership m
          where m.organisation_id = s.organisation_id and m.staff_id = s.id and m.withdrawn_at is null and m.from_on <= on_day and (m.until_on is null or m.until_on >= on_day)), '[]')
      from staff s join organisation o on o.organisation_id = s.organisation_id
      where s.organisation_id = found_session.organisation_id and s.id = found_session.staff_id and (s.ended_on is null or s.ended_on > on_day);
  end $$;

create function invitation_open() returns table (staff_id uuid, kind text, expires_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select i.staff_id, i.kind, i.expires_at from invitation i where i.used_at is null and i.expires_at > now()
      and i.organisation_id = nullif(current_setting('app.organisation', true), '')::uuid $$;

create function invitation_void(staff uuid) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update invitation set used_at = now() where staff_id = staff and used_at is null
      and organisation_id = nullif(current_setting('app.organisation', true), '')::uuid $$;

revoke all on function invitation_open(), invitation_void(uuid) from public;
grant execute on function invitation_open(), invitation_void(uuid) to meewerk_app;
