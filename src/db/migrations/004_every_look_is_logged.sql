create table audit_head (
  organisation_id uuid not null constraint audit_head_organisation_fkey references organisation (organisation_id),
  seq bigint not null,
  hash text not null,
  constraint audit_head_pkey primary key (organisation_id)
);

create table audit_line (
  organisation_id uuid not null constraint audit_line_organisation_fkey references organisation (organisation_id),
  seq bigint not null,
  at timestamptz not null,
  event text not null,
  kind text not null constraint audit_line_kind_known check (kind in ('create', 'read', 'update', 'delete', 'search', 'export', 'signIn', 'signOut', 'refused', 'emergency', 'execute')),
  outcome text not null constraint audit_line_outcome_known check (outcome in ('success', 'refused', 'failed')),
  staff_id uuid,
  staff_name text not null,
  roles text not null,
  purpose text not null,
  ground text not null,
  address text not null,
  source text not null,
  object_type text not null,
  object_id text,
  participant_ids uuid[] not null,
  detail text not null,
  trace text not null,
  hash text not null,
  constraint audit_line_pkey primary key (organisation_id, seq)
);

create index audit_line_by_participant on audit_line using gin (organisation_id, participant_ids);
create index audit_line_by_staff on audit_line (organisation_id, staff_id, at);

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy own_organisation on audit_head using (organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);
alter table audit_line enable row level security;
alter table audit_line force row level security;
create policy within_reach on audit_line using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid);

grant select on audit_line to meewerk_app;

create function audit_hash(previous text, line audit_line) returns text
  language sql immutable set search_path = public, pg_temp
  as $$ select encode(sha256(convert_to(previous || jsonb_build_array(line.organisation_id, line.seq, extract(epoch from line.at), line.event, line.kind, line.outcome,
      line.staff_id, line.staff_name, line.roles, line.purpose, line.ground, line.address, line.source, line.object_type, line.object_id, line.participant_ids,
      line.detail, line.trace)::text, 'UTF8')), 'hex') $$;

create function audit_append(organisation uuid, lines jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    head audit_head;
    line audit_line;
    item jsonb;
  begin
    if organisation is distinct from nullif(current_setting('app.organisation', true), '')::uuid then
      raise exception 'the access log takes lines of the acting organisation only';
    end if;
    insert into audit_head (organisation_id, seq, hash) values (organisation, 0, '') on conflict (organisation_id) do nothing;
    select * into head from audit_head where organisation_id = organisation for update;
    for item in select * from jsonb_array_elements(lines) loop
      line := jsonb_populate_record(null::audit_line, item);
      line.organisation_id := organisation;
      line.seq := head.seq + 1;
      line.at := clock_timestamp();
      line.participant_ids := coalesce(line.participant_ids, '{}');
      line.hash := audit_hash(head.hash, line);
      insert into audit_line select line.*;
      head.seq := line.seq;
      head.hash := line.hash;
    end loop;
    update audit_head set seq = head.seq, hash = head.hash where organisation_id = organisation;
  end $$;

create function audit_faults(organisation uuid) returns table (seq bigint, fault text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    with chain as (
      select l.seq, l.hash, lag(l.seq, 1, 0::bigint) over (order by l.seq) as seq_before, audit_hash(lag(l.hash, 1, '') over (order by l.seq), l) as expected
      from audit_line l where l.organisation_id = organisation)
    select chain.seq, case when chain.seq <> chain.seq_before + 1 then 'removed' else 'changed' end from chain
      where chain.seq <> chain.seq_before + 1 or chain.hash <> chain.expected
    union all
    select h.seq, 'removed' from audit_head h where h.organisation_id = organisation
      and not exists (select from audit_line l where l.organisation_id = organisation and l.seq = h.seq and l.hash = h.hash)
    order by 1 $$;

create function audit_anchor(organisation uuid) returns table (seq bigint, hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select h.seq, h.hash from audit_head h where h.organisation_id = organisation $$;

revoke all on function audit_append(uuid, jsonb), audit_faults(uuid), audit_anchor(uuid) from public;
grant execute on function audit_append(uuid, jsonb), audit_faults(uuid), audit_anchor(uuid) to meewerk_app;
