import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'

const day = Day()
const many = <T extends z.ZodType>(kept: T) => z.array(kept).default([])
const id = z.string().min(1)
const yesNoUnknown = z.boolean().nullable().default(null)

/** The six phases item 3 asks for. */
export const phases = ['intake', 'engagement', 'assessment', 'placement', 'coaching', 'followAlong'] as const

export const places = ['office', 'careTeam', 'workplace', 'employer', 'home', 'public', 'travel', 'online'] as const

const workForm = z.enum(Object.keys(workForms) as [WorkForm, ...WorkForm[]])

/** Records about the people who work: contracts, their time, meetings and supervision. */
export const staffRecords = {
  contracts: many(
    z.object({
      coach: id,
      role: z.enum(['coach', 'leader']).default('coach'),
      fte: z.number().positive().max(1.2),
      from: day,
      to: day.nullable().default(null),
      otherTasks: yesNoUnknown,
    }),
  ),
  timeEntries: many(
    z.object({
      coach: id,
      on: day,
      minutes: z.number().positive(),
      vocational: z.boolean(),
      phase: z.enum(phases).nullable().default(null),
      place: z.enum(places),
      participant: id.nullable().default(null),
    }),
  ),
  coachTeams: many(z.object({ coach: id, team: id, from: day, to: day.nullable().default(null) })),
  meetings: many(
    z.object({
      kind: z.enum(['treatmentTeam', 'unit', 'steering']),
      on: day,
      team: id.nullable().default(null),
      attendees: z.array(id),
      strategiesAndLeads: yesNoUnknown,
      notYetReferred: yesNoUnknown,
      executivePresent: yesNoUnknown,
    }),
  ),
  substitutions: many(z.object({ on: day, coach: id, by: id })),
  supervisions: many(z.object({ on: day, leader: id, coach: id })),
  fieldMentorings: many(z.object({ on: day, leader: id, coach: id, feedback: yesNoUnknown })),
  outcomeReviews: many(z.object({ on: day, coach: id.nullable().default(null), goalSet: z.boolean(), sharedWithStaff: z.boolean().default(false) })),
  partnerContacts: many(
    z.object({
      on: day,
      partner: z.enum(['uwv', 'gemeente', 'other']),
      coach: id,
      faceToFace: z.boolean(),
      planned: z.boolean(),
      aboutParticipants: z.boolean(),
    }),
  ),
  logReviews: many(z.object({ coach: id, weekOf: day, reviewer: id })),
}

/** Records about participants: who came, talked, searched and stayed in touch. */
export const participantRecords = {
  referrals: many(
    z.object({
      on: day,
      source: id,
      wantsToWork: z.boolean(),
      started: yesNoUnknown,
      reasonNotStarted: z.enum(['readiness', 'substanceUse', 'symptoms', 'noShow', 'ownChoice', 'elsewhere', 'other']).nullable().default(null),
    }),
  ),
  enrolments: many(
    z.object({
      participant: id,
      coach: id,
      acceptedOn: day.nullable(),
      closedOn: day.nullable().default(null),
      pauses: z.array(z.object({ from: day, to: day.nullable() })).default([]),
    }),
  ),
  teamLinks: many(z.object({ participant: id, team: id.nullable(), from: day, to: day.nullable().default(null) })),
  profileVersions: many(
    z.object({
      participant: id,
      on: day,
      version: z.int().min(1),
      session: z.int().min(1).nullable().default(null),
      sources: z.array(z.string()).default([]),
      job: id.nullable().default(null),
    }),
  ),
  disclosureTalks: many(z.object({ participant: id, on: day, topics: z.array(z.enum(['prosAndCons', 'coachRole', 'wording', 'decision'])) })),
  benefitsOffers: many(
    z.object({
      participant: id,
      on: day,
      trigger: z.enum(['beforeJob', 'change', 'reporting', 'general']),
      by: z.enum(['coach', 'adviser']),
      trained: yesNoUnknown,
      result: z.enum(['given', 'declined', 'pending', 'contactDetails']),
    }),
  ),
  employerContacts: many(
    z.object({
      coach: id,
      on: day,
      site: id,
      company: id.nullable().default(null),
      faceToFace: z.boolean(),
      aboutPaidJob: z.boolean(),
      participants: z.array(id).default([]),
      planTarget: id.nullable().default(null),
      decisionMaker: yesNoUnknown,
      vacancy: yesNoUnknown,
      candidateNamed: yesNoUnknown,
    }),
  ),
  jobs: many(
    z.object({
      id,
      participant: id,
      title: z.string().min(1),
      occupationCode: z.string().nullable().default(null),
      site: id,
      company: id.nullable().default(null),
      workForm,
      openToAll: yesNoUnknown,
      setAside: yesNoUnknown,
      limitedByAgency: z.boolean().default(false),
      startedOn: day,
      endedOn: day.nullable().default(null),
      lossLearnedOn: day.nullable().default(null),
      noMoreContactFrom: day.nullable().default(null),
      changes: z.array(day).default([]),
      endAnalysed: yesNoUnknown,
    }),
  ),
  supportContacts: many(
    z.object({
      participant: id,
      on: day,
      faceToFace: z.boolean(),
      kind: z.string().min(1),
      by: z.enum(['coach', 'careTeam', 'family', 'coworker', 'employer']),
      onSite: z.boolean().default(false),
      withEmployer: z.boolean().default(false),
    }),
  ),
  missedAppointments: many(z.object({ participant: id, on: day })),
  outreach: many(
    z.object({
      participant: id,
      on: day,
      channel: z.enum(['phone', 'message', 'letter', 'visit']),
      by: z.enum(['coach', 'careTeam']),
      joint: z.boolean().default(false),
      toFamily: z.boolean().default(false),
    }),
  ),
  closures: many(
    z.object({
      participant: id,
      on: day,
      reason: z.enum(['steadyWork', 'moved', 'noLongerWantsWork', 'noContact', 'missedAppointments', 'timeLimit', 'deceased', 'other']),
      stepDownTo: id.nullable().default(null),
    }),
  ),
  checklist: many(z.object({ item: z.int(), component: id, present: z.boolean(), on: day, proof: z.string().optional() })),
}
