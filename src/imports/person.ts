import type { Day } from '#src/kernel/day.ts'
import { parseFamilyName, parseFullName, type PersonName } from './parse-name.ts'
import { parseTargetGroup, parseWorkAtStart, type TargetGroup, type WorkAtStart } from './parse-words.ts'
import { isUnread, type Reading } from './reading.ts'

/** Where in the file something came from. */
export interface RowRef {
  sheet: string
  row: number
}

/** A person with the enrolment of the row, as the import will store it; null is: not in the file. `key` ties jobs, contacts and notes to it. */
export interface ImportedPerson extends PersonName, RowRef {
  key: string
  clientNumber: string | null
  bornOn: Day | null
  targetGroup: TargetGroup | null
  coachName: string | null
  teamName: string | null
  treatmentTeamName: string | null
  referredOn: Day | null
  startedOn: Day
  workStatusAtStart: WorkAtStart | null
  closedOn: Day | null
  closeReason: string | null
  postcode: string | null
  phone: string | null
  email: string | null
}

/** Who a row is about, as far as it says. */
export interface Identity {
  clientNumber: string | null
  name: PersonName
  bornOn: Day | null
}

/** The name of a row, from its own columns or from one column with the whole name. */
export function nameOf({ text }: Reading): PersonName {
  const [family, given, prefix, full] = [text('familyName'), text('givenName'), text('prefix'), text('fullName')]
  if (family === null && full !== null) return { ...parseFullName(full), ...(given === null ? {} : { givenName: given }), ...(prefix === null ? {} : { prefix }) }
  if (family?.includes(',') && given === null) return parseFullName(family)
  const split = family === null ? { prefix: null, familyName: null } : parseFamilyName(family)
  return { givenName: given, prefix: prefix ?? split.prefix, familyName: split.familyName }
}

/** Who a row is about. */
export function identityOf(reading: Reading): Identity {
  return { clientNumber: reading.text('clientNumber'), name: nameOf(reading), bornOn: reading.day('bornOn') }
}

/** The person and enrolment of a row; what is missing or contradictory is added to the reading's reasons. */
export function personOf(reading: Reading, identity: Identity, key: string): Omit<ImportedPerson, keyof RowRef> {
  const { text, day, value, reasons } = reading
  if (identity.name.familyName === null && identity.name.givenName === null) reasons.push({ code: 'nameMissing' })
  const startedOn = day('startedOn')
  const closedOn = day('closedOn')
  if (startedOn === null && !isUnread(reading, 'startedOn')) reasons.push({ code: 'startMissing' })
  if (startedOn && closedOn && closedOn < startedOn) reasons.push({ code: 'closedBeforeStart', text: `${startedOn} – ${closedOn}` })
  return {
    key,
    clientNumber: identity.clientNumber,
    ...identity.name,
    bornOn: identity.bornOn,
    targetGroup: value('targetGroup', parseTargetGroup),
    coachName: text('coach'),
    teamName: text('team'),
    treatmentTeamName: text('treatmentTeam'),
    referredOn: day('referredOn'),
    startedOn: startedOn as Day,
    workStatusAtStart: value('workStatusAtStart', parseWorkAtStart),
    closedOn,
    closeReason: text('closeReason'),
    postcode: text('postcode'),
    phone: text('phone'),
    email: text('email'),
  }
}
