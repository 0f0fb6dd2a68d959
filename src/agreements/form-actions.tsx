import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { coachCard, factsFor, type JobTold, jobTold } from './about-store.ts'
import { type AgreementVersion, type EasyText, isSameText, topics } from './agreement.ts'
import { AgreementForm, easyField, easyOf, textOf } from './agreement-form.ts'
import { type EasyFacts, hardIn, suggestEasy } from './easy-text.ts'
import { AgreementFormPage } from './form-page.tsx'
import { mayHavePage } from './release.ts'
import { listVersions, writeVersion } from './store.ts'
import { agreementWords } from './words.ts'

const filledWith = ({ content, easy, number }: AgreementVersion): FormValues => ({
  ...content, reviewOn: content.reviewOn ?? '', ...Object.fromEntries(topics.map((topic) => [easyField(topic), easy[topic]])), after: String(number),
})

/** The fields filled with the newest version, or for a first one with what is known of the job. */
async function filled(visit: Visit, at: JobTold): Promise<FormValues> {
  const [newest] = await listVersions(visit, at.about.jobId)
  if (newest) return filledWith(newest)
  const coach = await coachCard(visit, at)
  const { hoursPerWeek } = factsFor(at, coach)
  return { work: [at.job.title, at.job.tasks].filter(Boolean).join('. '), hours: hoursPerWeek === null ? '' : wordsIn(agreementWords, 'nl').hoursFilled(hoursPerWeek), call: [coach?.name, coach?.phone].filter(Boolean).join(', '), after: '0' }
}

interface Again {
  values: FormValues
  /** Sentences by field. */
  errors?: Record<string, string>
  found?: readonly WatchedWord[]
  hard?: boolean
}

function formAnswer(visit: Visit, at: JobTold, again: Again) {
  const { errors = {}, found = [], hard = false } = again
  return visit.page(<AgreementFormPage {...at} id={sentId(visit.form.get('id'))} values={again.values} errors={errors} found={found} hard={hard} />, Object.keys(errors).length > 0 || found.length > 0 ? 422 : 200)
}

export const editAgreement: Action = async (visit) => {
  const at = await jobTold(visit)
  return at ? formAnswer(visit, at, { values: await filled(visit, at) }) : visit.notFound()
}

/** What in the easy texts is hard to read, as sentences by field. */
function hardSentences(visit: Visit, easy: EasyText, facts: EasyFacts): Record<string, string> {
  const { hard } = wordsIn(agreementWords, visit.locale)
  return Object.fromEntries(Object.entries(hardIn(easy, facts)).map(([topic, spots]) => [easyField(topic as keyof EasyText), spots.map(({ why, text }) => hard[why as keyof typeof hard](text)).join(' ')]))
}

/** The form once more with easy texts suggested where there is none; undefined when every text has its easy one and nobody asked for more. */
function suggested(visit: Visit, form: AgreementForm, facts: EasyFacts): Again | undefined {
  const [text, easy] = [textOf(form), easyOf(form)]
  const missing = topics.filter((topic) => text[topic] !== '' && easy[topic] === '')
  const asked = visit.form.get('then') === 'suggest'
  if (missing.length === 0 && !asked) return undefined
  const first = suggestEasy(text, facts)
  const { easyFilled } = wordsIn(agreementWords, visit.locale).errors
  return { values: { ...valuesOf(visit.form), ...Object.fromEntries(missing.map((topic) => [easyField(topic), first[topic]])) }, errors: asked ? {} : Object.fromEntries(missing.map((topic) => [easyField(topic), easyFilled])) }
}

export const saveAgreement: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  const input = parseForm(AgreementForm, visit.form)
  const values = valuesOf(visit.form)
  if (!input.ok) return formAnswer(visit, at, { values, errors: sentences(input.errors, wordsIn(agreementWords, visit.locale).errors, '') })
  const facts = factsFor(at, await coachCard(visit, at))
  const first = suggested(visit, input.value, facts)
  if (first) return formAnswer(visit, at, first)
  const errors = hardSentences(visit, easyOf(input.value), facts)
  const hard = Object.keys(errors).length > 0
  if (hard && !input.value.easyRead) return formAnswer(visit, at, { values, errors, hard })
  const wrong = await keep(visit, at, input.value)
  return wrong ? formAnswer(visit, at, { values, ...wrong, hard }) : visit.redirect(urls.agreement(at.participant.id, at.about.jobId))
}

/** Words for the employer that were not released; where no employer reads along, none. */
async function wordsOf(visit: Visit, { about, told }: JobTold, form: AgreementForm): Promise<WatchedWord[]> {
  if (!mayHavePage(told)) return []
  const text = textOf(form)
  return wordsInTheWay(visit, { participantId: about.participantId, to: { employerId: about.employerId }, place: 'agreement', texts: topics.map((topic) => text[topic]), reason: form.overrideReason, formId: sentId(visit.form.get('id')) })
}

/** Keeps the next version; the same text again is no new version, so that nobody is asked twice. Says what is in the way, if something is. */
async function keep(visit: Visit, at: JobTold, form: AgreementForm): Promise<Omit<Again, 'values'> | undefined> {
  const { about, participant } = at
  const [text, easy] = [textOf(form), easyOf(form)]
  const [newest] = await listVersions(visit, about.jobId)
  if (newest && newest.number === form.after && isSameText(newest.content, text) && topics.every((topic) => newest.easy[topic] === easy[topic])) return undefined
  const found = await wordsOf(visit, at, form)
  if (found.length > 0) return { found }
  if (!(await writeVersion(visit, about, { id: sentId(visit.form.get('id')), after: form.after, content: text, easy, madeAt: visit.now }))) return { errors: { work: wordsIn(agreementWords, visit.locale).errors.overtaken } }
  visit.log({ kind: 'create', objectType: 'agreement', objectId: about.jobId, participantIds: [participant.id] })
  return undefined
}
