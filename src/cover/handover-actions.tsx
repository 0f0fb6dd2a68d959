import { aheadWith } from '#src/agenda/handover-store.ts'
import { tellGuests } from '#src/agenda/invitation-run.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { askedOf, settleAsked } from './ask-store.ts'
import { type Desk, deskOf } from './desk-store.ts'
import { canUndo, HandoverForm, longestMatters } from './handover.ts'
import { HandoverFormPage, HandoverPreviewPage } from './handover-page.tsx'
import { handOver, listHandovers, takeHandover, undoHandovers } from './handover-store.ts'
import { coverWords } from './words.ts'

function formPage(visit: Visit, desk: Desk, form: { id: string; asked?: Awaited<ReturnType<typeof askedOf>>; values: FormValues; errors?: Record<string, string> }) {
  const words = wordsIn(coverWords, visit.locale).errors
  const errors = sentences(form.errors ?? {}, words, words.formWrong)
  return visit.page(<HandoverFormPage {...desk} {...form} errors={errors} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newHandover: Action = async (visit) => {
  const asked = await askedOf(visit, visit.query.get('asked'))
  const desk = await deskOf(visit, asked?.madeBy ?? visit.query.get('from'))
  if (!desk) return visit.notFound()
  const all = desk.people.map(({ participant }) => participant.id)
  const one = all.filter((id) => (asked ? asked.participantIds.includes(id) : id === visit.query.get('participant')))
  const fromOn = asked?.dueOn && asked.dueOn > visit.today ? asked.dueOn : visit.today
  return formPage(visit, desk, { id: crypto.randomUUID(), asked, values: { fromOn, overlap: '14', appointments: 'on', participantIds: one.length > 0 ? one : all } })
}

const typed = (visit: Visit): FormValues => ({ ...valuesOf(visit.form), participantIds: visit.form.getAll('participantIds') })

/** What was written about each person, cut to its longest. */
const writtenOf = (visit: Visit, ids: readonly string[]) => new Map(ids.map((id) => [id, visit.form.get(`matters.${id}`)?.trim().slice(0, longestMatters) || null]))

export const createHandover: Action = async (visit) => {
  const desk = await deskOf(visit, visit.form.get('fromStaffId'))
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  if (!desk) return (await listHandovers(visit, { batchId: id })).length > 0 ? visit.redirect(`${urls.cover()}?did=handed+${id}`) : visit.notFound()
  const asked = await askedOf(visit, visit.form.get('asked'))
  const again = (errors: Record<string, string>) => formPage(visit, desk, { id, asked, values: typed(visit), errors })
  const input = parseForm(HandoverForm, visit.form)
  if (!input.ok || visit.form.get('then') === 'change') return again(input.ok ? {} : input.errors)
  const form = input.value
  const to = desk.coaches.find((coach) => coach.id === form.toStaffId)
  if (!to) return again({ toStaffId: 'toMissing' })
  const repeated = (await listHandovers(visit, { batchId: id })).length > 0
  const chosen = desk.people.filter(({ participant }) => form.participantIds.includes(participant.id))
  if (!repeated && chosen.length !== new Set(form.participantIds).size) return visit.notFound()
  if (form.fromOn < visit.today) return again({ fromOn: 'alreadyPast' })
  const written = writtenOf(visit, form.participantIds)
  if (visit.form.get('then') !== 'do') {
    const appointments = form.appointments === 'on' ? (await aheadWith(visit, { staffId: form.fromStaffId, participantIds: form.participantIds, fromOn: form.fromOn })).length : 0
    const { participantIds: _, ...carried } = Object.fromEntries([...visit.form].filter(([name]) => name !== 'then'))
    return visit.page(<HandoverPreviewPage form={form} from={desk.from.name} to={to.name} appointments={appointments} load={(desk.loads.get(to.id) ?? 0) + chosen.length} today={visit.today} carried={carried} people={chosen.map(({ participant }) => ({ name: nameOf(participant), matters: written.get(participant.id) ?? null }))} />)
  }
  await tellGuests(visit, await handOver(visit, form, written))
  await settleAsked(visit, visit.form.get('asked'))
  visit.log({ kind: 'create', objectType: 'handover', objectId: id, participantIds: form.participantIds })
  return visit.redirect(`${urls.cover()}?did=handed+${id}`)
}

export const undoHandover: Action = async (visit) => {
  const open = (await listHandovers(visit, { batchId: visit.param('batch') })).filter(canUndo)
  if (open.length === 0) return visit.notFound()
  visit.log({ objectType: 'handover', objectId: visit.param('batch'), participantIds: open.map(({ participantId }) => participantId) })
  await tellGuests(visit, await undoHandovers(visit, open, visit.now))
  return visit.redirect(`${urls.cover()}?did=undone`)
}

export const takeOver: Action = async (visit) => {
  const id = visit.param('handover')
  const handover = (await listHandovers(visit, { staffId: visit.actor.staffId })).find((one) => one.id === id)
  const back = visit.form.get('back') === 'yes'
  if (!handover || !(await takeHandover(visit, id, back ? null : visit.now))) return visit.notFound()
  visit.log({ objectType: 'handover', objectId: id, participantIds: [handover.participantId] })
  return visit.redirect(back ? urls.cover() : `${urls.cover()}?did=taken+${id}`)
}
