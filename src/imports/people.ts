import { comparable, spokenName } from './parse-name.ts'
import type { Identity } from './person.ts'
import type { Reason } from './problem.ts'
import type { KnownPerson } from './reading.ts'

interface Entry extends Identity {
  key: string
  /** The row in this file; absent for someone who was already there. */
  row?: number
  beyond?: boolean | undefined
}

/** Everyone a row can be about: who was there, who came in with this file, and whose row waits. */
export interface People {
  byNumber: Map<string, Entry>
  byName: Map<string, Entry[]>
  waiting: Map<string, number>
}

const numberKey = (number: string) => comparable(number).replace(/^0+(?=\d)/, '')
const nameKey = ({ name }: Pick<Identity, 'name'>) => comparable(spokenName(name))

function add(people: People, entry: Entry): void {
  if (entry.clientNumber) people.byNumber.set(numberKey(entry.clientNumber), entry)
  const name = nameKey(entry)
  if (name !== '') people.byName.set(name, [...(people.byName.get(name) ?? []), entry])
}

/** Begins with the people the organisation already has. */
export function newPeople(known: readonly KnownPerson[]): People {
  const people: People = { byNumber: new Map(), byName: new Map(), waiting: new Map() }
  for (const { key, clientNumber, bornOn, beyond, ...name } of known) {
    const entry = { key, clientNumber, bornOn, beyond, name }
    if (!beyond) add(people, entry)
    else if (clientNumber) people.byNumber.set(numberKey(clientNumber), entry)
  }
  return people
}

/** The key a new person of the file gets: from the number, else from name and birth date. */
export function keyOf(identity: Identity): string {
  return identity.clientNumber ? `number:${numberKey(identity.clientNumber)}` : `name:${nameKey(identity)}|${identity.bornOn ?? ''}`
}

function isSame(entry: Entry, identity: Identity): boolean {
  if (entry.bornOn && identity.bornOn) return entry.bornOn === identity.bornOn
  return !(entry.clientNumber && identity.clientNumber)
}

function clash(entry: Entry, code: 'doublePerson' | 'numberTaken', identity: Identity): Reason {
  if (code === 'doublePerson' && entry.row === undefined) return { code: 'alreadyThere', ...(entry.beyond ? {} : { known: entry.key }) }
  const other = entry.row === undefined ? {} : { otherName: spokenName(entry.name), otherRow: entry.row }
  return code === 'doublePerson' ? { code, ...other } : { code, field: 'clientNumber', text: identity.clientNumber ?? '', ...other }
}

/**
 * Whether a row's person is there already: the same number and name, or the same name and birth date; also when only the number
 * is someone else's. Someone of the organisation who is not in this file is never named: the importer may not be allowed to know.
 */
export function clashOf(people: People, identity: Identity): Reason | undefined {
  const name = nameKey(identity)
  const numbered = identity.clientNumber ? people.byNumber.get(numberKey(identity.clientNumber)) : undefined
  if (numbered && nameKey(numbered) === name) return clash(numbered, 'doublePerson', identity)
  const named = name === '' ? undefined : people.byName.get(name)?.find((entry) => isSame(entry, identity))
  if (named) return clash(named, 'doublePerson', identity)
  return numbered && clash(numbered, 'numberTaken', identity)
}

/** Takes in the person of a row that is imported. */
export function admit(people: People, identity: Identity, row: number): void {
  add(people, { ...identity, key: keyOf(identity), row })
}

/** Remembers that the row of this person waits, so that rows which point to it can say so. */
export function holdBack(people: People, identity: Identity, row: number): void {
  if (identity.clientNumber) people.waiting.set(`number:${numberKey(identity.clientNumber)}`, row)
  const name = nameKey(identity)
  if (name !== '') people.waiting.set(`name:${name}`, row)
}

function missing(people: People, identity: Identity): Reason {
  const said = spokenName(identity.name) || (identity.clientNumber ?? '')
  const number = identity.clientNumber
  const row = people.waiting.get(identity.clientNumber ? `number:${numberKey(identity.clientNumber)}` : `name:${nameKey(identity)}`)
  if (row !== undefined) return { code: 'personWaits', otherRow: row }
  if (said === '') return { code: 'personMissing' }
  return { code: 'personUnknown', text: number && said !== number ? `${said} (${number})` : said }
}

/** Whom a row with a job or contact is about: by number, else by a name that only one person has; or why that is not clear. */
export function linkOf(people: People, identity: Identity): { key: string; name: string } | Reason {
  const name = nameKey(identity)
  const someone = identity.clientNumber ? people.byNumber.get(numberKey(identity.clientNumber)) : undefined
  const numbered = someone?.beyond ? undefined : someone
  if (numbered && name !== '' && !nameKey(numbered).includes(name) && !name.includes(nameKey(numbered))) {
    const said = { field: 'clientNumber', text: identity.clientNumber ?? '' } as const
    return { code: 'numberAndNameDiffer', ...said, ...(numbered.row === undefined ? {} : { otherName: spokenName(numbered.name) }) }
  }
  if (numbered) return { key: numbered.key, name: spokenName(numbered.name) }
  if (identity.clientNumber || name === '') return missing(people, identity)
  const same = (people.byName.get(name) ?? []).filter((entry) => !entry.bornOn || !identity.bornOn || entry.bornOn === identity.bornOn)
  const [only, second] = same
  if (second) return { code: 'personUnclear', text: spokenName(identity.name) }
  return only ? { key: only.key, name: spokenName(only.name) } : missing(people, identity)
}
