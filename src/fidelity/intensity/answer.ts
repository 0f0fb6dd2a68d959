import { z } from 'zod'
import type { Intensity } from './intensity.ts'

const share = z.object({ count: z.number(), of: z.number() })
const figure = z.number().optional()
const weekOfJob = z.object({ week: z.number(), minutes: z.number(), jobs: z.number(), perJob: z.number() })
const answers = z.object({
  asked: z.number(),
  answered: share,
  medianMinutes: figure,
  p90Minutes: figure,
  withinTwoHours: share,
  sameDay: share,
  undecided: z.object({ withinTwoHours: z.number(), sameDay: z.number() }),
})
const mix = z.record(z.string(), z.number())

/** The answer to the question `intensity`; a figure that is absent had nothing to divide by or is not reached yet. */
export const IntensityAnswer = z.object({
  L1: z.object({
    minutes: z.number(),
    participantWeeks: z.number(),
    perWeek: figure,
    byPhase: z.array(z.object({ phase: z.string(), minutes: z.number(), perWeek: figure })),
    bySinceStart: z.array(weekOfJob),
  }),
  L2: z.object({
    limit: z.number(),
    curve: z.array(weekOfJob),
    faded: share,
    jobs: z.array(z.object({ job: z.string(), observedWeeks: z.number(), weeksUntilFaded: figure })),
  }),
  L3: z.object({ days: z.number(), repeated: share, topics: z.array(z.string()) }),
  L4: z.object({ participant: answers, relative: answers, employer: answers }),
  L5: z.object({
    participants: z.number(),
    meanOrganisations: figure,
    meanCarers: figure,
    contactsPerMonth: figure,
    minutesPerMonth: figure,
    minutesRecorded: share,
    perParticipant: z.array(z.object({ participant: z.string(), organisations: z.number(), carers: z.number() })),
  }),
  L6: z.object({ withRelative: share, contactsPerMonth: figure, usedPortal: share, portalUses: z.number() }),
  L7: z.object({ coachChanges: z.number(), participantYears: z.number(), changesPerYear: figure, visited: share, medianDaysToVisit: figure }),
  L8: z.array(z.object({ job: z.string(), weeks: z.array(z.object({ week: z.number(), independent: share })) })),
  L9: z.object({ heads: z.number(), weight: z.number(), fte: z.number(), headsPerFte: figure, weightPerFte: figure }),
  L10: z.object({ onFirstDay: mix, onLastDay: mix, moves: z.array(z.object({ from: z.string(), to: z.string(), count: z.number() })) }),
}) as unknown as z.ZodType<Intensity>
