import type { Insertable } from 'kysely'
import type { ParticipantTable } from '#src/db/tables.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { chanceFrom } from './chance.ts'
import { fill, spokenWords } from './fill.ts'
import type { Life } from './life.ts'
import { closeNotes, reachedBy } from './plan-texts.ts'

const postcodes = { waterland: ['1441', '1442', '1443', '1444', '1445', '1446', '1447', '1448', '1131', '1132', '1135', '1141', '1151', '1461', '1462', '1121'], kade: ['1501', '1502', '1505', '1506', '1508', '1521', '1531', '1561', '1562', '1566', '1567'] }

/** What is recorded of somebody; not everybody has told everything. Telephone numbers begin with digits no line has. */
export function personRow(life: Life, clientNumber: string): Omit<Insertable<ParticipantTable>, 'organisationId'> {
  const chance = chanceFrom(`person ${life.id}`)
  const { givenName, prefix, familyName, spoken } = life.named
  const told = chance.maybe(0.78) ? chance.pick(reachedBy) : null
  return {
    id: life.id, clientNumber, givenName, prefix, familyName, bornOn: life.bornOn, targetGroup: life.targetGroup,
    phone: chance.maybe(0.93) ? `06 00 00 ${clientNumber.slice(0, 2)} ${clientNumber.slice(2)}` : null, email: null,
    postcode4: chance.maybe(0.9) ? chance.pick(life.targetGroup === 'lvb' ? postcodes.kade : postcodes.waterland) : null,
    reachedBy: told && fill(told, { naam: givenName, ...spokenWords[spoken] }), importId: null, createdAt: `${life.referredOn}T10:00:00.000Z` as Instant,
  }
}

/** What was written when support was closed; null while it runs. */
export function closingOf(life: Life): string | null {
  if (life.closeReason === null || life.closeReason === 'deceased') return null
  const slots = { naam: life.named.givenName, zorg: life.carer, ...spokenWords[life.named.spoken] }
  return fill(chanceFrom(`closing ${life.id}`).pick(closeNotes[life.closeReason]), slots)
}
