import type { Insertable } from 'kysely'
import type { JobInstrumentTable, JobTermsTable } from '#src/db/tables.ts'
import { type WorkForm, workForms } from '#src/jobs/work-form.ts'
import { addDays, addMonths, type Day } from '#src/kernel/day.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { authorities, changeReasons } from './job-texts.ts'
import type { JobRow } from './job-plan.ts'
import { demoMinimum } from './wage.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

/** A job with the coach who keeps its file. */
export interface KeptJob {
  row: JobRow & { startedOn: Day; endedOn: Day | null }
  coachId: string
  today: Day
}

type Row<T> = Omit<Insertable<T>, 'organisationId' | 'createdAt'>
type Scheme = Partial<Row<JobInstrumentTable>>

const untilNow = (day: Day, { today }: KeptJob) => (day < today ? day : null)

function schemesOf({ row, today }: KeptJob, chance: Chance): (Scheme & { instrument: string })[] {
  const { workForm, startedOn, endedOn } = row
  const asked = workdayUntil(addDays(startedOn, -chance.between(4, 18)))
  const gemeente = { authority: authorities.gemeente.name, phone: authorities.gemeente.phone }
  const uwv = { authority: authorities.uwv.name, phone: authorities.uwv.phone }
  const life = { askedOn: asked, grantedOn: workdayFrom(addDays(asked, chance.between(12, 40))), fromOn: startedOn, untilOn: endedOn }
  const percent = row.subsidyPercent ?? null
  return [
    ...(['loonkostensubsidie', 'beschutWerk'].includes(workForm) && chance.maybe(0.85) ? [{ instrument: chance.maybe(0.15) && startedOn > addMonths(today, -6) ? 'forfaitaireLoonkostensubsidie' : 'loonkostensubsidie', percent, ...life, ...gemeente }] : []),
    ...(workForm === 'loondispensatie' ? [{ instrument: 'loondispensatie', percent: Math.floor((100 * (row.wagePerHourCents ?? 0)) / demoMinimum(startedOn)), ...life, untilOn: endedOn ?? addMonths(startedOn, 36), ...uwv }] : []),
    ...(workForm === 'proefplaatsing' ? [{ instrument: 'proefplaatsing', ...life, grantedOn: workdayUntil(addDays(startedOn, -2)), untilOn: endedOn ?? addMonths(startedOn, 2), ...uwv }] : []),
    ...(row.noRisk && workForms[workForm as WorkForm].paid && chance.maybe(0.7) ? [{ instrument: 'noRisk', grantedOn: startedOn, fromOn: startedOn, untilOn: endedOn, ...uwv }] : []),
    ...(row.jobcoachPayer && chance.maybe(0.8) ? [{ instrument: 'jobcoach', ...life, untilOn: endedOn ?? addMonths(startedOn, 12), ...(row.jobcoachPayer === 'UWV' ? uwv : gemeente) }] : []),
  ]
}

/** The schemes of a job, as far as they came before today. */
export function instrumentRows(kept: KeptJob): Row<JobInstrumentTable>[] {
  const chance = chanceFrom(`schemes ${kept.row.id}`)
  return schemesOf(kept, chance).map(({ askedOn = null, grantedOn = null, fromOn = null, ...scheme }) => {
    const granted = grantedOn && untilNow(grantedOn, kept)
    return { id: chance.id(), jobId: kept.row.id, participantId: kept.row.participantId, percent: null, untilOn: null, authority: null, phone: null, note: null, refusedOn: null, ...scheme, askedOn: askedOn && untilNow(askedOn, kept), grantedOn: granted, fromOn: granted ? fromOn : null }
  })
}

const raises = (from: Day, until: Day) => [2025, 2026, 2027].flatMap((year) => [`${year}-01-01`, `${year}-07-01`] as Day[]).filter((day) => day > from && day <= until)

/** How hours and pay of a job changed: the minimum wage goes up twice a year, and sometimes hours change. */
export function termsRows({ row, coachId, today }: KeptJob): Row<JobTermsTable>[] {
  const chance = chanceFrom(`terms ${row.id}`)
  if (!workForms[row.workForm as WorkForm].paid || row.wagePerHourCents == null || row.workForm === 'loondispensatie') return []
  const until = row.endedOn ?? today
  const hoursOn = chance.maybe(0.3) && addDays(row.startedOn, 100) < until ? workdayFrom(addDays(row.startedOn, chance.between(70, 95))) : null
  const days = [...new Set([...raises(row.startedOn, until), ...(hoursOn ? [hoursOn] : [])])].sort()
  let [hours, wage] = [row.hoursPerWeek ?? null, row.wagePerHourCents]
  return days.flatMap((fromOn) => {
    const more = fromOn === hoursOn && hours !== null
    const short = wage < demoMinimum(fromOn)
    if (!more && !short) return []
    if (more) hours = Math.min(36, Math.max(4, hours! + chance.pick([-4, 4, 4, 8])))
    if (short) wage = demoMinimum(fromOn)
    return [{ id: chance.id(), jobId: row.id, participantId: row.participantId, fromOn, hoursPerWeek: hours, wagePerHourCents: wage, contractKind: row.contractKind ?? null, contractEndsOn: row.contractEndsOn ?? null, reason: more ? chance.pick(changeReasons) : 'Het minimumloon ging omhoog', staffId: coachId }]
  })
}
