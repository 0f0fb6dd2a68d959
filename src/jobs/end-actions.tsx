import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { jobOf } from './actions.tsx'
import { EndJobPage, LessonsPage } from './end-pages.tsx'
import { endingRefused, JobEndForm, JobLessonsForm } from './ending.ts'
import { endJob as end, type JobAt, resumeJob } from './store.ts'
import { endWords } from './end-words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(endWords, visit.locale).errors, wordsIn(endWords, visit.locale).errors.choiceWrong)

export const showEndJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  if (found.job.endedOn !== null) return visit.redirect(urls.afterJob(found.participant.id, found.job.id))
  return visit.page(<EndJobPage {...found} values={{ endedOn: visit.today, endLearnedOn: visit.today }} />)
}

export const endJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const { participant, job } = found
  const again = (errors: Record<string, string>) => visit.page(<EndJobPage {...found} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  if (visit.form.get('resume') === 'yes') {
    await resumeJob(visit, job.id)
    return visit.redirect(urls.job(participant.id, job.id))
  }
  const input = parseForm(JobEndForm, visit.form)
  if (!input.ok) return again(input.errors)
  const { endedOn, endReason } = input.value
  const sentTwice = job.endedOn === endedOn && job.endReason === endReason
  const refused = endingRefused(job, endedOn)
  if (refused && !sentTwice) return again({ endedOn: refused })
  if (!sentTwice) await end(visit, job.id, input.value)
  return visit.redirect(urls.jobLessons(participant.id, job.id))
}

const learned = ({ otherEndReasons, wentWell, lessons, wouldHireAgain, ...job }: JobAt): FormValues => ({
  otherEndReasons, wentWell: wentWell ?? '', lessons: lessons ?? '', wouldHireAgain: wouldHireAgain === null ? '' : wouldHireAgain ? 'yes' : 'no', seen: seenOf({ ...job, otherEndReasons, wentWell, lessons, wouldHireAgain }, Object.keys(JobLessonsForm.shape)),
})

export const showLessons: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found || found.job.endedOn === null) return visit.notFound()
  return visit.page(<LessonsPage {...found} values={learned(found.job)} />)
}

export const saveLessons: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found || found.job.endedOn === null) return visit.notFound()
  const input = parseForm(JobLessonsForm, visit.form)
  if (!input.ok) return visit.page(<LessonsPage {...found} values={{ ...valuesOf(visit.form), otherEndReasons: visit.form.getAll('otherEndReasons') }} errors={said(visit, input.errors)} />, 422)
  const both = meanwhile(visit, { stored: found.job, sent: input.value, filled: learned(found.job) })
  if (both) return visit.page(<LessonsPage {...found} values={{ otherEndReasons: visit.form.getAll('otherEndReasons'), ...both.values }} errors={both.errors} />, 409)
  await end(visit, found.job.id, input.value)
  return visit.redirect(urls.afterJob(found.participant.id, found.job.id))
}
