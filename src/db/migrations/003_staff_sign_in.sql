create table login (
  id uuid constraint login_pkey primary key,
  organisation_id uuid not null,
  staff_id uuid not null,
  email text not null constraint login_email_key unique constraint login_email_lower check (email = lower(email)),
  password_hash text not null,
  totp_secret text,
  totp_step bigint not null default 0,
  recovery_hashes text[] not null default '{}',
  failures integer not null default 0,
  locked_until timestamptz,
  ended_at timestamptz,
  constraint login_staff_key unique (organisation_id, staff_id)
);

create table session (
  token_hash text constraint session_pkey primary key,
  organisation_id uuid not null,
  staff_id uuid not null,
  opened_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  agent text not null default '',
  demo boolean not null default false
);

create table invitation (
  token_hash text constraint invitation_pkey primary key,
  organisation_id uuid,
  staff_id uuid,
  kind text not null constraint invitation_kind_known check (kind in ('join', 'reset', 'firstAdministrator')),
  expires_at timestamptz not null,
  used_at timestamptz
);

create index session_by_staff on session (organisation_id, staff_id) where ended_at is null;

create function login_find(wanted text) returns setof login
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from login where email = lower(wanted) and ended_at is null $$;

create function login_of(organisation uuid, staff uuid) returns setof login
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from login where organisation_id = organisation and staff_id = staff
    and organisation_id = nullif(current_setting('app.organisation', true), '')::uuid $$;

create function login_emails() returns table (staff_id uuid, email text, protected boolean, ended boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select staff_id, email, totp_secret is not null, ended_at is not null from login
    where organisation_id = nullif(current_setting('app.organisation', true), '')::uuid $$;

create function login_save(new_id uuid, organisation uuid, staff uuid, address text, hash text, secret text, codes text[]) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into login (id, organisation_id, staff_id, email, password_hash, totp_secret, recovery_hashes)
      values (new_id, organisation, staff, lower(address), hash, secret, codes)
    on conflict (organisation_id, staff_id) do update
      set email = excluded.email, password_hash = excluded.password_hash, totp_secret = excluded.totp_secret, recovery_hashes = excluded.recovery_hashes,
          failures = 0, locked_until = null, ended_at = null,
          totp_step = case when login.totp_secret is not distinct from excluded.totp_secret then login.totp_step else 0 end $$;

create function login_failed(login_id uuid, allowed integer, pause interval) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update login set failures = failures + 1, locked_until = case when failures + 1 >= allowed then now() + pause else locked_until end where id = login_id $$;

create function login_succeeded(login_id uuid, step bigint) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update login set failures = 0, locked_until = null, totp_step = greatest(totp_step, step) where id = login_id and (step = 0 or totp_step < step);
    return found;
  end $$;

create function login_recovered(login_id uuid, code_hash text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update login set recovery_hashes = array_remove(recovery_hashes, code_hash), failures = 0, locked_until = null where id = login_id and code_hash = any (recovery_hashes);
    return found;
  end $$;

create function login_end(staff uuid) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update login set ended_at = now() where staff_id = staff and organisation_id = nullif(current_setting('app.organisation', true), '')::uuid $$;

create function session_open(hash text, organisation uuid, staff uuid, device text, fictional boolean) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into session (token_hash, organisation_id, staff_id, agent, demo) values (hash, organisation, staff, left(device, 200), fictional) $$;

create function session_actor(hash text, idle interval, longest interval, on_day date)
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
          where m.organisation_id = s.organisation_id and m.staff_id = s.id and m.from_on <= on_day and (m.until_on is null or m.until_on >= on_day)), '[]')
      from staff s join organisation o on o.organisation_id = s.organisation_id
      where s.organisation_id = found_session.organisation_id and s.id = found_session.staff_id and (s.ended_on is null or s.ended_on > on_day);
  end $$;

create function session_end(hash text) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ update session set ended_at = now() where token_hash = hash and ended_at is null $$;

create function session_end_all(staff uuid) returns integer
  language sql security definer set search_path = public, pg_temp
  as $$ with ended as (update session set ended_at = now() where staff_id = staff and ended_at is null
      and organisation_id = nullif(current_setting('app.organisation', true), '')::uuid returning 1)
    select count(*)::integer from ended $$;

create function session_list(staff uuid) returns table (token_hash text, opened_at timestamptz, seen_at timestamptz, agent text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select s.token_hash, s.opened_at, s.seen_at, s.agent from session s where s.staff_id = staff and s.ended_at is null
      and s.organisation_id = nullif(current_setting('app.organisation', true), '')::uuid order by s.seen_at desc $$;

create function invitation_make(hash text, organisation uuid, staff uuid, sort text, expires timestamptz) returns void
  language sql security definer set search_path = public, pg_temp
  as $$ insert into invitation (token_hash, organisation_id, staff_id, kind, expires_at) values (hash, organisation, staff, sort, expires) $$;

create function invitation_find(hash text) returns setof invitation
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from invitation where token_hash = hash and used_at is null and expires_at > now() $$;

create function invitation_use(hash text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update invitation set used_at = now() where token_hash = hash and used_at is null and expires_at > now();
    return found;
  end $$;

do $$
declare name text;
begin
  for name in select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and (p.proname like 'login\_%' or p.proname like 'session\_%' or p.proname like 'invitation\_%') loop
    execute format('revoke all on function %s from public', name);
    execute format('grant execute on function %s to meewerk_app', name);
  end loop;
end $$;
