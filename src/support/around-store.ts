import type { JobAt } from '#src/jobs/store.ts'
import { type JobTerms, termsChanges } from '#src/jobs/terms.ts'
import type { Looking } from '#src/participants/store.ts'
import { adviceMoments } from './advice.ts'
import { listAdvice } from './advice-store.ts'
import type { SupportAround, SupportOfPerson } from './around.ts'
import { listFeedback } from './feedback-store.ts'
import { supportGiven } from './given-store.ts'
import { asksForSupport } from './rhythm.ts'
import { supportContacts, supportPeriod } from './store.ts'

/** What the pages of a person show of support: the contacts that count, the period, and the advice that was offered. */
export async function supportOf(looking: Looking, participantId: string): Promise<SupportOfPerson> {
  return { seen: (await supportContacts(looking, [participantId])).get(participantId)!, period: await supportPeriod(looking, participantId), advice: await listAdvice(looking, [participantId]) }
}

/** Everything about support around one job. */
export async function supportAround(looking: Looking, job: JobAt, terms: readonly JobTerms[]): Promise<SupportAround> {
  const { participantId } = job
  const period = await supportPeriod(looking, participantId)
  const ends = [period.supportedUntilOn, job.supportUntilOn].filter((day) => day != null).sort()
  const all = await listAdvice(looking, [participantId])
  const moments = asksForSupport(job) ? adviceMoments({ id: job.id, startedOn: job.startedOn, supportedFromOn: period.supportedFromOn ?? null }, termsChanges(job, terms), all) : []
  return {
    followed: { ...job, ...period, supportedUntilOn: ends[0] ?? null },
    contacts: (await supportContacts(looking, [participantId])).get(participantId)!,
    given: await supportGiven(looking, job),
    talks: await listFeedback(looking, job.id),
    advice: { moments, offers: all.filter((offer) => offer.jobId === job.id || moments.some((moment) => moment.offer?.id === offer.id)) },
  }
}
