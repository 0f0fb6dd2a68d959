import type { Insertable } from 'kysely'
import type { CoverTable, HandoverTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { type StaffName, staff } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { coverTexts } from './cover-texts.ts'
import type { OrganisationName } from './roster.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'
import type { Year } from './year.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>

const leads = { fatima: 'marieke', bram: 'marieke', noor: 'marieke', joris: 'peter', meryem: 'peter', tim: 'peter', lot: 'inge', karim: 'inge' } as const
type Coach = keyof typeof leads

const coverRow = (away: Coach, by: Coach, more: Pick<Row<CoverTable>, 'fromOn' | 'untilOn' | 'reason' | 'note'>): Row<CoverTable> =>
  ({ id: chanceFrom(`cover ${away} ${more.fromOn}`).id(), staffId: staff[away].id, coverId: staff[by].id, madeBy: staff[away].id, endedAt: null, ...more })

/** Who is away and who covers: in each organisation somebody soon, and in Centrum somebody now. */
export function coversOf(organisation: OrganisationName, today: Day): Row<CoverTable>[] {
  const soon = workdayFrom(addDays(today, 16))
  if (organisation === 'kade') return [coverRow('karim', 'lot', { fromOn: soon, untilOn: addDays(soon, 4), reason: 'leave', note: null })]
  return [
    coverRow('tim', 'meryem', { fromOn: workdayUntil(addDays(today, -2)), untilOn: addDays(today, 5), reason: 'leave', note: coverTexts.notes.now }),
    coverRow('fatima', 'noor', { fromOn: soon, untilOn: addDays(soon, 9), reason: 'leave', note: coverTexts.notes.coming }),
    coverRow('joris', 'tim', { fromOn: workdayFrom(addDays(today, 9)), untilOn: workdayFrom(addDays(today, 9)), reason: 'training', note: null }),
  ]
}

const nameOfCoach = (id: string) => (Object.keys(leads) as Coach[]).find((name) => staff[name as StaffName].id === id)

/** The hand-overs behind the people who got another coach, each taken over the day after. */
function earlier(year: Year): Row<HandoverTable>[] {
  return year.assignments.filter(({ untilOn }) => untilOn !== null).flatMap((before) => {
    const after = year.assignments.find((one) => one.participantId === before.participantId && one.staffId !== before.staffId && one.fromOn <= before.untilOn! && one.fromOn > before.fromOn)
    const [from, to] = [nameOfCoach(before.staffId), after && nameOfCoach(after.staffId)]
    if (!after || !from || !to) return []
    const chance = chanceFrom(`handover ${before.participantId}`)
    const madeAt = `${addDays(after.fromOn, -3)}T14:00:00.000Z` as Instant
    return [{
      id: chance.id(), participantId: before.participantId, fromStaffId: before.staffId, toStaffId: after.staffId, fromOn: after.fromOn, overlapUntilOn: before.untilOn ?? null, matters: chance.pick(coverTexts.matters), batchId: chance.id(),
      madeBy: staff[leads[to]].id, madeAt, takenAt: `${workdayFrom(addDays(after.fromOn, 1))}T09:00:00.000Z` as Instant, undoneAt: null,
    }]
  })
}

/** Somebody of Noor who was handed to Fatima and waits to be taken over: the change of coaches and the hand-over. */
function waiting(year: Year, today: Day) {
  const chance = chanceFrom('handover waiting')
  const person = year.assignments.find(({ staffId, untilOn, participantId }) => staffId === staff.noor.id && untilOn === null && year.participants.some(({ id }) => id === participantId))
  if (!person) return undefined
  const fromOn = workdayUntil(addDays(today, -1))
  const overlapUntilOn = addDays(fromOn, 13)
  const handover: Row<HandoverTable> = {
    id: chance.id(), participantId: person.participantId, fromStaffId: staff.noor.id, toStaffId: staff.fatima.id, fromOn, overlapUntilOn, matters: coverTexts.waiting, batchId: chance.id(), madeBy: staff.marieke.id,
    madeAt: `${fromOn}T08:30:00.000Z` as Instant, takenAt: null, undoneAt: null,
  }
  return { handover, ends: { id: person.id!, untilOn: overlapUntilOn }, begins: { id: handover.id, participantId: person.participantId, staffId: staff.fatima.id, fromOn, untilOn: null, importId: null } }
}

/** The hand-overs of an organisation, and what the last one changes in who accompanies whom. */
export function handoversOf(organisation: OrganisationName, today: Day, year: Year) {
  const last = organisation === 'waterland' ? waiting(year, today) : undefined
  return { handovers: [...earlier(year), ...(last ? [last.handover] : [])], ends: last ? [last.ends] : [], begins: last ? [last.begins] : [] }
}
