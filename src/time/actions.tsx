import { addDays, type Day, isDay } from '#src/kernel/day.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { WeekPage } from './pages.tsx'
import { trendOf } from './share.ts'
import { phaseMinutes, signedWeeks } from './sheet-store.ts'
import { hoursOn, recordTime, removeTime, setHours, stretchesOf } from './store.ts'
import { HoursForm, TimeForm } from './time-form.ts'
import { timeWords } from './words.ts'

const trendWeeks = 8

interface Back {
  form: 'time' | 'hours'
  values: FormValues
  errors: Record<string, string>
}

async function weekPage(visit: Visit, asked: string | null, back?: Back) {
  const mondayOn = mondayOf(isDay(asked) && asked <= visit.today ? asked : visit.today)
  const all = await stretchesOf(visit, addDays(mondayOn, -7 * (trendWeeks - 1)), addDays(mondayOn, 6))
  const stretches = all.filter(({ onDay }) => onDay >= mondayOn)
  const signed = await signedOn(visit, mondayOn)
  visit.log({ objectType: 'time' })
  const words = wordsIn(timeWords, visit.locale).errors
  const page = (
    <WeekPage
      mondayOn={mondayOn} today={visit.today} id={crypto.randomUUID()} stretches={stretches} phases={await phaseMinutes(visit, stretches)} signed={signed}
      hoursPerWeek={await hoursOn(visit, addDays(mondayOn, 6))} trend={trendOf(all, mondayOn, trendWeeks)}
      back={back && { ...back, errors: sentences(back.errors, words, words.choiceWrong) }}
    />
  )
  return visit.page(page, back ? 422 : 200)
}

/** The own signature under a week. */
async function signedOn(visit: Visit, mondayOn: Day) {
  return (await signedWeeks(visit, [visit.actor.staffId], mondayOn)).find(({ weekOn }) => weekOn === mondayOn)
}

export const showWeek: Action = (visit) => weekPage(visit, visit.query.get('week'))

export const addTime: Action = async (visit) => {
  const input = parseForm(TimeForm, visit.form)
  const back = (errors: Record<string, string>) => weekPage(visit, visit.form.get('onDay'), { form: 'time', values: valuesOf(visit.form), errors })
  if (!input.ok) return back(input.errors)
  if (input.value.onDay > visit.today) return back({ onDay: 'inFuture' })
  if (await signedOn(visit, mondayOf(input.value.onDay))) return back({ onDay: 'weekSigned' })
  await recordTime(visit, { id: sentId(visit.form.get('id')), teamId: visit.actor.teamIds[0] ?? null }, input.value)
  visit.log({ kind: 'create', objectType: 'time' })
  return visit.redirect(`${urls.time()}?week=${mondayOf(input.value.onDay)}`)
}

export const takeTimeAway: Action = async (visit) => {
  if (!(await removeTime(visit, visit.param('entry')))) return visit.notFound()
  visit.log({ kind: 'delete', objectType: 'time', objectId: visit.param('entry') })
  return visit.redirect(urls.time())
}

export const saveHours: Action = async (visit) => {
  const input = parseForm(HoursForm, visit.form)
  if (!input.ok) return weekPage(visit, null, { form: 'hours', values: valuesOf(visit.form), errors: input.errors })
  await setHours(visit, visit.actor.teamIds[0] ?? null, input.value)
  visit.log({ objectType: 'time' })
  return visit.redirect(urls.time())
}
