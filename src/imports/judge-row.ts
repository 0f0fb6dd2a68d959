import { hasJob, jobOf, type ImportedJob } from './job.ts'
import type { ImportedEmployerContact, Judgement } from './judgement.ts'
import { comparable, spokenName } from './parse-name.ts'
import { admit, clashOf, holdBack, keyOf, linkOf, type People } from './people.ts'
import { identityOf, personOf, type Identity, type RowRef } from './person.ts'
import { problemOf, type Reason } from './problem.ts'
import type { RawRow } from './raw-row.ts'
import { isUnread, reading, type JudgeContext, type Reading } from './reading.ts'

/** What judging remembers from row to row. */
export interface Work {
  context: JudgeContext
  people: People
  found: Judgement
  /** Jobs and contacts that came in, with their row, to notice the second of two. */
  seen: Map<string, number>
}

type Contact = Omit<ImportedEmployerContact, keyof RowRef>
type Job = Omit<ImportedJob, keyof RowRef>

function who({ clientNumber, name }: Identity): string {
  return spokenName(name) || (clientNumber ?? '')
}

function wait({ found }: Work, row: RawRow, { name, reasons }: { name: string; reasons: readonly Reason[] }): boolean {
  const [first, ...others] = reasons
  if (first) found.problems.push(problemOf(row, name, [first, ...others]))
  return first !== undefined
}

/** How a job or contact is recognised as one that a person already has. */
export function workMark(personKey: string, employerName: string | null, on: string): string {
  return `${personKey} ${comparable(employerName ?? '')} ${on}`
}

function isThere({ context }: Work, mark: string): boolean {
  return context.knownWork?.has(mark) ?? false
}

function jobMark(job: Job): string {
  return `job ${job.personKey} ${comparable(job.employerName)} ${job.startedOn}`
}

function contactMark(contact: Contact): string {
  return `contact ${contact.personKey} ${comparable(contact.employerName ?? '')} ${contact.on} ${contact.kind ?? ''}`
}

function contactOf({ text, day }: Reading, personKey: string): Contact | undefined {
  const on = day('contactOn')
  return on ? { personKey, employerName: text('employer'), on, kind: text('contactKind'), result: text('contactResult'), isFirst: false } : undefined
}

interface Parts {
  key: string
  note: string | null
  job?: Job | undefined
  contacts: Contact[]
}

function keep({ found, seen }: Work, { sheet, row }: RowRef, parts: Parts): void {
  const from = { sheet, row }
  if (parts.job) {
    found.jobs.push({ ...parts.job, ...from })
    seen.set(jobMark(parts.job), row)
  }
  for (const contact of parts.contacts) {
    found.employerContacts.push({ ...contact, ...from })
    seen.set(contactMark(contact), row)
  }
  if (parts.note !== null) found.notes.push({ personKey: parts.key, text: parts.note, ...from })
}

/** Judges a row about a person, with the job, contacts and notes on it: all of it comes in, or none. */
export function judgePerson(work: Work, row: RawRow): void {
  const { people, found } = work
  const read = reading(row, work.context)
  const identity = identityOf(read)
  const key = keyOf(identity)
  const person = personOf(read, identity, key)
  const job = hasJob(read) ? jobOf(read, key) : undefined
  const first = read.day('firstEmployerContactOn')
  const contacts: (Contact | undefined)[] = [
    first ? { personKey: key, employerName: null, on: first, kind: null, result: null, isFirst: true } : undefined,
    contactOf(read, key),
  ]
  const clash = clashOf(people, identity)
  const reasons = (clash?.code === 'numberTaken' ? [...read.reasons, clash] : [clash, ...read.reasons]).filter((reason) => reason !== undefined)
  if (wait(work, row, { name: who(identity), reasons })) {
    if (!clash) holdBack(people, identity, row.row)
    return
  }
  admit(people, identity, row.row)
  found.persons.push({ ...person, sheet: row.sheet, row: row.row })
  keep(work, row, { key, note: read.text('notes'), job, contacts: contacts.filter((contact) => contact !== undefined) })
}

function linked(work: Work, read: Reading): { key: string; name: string } {
  const identity = identityOf(read)
  const link = linkOf(work.people, identity)
  if ('key' in link) return link
  read.reasons.unshift(link)
  return { key: '', name: who(identity) }
}

/** Judges a row with a job of someone named elsewhere. */
export function judgeJob(work: Work, row: RawRow): void {
  const read = reading(row, work.context)
  const { key, name } = linked(work, read)
  const job = jobOf(read, key)
  const earlier = read.reasons.length === 0 ? work.seen.get(jobMark(job)) : undefined
  if (earlier !== undefined) read.reasons.push({ code: 'doubleJob', otherRow: earlier })
  else if (read.reasons.length === 0 && isThere(work, workMark(key, job.employerName, job.startedOn))) read.reasons.push({ code: 'jobAlreadyThere', known: key })
  if (!wait(work, row, { name, reasons: read.reasons })) keep(work, row, { key, note: read.text('notes'), job, contacts: [] })
}

/** Judges a row with an employer contact for someone named elsewhere. */
export function judgeContact(work: Work, row: RawRow): void {
  const read = reading(row, work.context)
  const { key, name } = linked(work, read)
  const contact = contactOf(read, key)
  if (!contact && !isUnread(read, 'contactOn')) read.reasons.push({ code: 'contactDayMissing' })
  const earlier = contact && read.reasons.length === 0 ? work.seen.get(contactMark(contact)) : undefined
  if (earlier !== undefined) read.reasons.push({ code: 'doubleContact', otherRow: earlier })
  else if (contact && read.reasons.length === 0 && isThere(work, workMark(key, contact.employerName, contact.on))) read.reasons.push({ code: 'contactAlreadyThere', known: key })
  if (!wait(work, row, { name, reasons: read.reasons }) && contact) keep(work, row, { key, note: read.text('notes'), contacts: [contact] })
}
