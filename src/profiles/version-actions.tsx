import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EasyProfilePage } from './easy-page.tsx'
import { agreeProfile, listProfile, profileJobs, type ProfileLine, recordProfile } from './store.ts'
import { ProfileVersionPage, ProfileVersionsPage } from './version-pages.tsx'
import { profileWords } from './words.ts'

const AgreeForm = z.object({ agreedOn: Day('dayMissing') })

async function profileOf(visit: Visit): Promise<{ participant: Participant; versions: ProfileLine[] } | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  return participant && { participant, versions: await listProfile(visit, participant.id) }
}

async function versionOf(visit: Visit) {
  const profile = await profileOf(visit)
  const version = profile?.versions.find(({ number }) => String(number) === visit.param('version'))
  return profile && version ? { ...profile, version, mayRecord: visit.may('plan.record'), today: visit.today } : undefined
}

export const showProfileVersions: Action = async (visit) => {
  const profile = await profileOf(visit)
  if (!profile) return visit.notFound()
  visit.log({ objectType: 'profile', objectId: profile.participant.id, participantIds: [profile.participant.id] })
  return visit.page(<ProfileVersionsPage {...profile} />)
}

export const showProfileVersion: Action = async (visit) => {
  const found = await versionOf(visit)
  if (!found) return visit.notFound()
  visit.log({ objectType: 'profile', objectId: found.version.id, participantIds: [found.participant.id] })
  return visit.page(<ProfileVersionPage {...found} />)
}

export const agreeWithProfile: Action = async (visit) => {
  const found = await versionOf(visit)
  if (!found) return visit.notFound()
  const { participant, version, today } = found
  visit.log({ kind: 'update', objectType: 'profile', objectId: version.id, participantIds: [participant.id] })
  if (visit.form.get('undo') === 'yes') {
    await agreeProfile(visit, participant.id, { number: version.number, on: null })
    return visit.redirect(urls.profileVersion(participant.id, version.number))
  }
  const input = parseForm(AgreeForm.refine(({ agreedOn }) => agreedOn <= today, { message: 'agreedWrong', path: ['agreedOn'] }), visit.form)
  if (!input.ok) {
    const errors = sentences(input.errors, wordsIn(profileWords, visit.locale).errors, wordsIn(profileWords, visit.locale).errors.dayMissing)
    return visit.page(<ProfileVersionPage {...found} values={valuesOf(visit.form)} errors={errors} />, 422)
  }
  await agreeProfile(visit, participant.id, { number: version.number, on: input.value.agreedOn })
  return visit.redirect(`${urls.personPlan(participant.id)}?agreed=${version.number}`)
}

/** Says that somebody looked at the profile after a start or an end of work and that it is still right: a version without a change. */
export const stillGood: Action = async (visit) => {
  const profile = await profileOf(visit)
  const newest = profile?.versions[0]
  const job = profile && (await profileJobs(visit, profile.participant.id)).find(({ id }) => id === visit.form.get('jobId'))
  if (!profile || !newest || !job) return visit.notFound()
  const { participant } = profile
  const id = crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'profile', objectId: id, participantIds: [participant.id] })
  const occasion = job.endedOn !== null && job.endedOn <= visit.today ? 'jobEnd' : 'jobStart'
  if (newest.jobId !== job.id || newest.occasion !== occasion) {
    await recordProfile(visit, participant.id, { id, session: { madeFrom: newest.number, sessionOn: visit.today, sources: ['person'], occasion, jobId: job.id }, content: newest.content })
  }
  return visit.redirect(urls.personPlan(participant.id))
}

export const showEasyProfile: Action = async (visit) => {
  const profile = await profileOf(visit)
  if (!profile) return visit.notFound()
  visit.log({ kind: 'export', objectType: 'profile', objectId: profile.participant.id, participantIds: [profile.participant.id] })
  return visit.page(<EasyProfilePage {...profile} coach={visit.actor.name} locale={visit.query.get('in') === 'en' ? 'en' : 'nl'} today={visit.today} />)
}
