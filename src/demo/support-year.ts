import type { Insertable } from 'kysely'
import type { AdaptationTable, BenefitsAdviceTable, JobFeedbackTable, JobTermsTable } from '#src/db/tables.ts'
import { type WorkForm, workForms } from '#src/jobs/work-form.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { adaptationTexts, adviceTexts, talkTexts } from './job-texts.ts'
import type { KeptJob } from './jobs-year.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId' | 'createdAt'>

const isPaidRow = ({ row }: KeptJob) => workForms[row.workForm as WorkForm].paid
const own = ({ row, coachId }: KeptJob) => ({ participantId: row.participantId, jobId: row.id, staffId: coachId })

function offerRow(kept: KeptJob, chance: Chance, about: { occasion: string; offeredOn: Day; notes: readonly string[] }): Row<BenefitsAdviceTable> {
  const { occasion, offeredOn, notes } = about
  const givenOn = workdayFrom(addDays(offeredOn, chance.between(2, 9)))
  const result = givenOn >= kept.today ? 'accepted' : chance.weighted({ given: 7, declined: 2, accepted: 1 })
  const given = result === 'given'
  return { id: chance.id(), ...own(kept), occasion, offeredOn, result, givenOn: given ? givenOn : null, provider: result === 'declined' ? null : chance.pick(adviceTexts.providers), trained: given ? chance.maybe(0.8) : null, note: given ? chance.pick(notes) : null }
}

/** Advice about income: mostly before the start, and often when hours or pay changed. */
export function adviceRows(kept: KeptJob, terms: readonly Row<JobTermsTable>[]): Row<BenefitsAdviceTable>[] {
  const chance = chanceFrom(`advice ${kept.row.id}`)
  if (!isPaidRow(kept)) return []
  const before = workdayUntil(addDays(kept.row.startedOn, -chance.between(6, 24)))
  const start = before < kept.today && chance.maybe(0.85) ? [offerRow(kept, chance, { occasion: 'beforeJob', offeredOn: before, notes: adviceTexts.before })] : []
  const later = terms.flatMap(({ fromOn, reason }) => {
    const offeredOn = workdayUntil(addDays(fromOn as Day, -chance.between(1, 9)))
    return chance.maybe(0.75) && offeredOn < kept.today ? [offerRow(kept, chance, { occasion: reason?.startsWith('Het minimumloon') ? 'pay' : 'hours', offeredOn, notes: adviceTexts.changed })] : []
  })
  return [...start, ...later]
}

/** Talks with the employer about how it goes, where the employer knows that there is support: after three weeks, and then every two months. */
export function talkRows(kept: KeptJob): Row<JobFeedbackTable>[] {
  const chance = chanceFrom(`talks ${kept.row.id}`)
  const { row, today } = kept
  if (!isPaidRow(kept) || row.employerKnows === 'nothing' || chance.maybe(0.25)) return []
  const last = row.endedOn ?? today
  const days: Day[] = []
  for (let on = addDays(row.startedOn, chance.between(18, 26)); on < last && days.length < 4; on = addDays(on, chance.between(50, 75))) days.push(workdayFrom(on))
  return days.filter((day) => day < today).map((onDay, place, all) => ({
    id: chance.id(), ...own(kept), onDay, givenBy: null, goesWell: chance.pick(talkTexts.goesWell), couldBeBetter: chance.maybe(0.6) ? chance.pick(talkTexts.couldBeBetter) : null, agreed: chance.maybe(0.7) ? chance.pick(talkTexts.agreed) : null,
    nextOn: all[place + 1] ?? (row.endedOn === null && chance.maybe(0.6) ? workdayFrom(addDays(today, chance.between(3, 40))) : null),
  }))
}

/** Adaptations: of about one job in three, in use after a few weeks, and looked at together. */
export function adaptationRows(kept: KeptJob): Row<AdaptationTable>[] {
  const chance = chanceFrom(`adaptations ${kept.row.id}`)
  if (!isPaidRow(kept) || !chance.maybe(0.35)) return []
  const { kind, askedBy, need, what, cost, payer, at, person, employer } = chance.pick(adaptationTexts)
  const passed = (day: Day) => (day < kept.today ? day : null)
  const requestedOn = passed(workdayFrom(addDays(kept.row.startedOn, chance.between(5, 30))))
  const decidedOn = requestedOn && passed(workdayFrom(addDays(requestedOn, at === 'de werkgever' ? 0 : chance.between(20, 45))))
  const inUseOn = decidedOn && passed(workdayFrom(addDays(decidedOn, chance.between(1, 14))))
  const reviewedOn = inUseOn && passed(workdayFrom(addDays(inUseOn, chance.between(25, 60))))
  return [{
    id: chance.id(), ...own(kept), kind, need, askedBy, what: decidedOn ? what : null, costCents: cost, payer, requestedAt: at, requestedOn, decidedOn, granted: decidedOn ? true : null, inUseOn, reviewedOn,
    effectPerson: reviewedOn ? person : null, effectEmployer: reviewedOn ? employer : null, stoppedOn: reviewedOn && kept.row.endedOn ? kept.row.endedOn : null,
  }]
}
