import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { OutcomeReviewTable } from '#src/db/tables.ts'
import { Day } from '#src/kernel/day.ts'
import { type Quarter, quarterDays, quarterOf } from '#src/kernel/quarter.ts'
import { OptionalChoice, OptionalText, RequiredText } from '#src/kernel/said.ts'
import type { QuarterFigures } from '#src/outcomes/quarter.ts'
import { type FigureName, figureNames } from '#src/quarters/return.ts'

/** The figures of a quarter as they stood on the day of the talk: later changes of records do not change what was talked about. */
export type FrozenFigures = Partial<Record<FigureName, { count: number; of: number | null }>>

/** A talk about the outcomes of a quarter, with one coach or with the whole team, and the goal that was set (IPS-25, item 8, role e: at least every quarter). */
export type OutcomeReview = Omit<Selectable<OutcomeReviewTable>, 'figures'> & { figures: FrozenFigures }

/** Whether a goal was reached, as one says it when looking back. */
export const goalResults = ['yes', 'partly', 'no'] as const
export type GoalResult = (typeof goalResults)[number]

/** What one fills in about a talk; the first two look back on the goal of the talk before. */
export const OutcomeForm = z.object({
  goalResult: OptionalChoice(goalResults),
  goalTold: OptionalText(1000),
  onDay: Day('dayMissing'),
  discussed: OptionalText(5000),
  goal: RequiredText(300, 'goalMissing'),
  goalByOn: Day('goalByMissing'),
})
export type OutcomeForm = z.infer<typeof OutcomeForm>

/** The figures of a quarter return, with their denominators and without the people behind them. */
export function frozenOf(figures: QuarterFigures): FrozenFigures {
  return Object.fromEntries(figureNames.map((name) => [name, { count: figures[name].counted.length, of: figures[name].share?.of ?? null }]))
}

/** How many of these coaches a talk was held with in the quarter of a day. */
export function talkedThisQuarter(coachIds: readonly string[], talks: readonly Pick<OutcomeReview, 'staffId' | 'onDay'>[], today: Day): { count: number; of: number } {
  const { from } = quarterDays(quarterOf(today))
  const talked = new Set(talks.filter(({ onDay }) => onDay >= from).map(({ staffId }) => staffId))
  return { count: coachIds.filter((id) => talked.has(id)).length, of: coachIds.length }
}

/** Whom a talk is about: one coach, or the team when there is no coach; and which quarter. */
export interface TalkAbout {
  teamId: string
  staffId: string | null
  quarter: Quarter
}
