/**
 * What every table is. `tenant`: rows of one organisation, spread over machines by `organisation_id`. `reference`: the same for everyone,
 * copied to every machine. `local`: of the installation itself, on the first machine only, closed to the app's role.
 */
export const marks: Record<string, 'tenant' | 'reference' | 'local'> = {
  organisation: 'tenant',
  team: 'tenant',
  staff: 'tenant',
  membership: 'tenant',
  participant: 'tenant',
  enrolment: 'tenant',
  assignment: 'tenant',
  break_glass: 'tenant',
  audit_head: 'tenant',
  audit_line: 'tenant',
  employer: 'tenant',
  job: 'tenant',
  contact: 'tenant',
  contact_participant: 'tenant',
  import: 'tenant',
  import_row: 'tenant',
  import_mapping: 'tenant',
  directory: 'local',
  login: 'local',
  session: 'local',
  invitation: 'local',
  kysely_migration: 'local',
  kysely_migration_lock: 'local',
}

/** Names of the tables with a mark. */
export const marked = (mark: 'tenant' | 'reference' | 'local') => Object.keys(marks).filter((table) => marks[table] === mark)
