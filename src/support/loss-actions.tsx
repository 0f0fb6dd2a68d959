import { jobOf } from '#src/jobs/actions.tsx'
import { lacksLessons } from '#src/jobs/ending.ts'
import { listInstruments } from '#src/jobs/instrument-store.ts'
import { instrumentState } from '#src/jobs/job-instrument.ts'
import { isPaid, stateOn } from '#src/jobs/job.ts'
import { listJobs } from '#src/jobs/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { afterLoss, NextSearchForm } from './loss.ts'
import { LossPage } from './loss-page.tsx'
import { profileAfterJob, startNextSearch, supportContacts } from './store.ts'
import { supportWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(supportWords, visit.locale).errors, wordsIn(supportWords, visit.locale).errors.choiceWrong)

type Found = NonNullable<Awaited<ReturnType<typeof jobOf>>>

async function lossPage(visit: Visit, found: Found, sent?: { values: FormValues; errors: Record<string, string> }) {
  const { participant, job } = found
  const learnedOn = job.endLearnedOn ?? job.endedOn!
  const contacts = (await supportContacts(visit, [participant.id])).get(participant.id)!
  const others = (await listJobs(visit, [participant.id])).filter((other) => other.id !== job.id && isPaid(other))
  const otherWork = others.some((other) => stateOn(other, visit.today) !== 'over')
  const facts = {
    learnedOn, contactOn: contacts.find(({ onDay }) => onDay >= learnedOn)?.onDay ?? null, lessonsWritten: !lacksLessons(job),
    profileOn: await profileAfterJob(visit, participant.id, job.id), nextSearchOn: job.nextSearchOn, otherWork,
  }
  const running = (await listInstruments(visit, [job.id])).filter((instrument) => ['running', 'granted'].includes(instrumentState(instrument, visit.today)))
  return visit.page(<LossPage {...found} steps={afterLoss(facts, visit.today)} running={running} values={sent?.values ?? { nextSearchOn: visit.today }} errors={said(visit, sent?.errors ?? {})} />, sent ? 422 : 200)
}

export const showAfterJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  return found.job.endedOn === null ? visit.redirect(urls.job(found.participant.id, found.job.id)) : lossPage(visit, found)
}

export const nextSearch: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found || found.job.endedOn === null) return visit.notFound()
  const input = parseForm(NextSearchForm, visit.form)
  if (!input.ok) return lossPage(visit, found, { values: valuesOf(visit.form), errors: input.errors })
  await startNextSearch(visit, found.job.id, input.value.nextSearchOn)
  return visit.redirect(urls.afterJob(found.participant.id, found.job.id))
}
