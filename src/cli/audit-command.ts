import type { Store } from '#src/db/open.ts'
import { instant } from '#src/kernel/instant.ts'
import { verifyLogs } from '#src/logbook/verify.ts'
import { organisationOf, type Output } from './organisation-command.ts'

/** Looks for lines of the access log that were changed, removed or moved; exit code 1 when there are any. */
export async function auditCommand(store: Store, dataFolder: string, slug: string | undefined): Promise<Output> {
  const wanted = slug === undefined ? undefined : await organisationOf(store, slug)
  if (wanted && 'code' in wanted) return wanted
  const { rows } = await store.ownerPool.query<{ slug: string; organisation_id: string }>('select slug, organisation_id from directory')
  const results = (await verifyLogs(store.database, dataFolder, instant(new Date()))).filter(({ organisationId }) => wanted === undefined || organisationId === wanted.organisationId)
  const named = results.map(({ organisationId, faults }) => ({ organisation: rows.find((row) => row.organisation_id === organisationId)?.slug ?? organisationId, faults }))
  const bad = named.filter(({ faults }) => faults.length > 0)
  const lines = named.map(({ organisation, faults }) => (faults.length === 0 ? `${organisation}: every line is as it was written.` : `${organisation}: ${faults.length} faults\n${faults.map(({ seq, fault }) => `  line ${seq}: ${fault}`).join('\n')}`))
  return { code: bad.length > 0 ? 1 : 0, text: lines.join('\n') || 'There is no organisation yet.', json: { ok: bad.length === 0, organisations: named } }
}
