import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { nameOf } from '#src/participants/participant.ts'
import { agreedStories, type AgreedStory } from './agreement-texts.ts'
import { people, type PersonName, staff } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { workdayFrom } from './workdays.ts'
import type { Year } from './year.ts'

/** A job of the cast with an agreement, and the decision under which the employer got a page. */
export interface Agreeing {
  name: PersonName
  job: Pick<Year['jobs'][number], 'id' | 'participantId' | 'employerId' | 'title' | 'startedOn' | 'hoursPerWeek'>
  decision: { id: string; sentence: string | null }
  today: Day
}

const moment = (day: Day, time: string) => `${day}T${time}:00.000Z` as Instant

/** The people of the cast of one organisation who have an agreement, with their job. */
export function agreeing({ jobs }: Pick<Year, 'jobs'>): Pick<Agreeing, 'name' | 'job'>[] {
  return (Object.keys(agreedStories) as PersonName[]).flatMap((name) => {
    const job = jobs.find(({ participantId, endedOn }) => participantId === people[name].id && !endedOn)
    return job ? [{ name, job }] : []
  })
}

function versionRows({ job, today }: Agreeing, story: AgreedStory, { agreementId, chance, coachId }: { agreementId: string; chance: Chance; coachId: string }) {
  const about = { agreementId, jobId: job.id, participantId: job.participantId, madeBy: coachId, easy: story.easy }
  const content = { ...story.text, reviewOn: workdayFrom(addDays(today, 42)) }
  const texts = story.before ? [{ ...content, ...story.before }, content] : [content]
  return texts.map((text, index) => ({ ...about, id: chance.id(), number: index + 1, content: text, madeAt: moment(addDays(today, -10 + index * 4), '13:10') }))
}

function approvalRows({ name, job, today }: Agreeing, story: AgreedStory, { versionId, chance, coachId }: { versionId: string; chance: Chance; coachId: string }) {
  const about = { versionId, jobId: job.id, participantId: job.participantId, approved: true, remark: null, linkId: null }
  return [
    { ...about, id: chance.id(), party: 'coach', name: staff[people[name].coach].name, how: 'account', staffId: coachId, at: moment(addDays(today, -6), '13:20') },
    { ...about, id: chance.id(), party: 'participant', name: nameOf(people[name]), how: 'together', staffId: coachId, at: moment(addDays(today, -5), '09:40') },
    ...(story.employerAgrees ? [{ ...about, id: chance.id(), party: 'employer', name: story.employer, remark: story.remark ?? null, how: 'link', staffId: null, at: moment(addDays(today, -4), '15:05') }] : []),
  ]
}

/** The rows of one agreement: what was agreed and by whom, the employer's page, the questions. */
export function agreedRows(agreed: Agreeing) {
  const { name, job, decision, today } = agreed
  const story = agreedStories[name]!
  const chance = chanceFrom(`agreed ${name}`)
  const coachId = staff[people[name].coach].id
  const about = { jobId: job.id, participantId: job.participantId, employerId: job.employerId }
  const agreementId = chance.id()
  const versions = versionRows(agreed, story, { agreementId, chance, coachId })
  return {
    agreement: [{ ...about, id: agreementId, madeBy: coachId, createdAt: moment(addDays(today, -10), '13:00') }], agreementVersion: versions, agreementApproval: approvalRows(agreed, story, { versionId: versions.at(-1)!.id, chance, coachId }),
    workplace: [{ ...about, id: chance.id(), decisionId: decision.id, shownName: story.shownName, work: job.title, startedOn: job.startedOn, hoursPerWeek: job.hoursPerWeek, sentence: decision.sentence, coachId, releasedOn: addDays(today, -5), releasedBy: coachId, withdrawnOn: null }],
    workplaceInstrument: story.instruments.map(({ instrument, percent = null, authority = null, phone = null }) => ({ id: chance.id(), jobId: job.id, participantId: job.participantId, instrument, percent, fromOn: null, untilOn: null, authority, phone })),
    employerQuestion: story.questions.map(({ askedBy, ago, at, question, answer = null, answeredAt }) => ({
      ...about, id: chance.id(), askedBy, question, askedAt: moment(addDays(today, -ago), at), answer, answeredAt: answeredAt ? moment(addDays(today, -ago), answeredAt) : null, answeredBy: answer ? coachId : null,
    })),
  }
}

/** A phone number for everybody of the staff who coaches; none of them exists. */
export const phoneOf = (index: number) => `06 00 00 20 ${String(index + 1).padStart(2, '0')}`
