import { addDays } from '#src/kernel/day.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { type SignalName, signalNames, usualNorms } from './norms.ts'
import { NormPage, NormsPage } from './norms-page.tsx'
import { SnoozePage } from './pages.tsx'
import { longestSnooze, NormForm, SnoozeForm } from './signal-form.ts'
import { ownNorms, setNorms, snooze, wake } from './snooze-store.ts'
import { signalWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(signalWords, visit.locale).errors, wordsIn(signalWords, visit.locale).errors.formWrong)
const known = (name: string | null): SignalName | undefined => signalNames.find((one) => one === name)

export const showSnooze: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  const signal = known(visit.query.get('signal') ?? 'quiet')
  if (!participant || !signal) return visit.notFound()
  visit.log({ objectType: 'signal', participantIds: [participant.id] })
  return visit.page(<SnoozePage participant={participant} signal={signal} id={crypto.randomUUID()} values={{ untilOn: addDays(visit.today, 7) }} />)
}

/** What is wrong with the day until which somebody puts a signal aside. */
export function untilRefused(untilOn: string, visit: Visit): Record<string, string> {
  if (untilOn <= visit.today) return { untilOn: 'notLater' }
  return untilOn > addDays(visit.today, longestSnooze) ? { untilOn: 'tooFar' } : {}
}

export const saveSnooze: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'signal', participantIds: [participant.id] })
  const input = parseForm(SnoozeForm, visit.form)
  const errors = input.ok ? untilRefused(input.value.untilOn, visit) : input.errors
  const signal = known(visit.form.get('signal')) ?? 'quiet'
  if (!input.ok || Object.keys(errors).length > 0) {
    return visit.page(<SnoozePage participant={participant} signal={signal} id={visit.form.get('id') ?? crypto.randomUUID()} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  }
  await snooze(visit, participant.id, input.value)
  return visit.redirect(urls.today())
}

export const endSnooze: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant || !(await wake(visit, participant.id, visit.param('snooze')))) return visit.notFound()
  visit.log({ objectType: 'signal', objectId: visit.param('snooze'), participantIds: [participant.id] })
  return visit.redirect(urls.participant(participant.id))
}

export const showNorms: Action = async (visit) => {
  visit.log({ objectType: 'norm' })
  return visit.page(<NormsPage own={await ownNorms(visit)} />)
}

async function normPage(visit: Visit, back?: { values: FormValues; errors: Record<string, string> }) {
  const signal = known(visit.param('signal'))
  if (!signal || usualNorms[signal].fixed) return visit.notFound()
  visit.log({ objectType: 'norm', objectId: signal })
  const own = (await ownNorms(visit)).filter((norm) => norm.signal === signal)
  const days = (group: string | null) => String(own.find(({ targetGroup }) => targetGroup === group)?.days ?? '')
  return visit.page(<NormPage signal={signal} values={back?.values ?? { everybody: days(null), ggz: days('ggz'), lvb: days('lvb') }} errors={back?.errors ?? {}} />, back ? 422 : 200)
}

export const showNorm: Action = (visit) => normPage(visit)

export const saveNorm: Action = async (visit) => {
  const signal = known(visit.param('signal'))
  if (!signal || usualNorms[signal].fixed) return visit.notFound()
  const input = parseForm(NormForm, visit.form)
  if (!input.ok) return normPage(visit, { values: valuesOf(visit.form), errors: said(visit, input.errors) })
  visit.log({ objectType: 'norm', objectId: signal })
  await setNorms(visit, signal, input.value)
  return visit.redirect(urls.norms())
}
