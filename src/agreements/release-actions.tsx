import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { coachCard, type JobTold, jobTold } from './about-store.ts'
import { topics } from './agreement.ts'
import { mayHavePage, ReleaseForm, shownName } from './release.ts'
import { ReleasePage } from './release-page.tsx'
import { findWorkplace, offeredInstruments, releasedInstruments, releaseWorkplace } from './release-store.ts'
import { releaseWords } from './release-words.ts'
import { listVersions } from './store.ts'

/** The job, when the person decided that there may be a page for this employer. */
async function releasable(visit: Visit): Promise<JobTold | undefined> {
  const at = await jobTold(visit)
  return at && mayHavePage(at.told) ? at : undefined
}

async function releaseAnswer(visit: Visit, at: JobTold, values: FormValues, { errors = {}, found = [] }: { errors?: Record<string, string>; found?: readonly WatchedWord[] } = {}) {
  const said = sentences(errors, wordsIn(releaseWords, visit.locale).errors, '')
  return visit.page(<ReleasePage {...at} id={sentId(visit.form.get('id'))} offered={await offeredInstruments(visit, at.about.jobId, at.told)} values={values} errors={said} found={found} />, Object.keys(errors).length > 0 || found.length > 0 ? 422 : 200)
}

async function filled(visit: Visit, { participant, job, about, told }: JobTold): Promise<FormValues> {
  const offered = await offeredInstruments(visit, about.jobId, told)
  const made = await findWorkplace(visit, about.jobId)
  const decimal = (hours: number | null) => (hours === null ? '' : String(hours).replace('.', visit.locale === 'nl' ? ',' : '.'))
  if (!made) return { naming: 'given', work: job.title, startedOn: job.startedOn, hoursPerWeek: decimal(job.hoursPerWeek), showSentence: told.sentence ? 'on' : '', instruments: offered.map(({ id }) => id) }
  const naming = (['given', 'whole'] as const).find((one) => shownName(participant, { naming: one, otherName: '' }) === made.shownName) ?? 'other'
  const shown = await releasedInstruments(visit, about.jobId)
  const chosen = offered.filter(({ instrument }) => shown.includes(instrument)).map(({ id }) => id)
  return { naming, otherName: naming === 'other' ? made.shownName : '', work: made.work, startedOn: made.startedOn ?? '', hoursPerWeek: decimal(made.hoursPerWeek), showSentence: made.sentence ? 'on' : '', instruments: chosen }
}

export const showRelease: Action = async (visit) => {
  const at = await releasable(visit)
  return at ? releaseAnswer(visit, at, await filled(visit, at)) : visit.notFound()
}

/** Makes the page. Every text that the employer will read is checked, also the agreement that was written before. */
export const saveRelease: Action = async (visit) => {
  const at = await releasable(visit)
  if (!at?.told.decision) return visit.notFound()
  const { about, participant, told } = at
  const values = { ...valuesOf(visit.form), instruments: visit.form.getAll('instruments') }
  const input = parseForm(ReleaseForm, visit.form)
  if (!input.ok) return releaseAnswer(visit, at, values, { errors: input.errors })
  const { work, startedOn, hoursPerWeek, showSentence, overrideReason } = input.value
  const [newest] = await listVersions(visit, about.jobId)
  const name = shownName(participant, input.value)
  const instruments = (await offeredInstruments(visit, about.jobId, told)).filter(({ id }) => input.value.instruments.includes(id))
  const texts = [name, work, ...instruments.map(({ authority }) => authority), ...(newest ? topics.map((topic) => newest.content[topic]) : [])]
  const found = await wordsInTheWay(visit, { participantId: participant.id, to: { employerId: about.employerId }, place: 'employerPage', texts, reason: overrideReason, formId: sentId(visit.form.get('id')) })
  if (found.length > 0) return releaseAnswer(visit, at, values, { found })
  const coach = await coachCard(visit, at)
  await releaseWorkplace(visit, about, { id: sentId(visit.form.get('id')), decisionId: at.told.decision!.id, shownName: name, work, startedOn, hoursPerWeek, sentence: showSentence ? told.sentence : null, coachId: coach?.id ?? null, instruments })
  visit.log({ kind: 'create', objectType: 'employerPage', objectId: about.jobId, participantIds: [participant.id] })
  return visit.redirect(urls.agreement(participant.id, about.jobId))
}
