import type { Insertable } from 'kysely'
import type { OutcomeReviewTable } from '#src/db/tables.ts'
import { addDays } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { addQuarters, type Quarter, quarterDays, quarterOf } from '#src/kernel/quarter.ts'
import type { Looking } from '#src/participants/store.ts'
import { figuresOf } from '#src/reviews/outcome-store.ts'
import { staff, teams } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { type Unit, units } from './meetings-year.ts'
import { reviewTexts as texts } from './reviews-texts.ts'
import { workdayFrom } from './workdays.ts'

type Row<T> = Omit<Insertable<T>, 'organisationId'>

interface Talk {
  unit: Unit
  staffId: string | null
  quarter: Quarter
  said: { discussed: string; goal: string; told?: string }
}

/** A talk about a quarter, held in the second week after it, with the figures that the records give. */
async function talkRow(looking: Looking, { unit, staffId, quarter, said }: Talk): Promise<Row<OutcomeReviewTable>> {
  const onDay = workdayFrom(addDays(quarterDays(quarter).to, 9))
  const figures = await figuresOf(looking, { teamId: teams[unit].id, staffId, quarter })
  return {
    id: chanceFrom(`review talk ${unit} ${staffId} ${quarter}`).id(), teamId: teams[unit].id, staffId, leaderId: staff[units[unit].lead].id, quarter, onDay, figures, discussed: said.discussed, goal: said.goal, goalByOn: addDays(onDay, 91),
    goalResult: said.told ? 'partly' : null, goalTold: said.told ?? null, createdAt: `${onDay}T12:00:00.000Z` as Instant,
  }
}

/** The team and every coach but the last talked about last quarter; with the first coach also about the one before. */
export async function talksOf(looking: Looking, unit: Unit): Promise<Row<OutcomeReviewTable>[]> {
  const last = addQuarters(quarterOf(looking.acting.on), -1)
  const [first, ...others] = units[unit].coaches.map((coach) => staff[coach].id)
  const talk = (staffId: string | null, said: Talk['said'], quarter = last) => talkRow(looking, { unit, staffId, quarter, said })
  return [
    await talk(null, texts.talks.team), await talk(first!, texts.talks.earlier, addQuarters(last, -1)), await talk(first!, texts.talks.last[0]),
    ...(others.length > 1 ? [await talk(others[0]!, texts.talks.last[1])] : []),
  ].filter(({ onDay }) => onDay < looking.acting.on)
}
