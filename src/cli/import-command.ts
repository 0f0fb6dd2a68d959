import fs from 'node:fs'
import path from 'node:path'
import { acting } from '#src/db/db.ts'
import type { Store } from '#src/db/open.ts'
import { importFiles } from '#src/imports/run.ts'
import type { Day } from '#src/kernel/day.ts'
import { organisationOf, type Output } from './organisation-command.ts'

interface Wanted {
  slug: string | undefined
  /** Name of the team; may be left out when there is one, or none yet. */
  team: string | undefined
  dryRun: boolean
  today: Day
}

async function teamOf(store: Store, organisationId: string, { team, today }: Wanted): Promise<{ teamId: string | null } | Output> {
  const teams = await acting(store.database, { organisationId, staffId: null, reach: 'organisation', teamIds: [], on: today }, (db) =>
    db.selectFrom('team').select(['id', 'name']).where('organisationId', '=', organisationId).where('kind', '=', 'ips').where('endedOn', 'is', null).orderBy('name').execute())
  if (teams.length === 0 && team === undefined) return { teamId: null }
  const found = team === undefined && teams.length === 1 ? teams[0] : teams.find(({ name }) => name.toLowerCase() === team?.toLowerCase())
  return found ? { teamId: found.id } : { code: 1, fault: true, text: `Say into which team: --team NAME. Known: ${teams.map(({ name }) => name).join(', ') || 'none'}.` }
}

/** Reads spreadsheets into a team; a dry run tells what would happen and keeps nothing. */
export async function importCommand(store: Store, files: readonly string[], wanted: Wanted): Promise<Output> {
  const organisation = await organisationOf(store, wanted.slug)
  if ('code' in organisation) return organisation
  const team = await teamOf(store, organisation.organisationId, wanted)
  if ('code' in team) return team
  const read = files.map((file) => ({ name: path.basename(file), bytes: fs.readFileSync(file) }))
  const result = await importFiles(store.database, { organisationId: organisation.organisationId, teamId: team.teamId, files: read, dryRun: wanted.dryRun, today: wanted.today, staffId: null })
  if ('refused' in result) return { code: 1, fault: true, text: result.refused }
  const { persons, jobs, employerContacts, problems } = result
  const lines = [
    `${wanted.dryRun ? 'Would import' : 'Imported'}: ${persons} persons, ${jobs} jobs, ${employerContacts} employer contacts.`,
    ...(problems.length > 0 ? [`${problems.length} rows wait to be mended:`, ...problems.map(({ sheet, row, message }) => `  ${sheet}, row ${row}: ${message}`)] : []),
  ]
  return { code: 0, text: lines.join('\n'), json: { persons, jobs, employerContacts, problems } }
}
