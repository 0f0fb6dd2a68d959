import type { Insertable } from 'kysely'
import type { FieldMentoringTable, LogReviewTable, TaskTable, WeekSheetTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { staff, teams } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { type Unit, units } from './meetings-year.ts'
import { reviewTexts as texts } from './reviews-texts.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'
import type { Year } from './year.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>

const idOf = (what: string) => chanceFrom(`review ${what}`).id()

/** The weeks that were read, on the Monday after; last week still waits, and one week nobody got to it. */
export function stampsOf(unit: Unit, today: Day): Row<LogReviewTable>[] {
  const { lead, coaches } = units[unit]
  return coaches.flatMap((coach, index) => [2, 3, 5].map((back): Row<LogReviewTable> => {
    const weekOn = mondayOf(addDays(today, -7 * back))
    return { id: idOf(`stamp ${coach} ${back}`), teamId: teams[unit].id, staffId: staff[coach].id, weekOn, reviewerId: staff[lead].id, reviewedAt: `${addDays(weekOn, 7)}T08:40:00.000Z` as Instant, note: texts.stamps[(index + back) % texts.stamps.length]! }
  }))
}

/** The weeks that coaches signed off, on their Friday; last week one of them has not yet. */
export function sheetsOf(unit: Unit, today: Day): Row<WeekSheetTable>[] {
  return units[unit].coaches.flatMap((coach, index) => [1, 2, 3, 4, 5].filter((back) => back > 1 || index > 0).map((back): Row<WeekSheetTable> => {
    const weekOn = mondayOf(addDays(today, -7 * back))
    return { id: idOf(`sheet ${coach} ${back}`), staffId: staff[coach].id, teamId: teams[unit].id, weekOn, doneAt: `${addDays(weekOn, 4)}T15:45:00.000Z` as Instant }
  }))
}

/** With the first coach lately, with the second too long ago, with the third not yet. */
export function outingsOf(unit: Unit, today: Day, year: Year): { outings: Row<FieldMentoringTable>[]; steps: Row<TaskTable>[] } {
  const { lead, coaches } = units[unit]
  const outing = ([index, ago, text]: readonly [number, number, (typeof texts.outings)[number]]): Row<FieldMentoringTable> & { id: string; onDay: Day } => ({
    id: idOf(`outing ${unit} ${index} ${ago}`), teamId: teams[unit].id, staffId: staff[coaches[index]!].id, leaderId: staff[lead].id, onDay: workdayUntil(addDays(today, -ago)), employerId: year.employers[(index * 7 + ago) % year.employers.length]!.id,
    observed: text.observed, feedback: text.feedback, nextStep: text.nextStep, nextOn: text.nextStep === null ? null : workdayFrom(addDays(today, 10 - ago)),
  })
  const outings = ([[0, 9, texts.outings[0]], [1, 47, texts.outings[1]], [0, 62, texts.outings[2]]] as const).map(outing)
  const steps = outings.filter(({ nextStep }) => nextStep !== null).map((one, index) => taskRow(one.nextStep!, { unit, staffId: one.staffId, dueOn: one.nextOn! as Day, origin: 'mentoring', originId: one.id, doneOn: index === 0 ? null : addDays(one.onDay, 12) }))
  return { outings, steps }
}

/** A next step of going along or of a talk, as a task. */
export function taskRow(title: string, step: { unit: Unit; staffId: string; dueOn: Day; origin: 'mentoring' | 'review'; originId: string; doneOn: Day | null }): Row<TaskTable> {
  const { unit, doneOn, ...rest } = step
  return { id: idOf(`task ${rest.originId}`), title, note: null, participantIds: [], teamId: teams[unit].id, madeBy: staff[units[unit].lead].id, doneAt: doneOn && (`${doneOn}T15:00:00.000Z` as Instant), doneBy: doneOn && rest.staffId, droppedAt: null, droppedReason: null, ...rest }
}
