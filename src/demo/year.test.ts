import { expect, test } from 'vitest'
import { workForms } from '#src/jobs/work-form.ts'
import { addDays, ageOn, type Day, daysBetween } from '#src/kernel/day.ts'
import { weekday } from '#src/kernel/week.ts'
import { percent, shareOf } from '#src/kernel/share.ts'
import { people, type PersonName, staff } from './cast.ts'
import { demoMinimum } from './wage.ts'
import { stories } from './story-rows.ts'
import { type Year, yearOf } from './year.ts'

const days: readonly Day[] = ['2026-11-23', '2026-11-22', '2028-02-29', '2027-01-01', '2026-07-04']
const made = new Map(days.map((today) => [today, { waterland: yearOf('waterland', today), kade: yearOf('kade', today) }]))
const both = (today: Day): Year[] => Object.values(made.get(today)!)
const all = <T>(today: Day, list: (year: Year) => readonly T[]) => both(today).flatMap(list)
const contactsOn = (today: Day) => all(today, ({ contacts }) => contacts)
const castIn = (organisation: 'waterland' | 'kade') => Object.values(people).filter((person) => person.organisation === organisation)

test('the same day gives the same year, another day another one', () => {
  expect(yearOf('kade', '2026-11-23')).toEqual(made.get('2026-11-23')!.kade)
  expect(yearOf('kade', '2026-11-24')).not.toEqual(made.get('2026-11-23')!.kade)
})

test.each(days)('with the cast there are about 120 people, 60 employers and 6,000 notes on %s', (today) => {
  const count = (list: (year: Year) => readonly unknown[]) => all(today, list).length
  expect(count(({ participants }) => participants) + Object.keys(people).length).toBeGreaterThanOrEqual(115)
  expect(count(({ participants }) => participants) + Object.keys(people).length).toBeLessThanOrEqual(130)
  expect(count(({ employers }) => employers) + 4).toBe(60)
  expect(count(({ contacts }) => contacts)).toBeGreaterThan(5600)
  expect(count(({ contacts }) => contacts)).toBeLessThan(6400)
})

test.each(days)('nothing was noted on or after %s, and always on a working day', (today) => {
  expect(contactsOn(today).filter(({ onDay }) => onDay >= today || weekday(onDay) > 5)).toEqual([])
})

test.each(days)('dates stand in order on %s', (today) => {
  for (const { referredOn, startedOn, closedOn } of all(today, ({ enrolments }) => enrolments)) {
    if (startedOn) expect(daysBetween(referredOn!, startedOn)).toBeGreaterThanOrEqual(7 - 2)
    if (startedOn) expect(daysBetween(referredOn!, startedOn)).toBeLessThanOrEqual(42 + 2)
    if (closedOn) expect(closedOn > startedOn! && closedOn < today).toBe(true)
  }
  for (const job of all(today, ({ jobs }) => jobs)) {
    if (job.endedOn) expect(job.endedOn >= job.startedOn && job.endedOn < today).toBe(true)
    if (job.contractEndsOn) expect(job.contractEndsOn >= (job.endedOn ?? today) || job.endedOn === null).toBe(true)
    expect((job.endedOn === null || job.endedOn === undefined) === (job.endReason === null || job.endReason === undefined)).toBe(true)
  }
  for (const { onDay, nextOn } of contactsOn(today)) if (nextOn) expect(nextOn >= onDay, `${onDay} ${nextOn}`).toBe(true)
})

test.each(days)('nobody has a contact before the referral, after the closing, or was younger than sixteen at a job on %s', (today) => {
  for (const year of both(today)) {
    const enrolled = new Map(year.enrolments.map((one) => [one.participantId, one]))
    const born = new Map(year.participants.map(({ id, bornOn }) => [id, bornOn!]))
    for (const person of Object.values(people)) born.set(person.id, person.bornOn as Day)
    const outside = year.contacts.filter(({ participantIds, onDay }) => participantIds.some((id) => enrolled.has(id) && (onDay < enrolled.get(id)!.referredOn! || onDay > (enrolled.get(id)!.closedOn ?? today))))
    expect(outside).toEqual([])
    expect(year.jobs.filter((job) => ageOn(born.get(job.participantId)!, job.startedOn) < 16)).toEqual([])
    expect(year.enrolments.filter(({ participantId, referredOn }) => ageOn(born.get(participantId)!, referredOn!) < 16)).toEqual([])
  }
})

test('nobody of an organisation has the name of somebody else there, and every client number is used once', () => {
  for (const name of ['waterland', 'kade'] as const) {
    const year = made.get('2026-11-23')![name]
    const known = [...castIn(name), ...year.participants].map(({ givenName, prefix, familyName }) => [givenName, prefix, familyName].filter(Boolean).join(' '))
    const working = Object.values(staff).filter(({ organisation }) => organisation === name).map((member) => member.name as string)
    expect(new Set([...known, ...working]).size).toBe(known.length + working.length)
    const numbers = [...castIn(name), ...year.participants].map(({ clientNumber }) => clientNumber)
    expect(new Set(numbers).size).toBe(numbers.length)
  }
})

test('every kind of contact, place, way, purpose and reason occurs, and nearly every form of work', () => {
  const contacts = contactsOn('2026-11-23')
  const kinds = (key: 'kind' | 'place' | 'modality' | 'purpose') => new Set(contacts.map((contact) => contact[key]).filter(Boolean)).size
  expect([kinds('kind'), kinds('place'), kinds('modality'), kinds('purpose')]).toEqual([6, 7, 4, 7])
  const jobs = all('2026-11-23', (year) => year.jobs)
  expect(new Set(jobs.map(({ workForm }) => workForm)).size).toBeGreaterThanOrEqual(8)
  expect(new Set(jobs.map(({ endReason }) => endReason).filter(Boolean)).size).toBeGreaterThanOrEqual(5)
  expect(new Set(all('2026-11-23', ({ enrolments }) => enrolments.map(({ closeReason }) => closeReason)).filter(Boolean)).size).toBeGreaterThanOrEqual(4)
  expect(contacts.filter(({ participantIds }) => participantIds.length > 1).length).toBeGreaterThan(100)
})

test.each(days)('between thirty and fifty-five per cent of the people works for pay on %s', (today) => {
  for (const year of both(today)) {
    const open = year.enrolments.filter(({ startedOn, closedOn }) => startedOn && !closedOn)
    const paid = (id: string) => year.jobs.some((job) => job.participantId === id && workForms[job.workForm as keyof typeof workForms].paid && job.startedOn <= today && !job.endedOn)
    expect(percent(shareOf(open, ({ participantId }) => paid(participantId)))).toBeGreaterThanOrEqual(30)
    expect(percent(shareOf(open, ({ participantId }) => paid(participantId)))).toBeLessThanOrEqual(55)
  }
})

test('paid work pays the minimum wage of its first day or more; only loondispensatie may pay less', () => {
  const less = days.flatMap((today) => all(today, ({ jobs }) => jobs)).filter((job) => job.wagePerHourCents != null && job.wagePerHourCents < demoMinimum(job.startedOn))
  expect(less.filter(({ workForm }) => workForm !== 'loondispensatie')).toEqual([])
})

test('each coach is outside the office for more than half of the noted time, and not all the same', () => {
  const contacts = contactsOn('2026-11-23')
  const outside = [...new Set(contacts.map(({ staffId }) => staffId))].map((coach) => {
    const own = contacts.filter(({ staffId }) => staffId === coach)
    const minutes = (list: typeof own) => list.reduce((sum, contact) => sum + (contact.minutes ?? 0), 0)
    return percent({ count: minutes(own.filter(({ place }) => ['home', 'community', 'workplace', 'employer'].includes(place))), of: minutes(own) })!
  })
  expect(outside).toHaveLength(8)
  expect(Math.min(...outside)).toBeGreaterThanOrEqual(52)
  expect(Math.max(...outside)).toBeLessThanOrEqual(78)
  expect(new Set(outside).size).toBeGreaterThanOrEqual(5)
})

test('no slot stays open, and a note in several files names nobody', () => {
  for (const year of both('2026-11-23')) {
    const written = [...year.contacts.flatMap(({ note, nextStep }) => [note, nextStep ?? '']), ...year.jobs.map(({ lessons }) => lessons ?? ''), ...year.participants.map(({ reachedBy }) => reachedBy ?? '')]
    expect(written.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
    expect(year.contacts.filter(({ note }) => note.length < 12)).toEqual([])
    const names = new Set(year.participants.map(({ givenName }) => givenName))
    const shared = year.contacts.filter(({ participantIds }) => participantIds.length > 1)
    expect(shared.filter(({ note }) => note.split(/[^\p{L}]+/u).some((word) => names.has(word)))).toEqual([])
  }
})

test('everybody of the cast has six to twelve notes of their own', () => {
  for (const name of Object.keys(people) as PersonName[]) {
    expect(stories[name].contacts.length, name).toBeGreaterThanOrEqual(6)
    expect(stories[name].contacts.length, name).toBeLessThanOrEqual(12)
    expect(stories[name].contacts.every(({ ago }) => ago > 0 && ago <= people[name].startedAgo), name).toBe(true)
  }
})

test('coaches hand people over, some wait for a start and one for a coach', () => {
  const { enrolments, assignments } = made.get('2026-11-23')!.waterland
  const waiting = enrolments.filter(({ startedOn }) => startedOn === null)
  expect(waiting.length).toBeGreaterThanOrEqual(3)
  expect(waiting.filter(({ participantId }) => !assignments.some((one) => one.participantId === participantId))).toHaveLength(1)
  const handed = assignments.filter(({ participantId, untilOn }) => untilOn && assignments.some((next) => next.participantId === participantId && next.fromOn <= addDays(untilOn, 1) && !next.untilOn))
  expect(handed.length).toBeGreaterThanOrEqual(5)
})

test('first meetings with an employer spread around thirty days, and not everybody has had one', () => {
  const { enrolments, contacts } = made.get('2026-11-23')!.waterland
  const waits = enrolments.filter(({ startedOn }) => startedOn).map(({ participantId, startedOn }) => {
    const first = contacts.filter(({ kind, modality, participantIds }) => kind === 'employer' && modality === 'faceToFace' && participantIds.includes(participantId)).map(({ onDay }) => onDay).sort()[0]
    return first === undefined ? undefined : daysBetween(startedOn!, first)
  })
  const known = waits.filter((wait) => wait !== undefined).map(Number).sort((a, b) => a - b)
  expect(known.length).toBeLessThan(waits.length)
  expect(known[Math.floor(known.length / 2)]).toBeGreaterThan(15)
  expect(known[Math.floor(known.length / 2)]).toBeLessThan(40)
  expect(percent(shareOf(known, (wait) => wait > 45))).toBeGreaterThan(8)
})
