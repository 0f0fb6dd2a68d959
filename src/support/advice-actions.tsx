import { idOf } from '#src/jobs/actions.tsx'
import { listJobs } from '#src/jobs/store.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, LogEntry, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AdviceForm, type BenefitsAdvice, occasions } from './advice.ts'
import { AdvicePage } from './advice-page.tsx'
import { changeAdvice, findAdvice, recordAdvice, removeAdvice as remove } from './advice-store.ts'
import { adviceWords } from './advice-words.ts'

async function personOf(visit: Visit, about: LogEntry = {}) {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return undefined
  visit.log({ objectType: 'benefitsAdvice', ...about, participantIds: [participant.id] })
  return { participant, jobs: await listJobs(visit, [participant.id]) }
}

type Found = NonNullable<Awaited<ReturnType<typeof personOf>>>

function page(visit: Visit, { found, ...offer }: { found: Found; id?: string; adviceId?: string }, sent: { values: FormValues; errors?: Record<string, string> }) {
  const words = wordsIn(adviceWords, visit.locale).errors
  return visit.page(<AdvicePage participant={found.participant} jobs={found.jobs} {...offer} values={sent.values} errors={sentences(sent.errors ?? {}, words, words.choiceWrong)} />, sent.errors ? 422 : 200)
}

/** Back to the job it was about, or else to the work of the person. */
const back = (participantId: string, jobId: string | null) => (jobId ? urls.job(participantId, jobId) : urls.personWork(participantId))

/** What was sent, or what is wrong with it; a job in it must be one of this person. */
function read(visit: Visit, { jobs }: Found) {
  const input = parseForm(AdviceForm, visit.form)
  const stranger = input.ok && input.value.jobId !== null && !jobs.some(({ id }) => id === input.value.jobId)
  return stranger ? { ok: false as const, errors: { jobId: 'choiceWrong' } } : input
}

export const newAdvice: Action = async (visit) => {
  const found = await personOf(visit)
  if (!found) return visit.notFound()
  const occasion = occasions.find((one) => one === visit.query.get('occasion')) ?? ''
  const jobId = found.jobs.find(({ id }) => id === visit.query.get('job'))?.id ?? ''
  return page(visit, { found, id: crypto.randomUUID() }, { values: { occasion, jobId, offeredOn: visit.today, result: 'waiting', trained: '' } })
}

export const createAdvice: Action = async (visit) => {
  const id = idOf(visit)
  const found = await personOf(visit, { kind: 'create', objectId: id })
  if (!found) return visit.notFound()
  const input = read(visit, found)
  if (!input.ok) return page(visit, { found, id }, { values: valuesOf(visit.form), errors: input.errors })
  await recordAdvice(visit, { id, participantId: found.participant.id, staffId: visit.actor.staffId }, input.value)
  return (await findAdvice(visit, found.participant.id, id)) ? visit.redirect(back(found.participant.id, input.value.jobId)) : visit.notFound()
}

async function adviceOf(visit: Visit, kind?: 'delete'): Promise<{ found: Found; advice: BenefitsAdvice } | undefined> {
  const found = await personOf(visit, { ...(kind && { kind }), objectId: visit.param('advice') })
  const advice = found && (await findAdvice(visit, found.participant.id, visit.param('advice')))
  return found && advice ? { found, advice } : undefined
}

function filled(advice: BenefitsAdvice): FormValues {
  const { occasion, jobId, offeredOn, result, givenOn, provider, trained, note } = advice
  return { occasion, jobId: jobId ?? '', offeredOn, result, givenOn: givenOn ?? '', provider: provider ?? '', trained: trained === null ? '' : trained ? 'yes' : 'no', note: note ?? '', seen: seenOf(advice, Object.keys(AdviceForm.shape)) }
}

export const editAdvice: Action = async (visit) => {
  const one = await adviceOf(visit)
  if (!one) return visit.notFound()
  return page(visit, { found: one.found, adviceId: one.advice.id }, { values: filled(one.advice) })
}

export const saveAdvice: Action = async (visit) => {
  const one = await adviceOf(visit)
  if (!one) return visit.notFound()
  const input = read(visit, one.found)
  if (!input.ok) return page(visit, { found: one.found, adviceId: one.advice.id }, { values: valuesOf(visit.form), errors: input.errors })
  const both = meanwhile(visit, { stored: one.advice, sent: input.value, filled: filled(one.advice) })
  if (both) return { ...page(visit, { found: one.found, adviceId: one.advice.id }, both), status: 409 }
  await changeAdvice(visit, one.found.participant.id, one.advice.id, input.value)
  return visit.redirect(back(one.found.participant.id, input.value.jobId))
}

export const removeAdvice: Action = async (visit) => {
  const one = await adviceOf(visit, 'delete')
  if (!one || !(await remove(visit, one.found.participant.id, one.advice.id))) return visit.notFound()
  return visit.redirect(back(one.found.participant.id, one.advice.jobId))
}
