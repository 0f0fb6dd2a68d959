-- Where people who refer themselves arrive; without a team the page is closed.
alter table organisation add column self_referral_team_id uuid;
alter table organisation add constraint organisation_self_referral_team_fkey foreign key (organisation_id, self_referral_team_id) references team (organisation_id, id);

-- When a closing was written down, so that a mistake can be taken back that same day; and the period of support that a new one follows.
alter table enrolment add column closed_at timestamptz;
alter table enrolment add column follows_id uuid;
alter table enrolment add constraint enrolment_follows_fkey foreign key (organisation_id, follows_id) references enrolment (organisation_id, id);

-- Somebody without an account writes one referral of themselves, into the team that receives them and nowhere else; sent twice it stands there once.
create function refer_oneself(organisation uuid, referred jsonb, on_day date) returns boolean
  language plpgsql set search_path = public, pg_temp
  as $$
  declare
    receiving uuid;
    mine referral;
  begin
    select o.self_referral_team_id into receiving from organisation o where o.organisation_id = organisation;
    if receiving is null then return false; end if;
    execute format('set local app.teams = %L', array[receiving]::text);
    mine := jsonb_populate_record(null::referral, referred);
    insert into referral (organisation_id, id, team_id, source, received_on, given_name, family_name, phone, email, wish)
      values (organisation, mine.id, receiving, mine.source, on_day, mine.given_name, mine.family_name, mine.phone, mine.email, mine.wish)
      on conflict (organisation_id, id) do nothing;
    if found then
      insert into referral_step (organisation_id, id, referral_id, team_id, step, on_day)
        values (organisation, mine.id, mine.id, receiving, 'received', on_day);
    end if;
    execute format('set local app.teams = %L', '{}');
    return true;
  end $$;

grant execute on function refer_oneself(uuid, jsonb, date) to meewerk_app;

-- The short name under which the acting organisation is found.
create function slug_of(organisation uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select d.slug from directory d where d.organisation_id = organisation and organisation = nullif(current_setting('app.organisation', true), '')::uuid $$;

revoke all on function slug_of(uuid) from public;
grant execute on function slug_of(uuid) to meewerk_app;
