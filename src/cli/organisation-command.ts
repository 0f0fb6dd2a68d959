import { acting } from '#src/db/db.ts'
import type { Store } from '#src/db/open.ts'
import { addMinutes, dayOf, instant } from '#src/kernel/instant.ts'
import { makeInvitation } from '#src/sign-in/invitation-store.ts'
import { foundOrganisation, organisationIds, organisationOfSlug } from '#src/sign-in/store.ts'
import { urls } from '#src/urls.ts'

/** What commands print: lines for people, or one JSON value. */
export interface Output {
  code: number
  text: string
  json?: unknown
  /** The text is about something that went wrong. */
  fault?: boolean
}

/** Says that a command was not understood. */
export function usage(text: string): Output {
  return { code: 2, text, fault: true }
}

/** Founds an organisation and makes the link with which its administrator begins. */
export async function createOrganisation(store: Store, origin: string, slug: string | undefined, name: string | undefined): Promise<Output> {
  if (!slug || !/^[a-z0-9][a-z0-9-]{1,40}$/.test(slug)) return usage('Give a short name of small letters, digits and dashes: meewerk organisation create ggz-waterland --name "GGZ Waterland"')
  if (await organisationOfSlug(store.database, slug)) return { code: 1, text: `There is an organisation "${slug}" already.`, fault: true }
  const now = instant(new Date())
  const [id, staffId] = [crypto.randomUUID(), crypto.randomUUID()]
  await foundOrganisation(store.database, { id, slug, name: name ?? slug, demo: false })
  await acting(store.database, { organisationId: id, staffId: null, reach: 'none', teamIds: [], on: dayOf(now) }, async (db) => {
    await db.insertInto('staff').values({ organisationId: id, id: staffId, name: 'Beheerder', email: `beheerder@${slug}.invalid` }).execute()
    for (const role of ['administrator', 'privacyOfficer']) await db.insertInto('membership').values({ organisationId: id, id: crypto.randomUUID(), staffId, role, teamId: null, fromOn: dayOf(now) }).execute()
  })
  const link = `${origin}${urls.invitation(await makeInvitation(store.database, { organisationId: id, staffId, kind: 'join' }, addMinutes(now, 7 * 24 * 60)))}`
  return { code: 0, text: `Founded "${slug}". Its administrator begins here, once, within a week:\n${link}`, json: { slug, name: name ?? slug, organisationId: id, administratorLink: link } }
}

/** The organisations of this installation. */
export async function listOrganisations(store: Store): Promise<Output> {
  const { rows } = await store.ownerPool.query<{ slug: string; name: string }>('select slug, name from directory order by slug')
  return { code: 0, text: rows.length === 0 ? 'There is no organisation yet.' : rows.map(({ slug, name }) => `${slug.padEnd(24)} ${name}`).join('\n'), json: rows }
}

/** The organisation of a command, or what to say when it is missing or unknown. */
export async function organisationOf(store: Store, slug: string | undefined): Promise<{ organisationId: string; name: string } | Output> {
  if (!slug) return usage('Say which organisation: --organisation SLUG')
  const found = await organisationOfSlug(store.database, slug)
  return found ?? { code: 1, text: `There is no organisation "${slug}". Known: ${(await organisationIds(store.database)).length} (meewerk organisation list).`, fault: true }
}
