import type { Day } from '#src/kernel/day.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { urls } from '#src/urls.ts'
import { parseForm } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { SheetForm } from './time-form.ts'
import { signWeek, unsignWeek } from './sheet-store.ts'

/** The Monday that the form names, of a week that has begun. */
function weekIn(visit: Visit): Day | undefined {
  const input = parseForm(SheetForm, visit.form)
  return input.ok && input.value.week <= visit.today && mondayOf(input.value.week) === input.value.week ? input.value.week : undefined
}

export const signOwnWeek: Action = async (visit) => {
  const weekOn = weekIn(visit)
  if (!weekOn) return visit.notFound()
  await signWeek(visit, weekOn, { teamId: visit.actor.teamIds[0] ?? null, doneAt: visit.now })
  visit.log({ objectType: 'time', detail: weekOn })
  return visit.redirect(`${urls.time()}?week=${weekOn}`)
}

export const unsignOwnWeek: Action = async (visit) => {
  const weekOn = weekIn(visit)
  if (!weekOn || !(await unsignWeek(visit, weekOn))) return visit.notFound()
  visit.log({ objectType: 'time', detail: weekOn })
  return visit.redirect(`${urls.time()}?week=${weekOn}`)
}
