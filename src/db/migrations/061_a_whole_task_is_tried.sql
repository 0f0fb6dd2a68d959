-- One round: the whole task tried once, whatever the number of steps. A form that arrives twice makes one round.
alter table work_try add column round_id uuid not null default gen_random_uuid();
alter table work_try add constraint work_try_round_key unique (organisation_id, round_id, step_id);
create index work_try_by_participant on work_try (organisation_id, participant_id, on_day);
