-- A link names its organisation and holds a secret of 256 bits; only the hash is kept. Whoever comes by it sees what the link says, and nobody's record.
create table guest_link (
  organisation_id uuid not null constraint guest_link_organisation_fkey references organisation (organisation_id),
  id uuid not null,
  kind text not null constraint guest_link_kind_known check (kind in ('agreement', 'employerPage', 'calendar')),
  audience text not null constraint guest_link_audience_known check (audience in ('participant', 'employer', 'staff')),
  token_hash text not null constraint guest_link_token_shape check (token_hash ~ '^[0-9a-f]{64}$'),
  staff_id uuid,
  participant_id uuid,
  employer_id uuid,
  job_id uuid,
  subject_id uuid,
  made_by uuid,
  made_at timestamptz not null default now(),
  expires_on date,
  revoked_at timestamptz,
  opened_at timestamptz,
  constraint guest_link_token_key unique (organisation_id, token_hash),
  constraint guest_link_pkey primary key (organisation_id, id),
  constraint guest_link_staff_fkey foreign key (organisation_id, staff_id) references staff (organisation_id, id),
  constraint guest_link_participant_fkey foreign key (organisation_id, participant_id) references participant (organisation_id, id),
  constraint guest_link_employer_fkey foreign key (organisation_id, employer_id) references employer (organisation_id, id),
  constraint guest_link_job_fkey foreign key (organisation_id, job_id) references job (organisation_id, id),
  constraint guest_link_made_by_fkey foreign key (organisation_id, made_by) references staff (organisation_id, id)
);

create index guest_link_by_job on guest_link (organisation_id, job_id) where job_id is not null;

create function act_as_guest(organisation uuid, hash text, on_day date) returns void
  language plpgsql set search_path = public, pg_temp
  as $$ begin
    execute format('set local app.organisation = %L', organisation);
    execute format('set local app.staff = %L', '');
    execute format('set local app.reach = %L', 'none');
    execute format('set local app.teams = %L', '{}');
    execute format('set local app.covered = %L', '{}');
    execute format('set local app.caseload = %L', '{}');
    execute format('set local app.jobs = %L', '{}');
    execute format('set local app.guest = %L', hash);
    execute format('set local app.jobs = %L', coalesce((select array_agg(l.job_id) from guest_link l
      where l.organisation_id = organisation and l.token_hash = hash and l.job_id is not null and l.revoked_at is null and (l.expires_on is null or l.expires_on >= on_day)), '{}')::text);
  end $$;

alter table guest_link enable row level security;
alter table guest_link force row level security;
create policy within_reach on guest_link using (
  organisation_id = nullif(current_setting('app.organisation', true), '')::uuid
  and (current_setting('app.reach', true) = 'organisation' or strpos(current_setting('app.caseload', true), participant_id::text) > 0 or made_by = nullif(current_setting('app.staff', true), '')::uuid or staff_id = nullif(current_setting('app.staff', true), '')::uuid or token_hash = current_setting('app.guest', true)));

grant select, insert, update, delete on guest_link to meewerk_app;
grant execute on function act_as_guest(uuid, text, date) to meewerk_app;
