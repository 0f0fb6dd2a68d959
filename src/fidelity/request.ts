import { z } from 'zod'
import { frequencies } from './frequency.ts'
import { Settings } from './settings.ts'

const percent = z.number().min(0).max(100)
const yes = z.boolean().optional()
const count = z.number().min(0)
const common = { settings: Settings.partial().optional() }
const figure = { value: count.optional() }
const percents = { percent: percent.optional(), value: percent.optional() }

/** A coach's own figure, or the figures of several coaches, each scored apart (R3). */
const coachFigures = z.array(count).min(1).optional()
const coachPercents = z.array(percent).min(1).optional()

const numeric = [
  z.strictObject({
    item: z.literal(1),
    caseload: count.optional(),
    participants: count.optional(),
    fte: z.number().positive().optional(),
    coaches: z.int().positive().optional(),
    ...figure,
    ...common,
  }),
  z.strictObject({ item: z.literal(2), ...percents, perCoach: coachPercents, ...common }),
  z.strictObject({ item: z.literal(3), phases: z.int().min(0).max(6).optional(), perCoach: coachFigures, ...figure, ...common }),
  z.strictObject({ item: z.literal(4), ...percents, teams: z.int().min(0).optional(), perCoach: coachPercents, ...common }),
  z.strictObject({
    item: z.literal(15),
    days: count.optional(),
    tracked: yes,
    waits: z
      .array(z.strictObject({ days: count, open: z.boolean() }))
      .min(1)
      .optional(),
    ...figure,
    ...common,
  }),
  z.strictObject({ item: z.literal(16), ...percents, perCoach: coachPercents, ...common }),
  z.strictObject({
    item: z.literal(17),
    contactsPerWeek: count.optional(),
    fte: z.number().positive().optional(),
    logReviewed: z.enum(frequencies).optional(),
    jobSeekers: z.int().min(0).optional(),
    perCoach: coachFigures,
    ...figure,
    ...common,
  }),
  z.strictObject({ item: z.literal(19), ...percents, ...common }),
  z.strictObject({ item: z.literal(20), ...percents, ...common }),
  z.strictObject({ item: z.literal(21), ...percents, jobs: z.int().min(0).optional(), ...common }),
  z.strictObject({ item: z.literal(24), ...percents, perCoach: coachPercents, ...common }),
] as const

const listed = { present: z.array(z.string()).optional(), absent: z.array(z.string()).optional(), components: z.int().min(0).max(6).optional() }
const components = [
  z.strictObject({ item: z.literal(5), ...listed, ...common }),
  z.strictObject({ item: z.literal(8), ...listed, ...common }),
  z.strictObject({ item: z.literal(10), ...listed, ...common }),
  z.strictObject({ item: z.literal(11), ...listed, ...common }),
  z.strictObject({ item: z.literal(13), ...listed, ...common }),
  z.strictObject({ item: z.literal(25), ...listed, ...common }),
] as const

const fact = z.boolean().nullable().default(null)
const rules = [
  z.strictObject({ item: z.literal(6), clientContact: z.enum(frequencies), plannedFaceToFace: z.enum(frequencies), ...common }),
  z.strictObject({
    item: z.literal(7),
    sharedSupervisor: fact,
    coaches: z.int().min(0),
    fte: count,
    groupMeetings: z.enum(['weekly', 'twoOrThreeAMonth', 'fewer']).nullable().default(null),
    strategiesAndLeads: fact,
    cover: fact,
    ...common,
  }),
  z.strictObject({
    item: z.literal(12),
    before: z.enum(['hardly', 'contactDetails', 'coachTalk', 'trainedAdvice']),
    atChanges: fact,
    reportingHelp: fact,
    ...common,
  }),
  z.strictObject({
    item: z.literal(23),
    afterFirstMonth: fact,
    fourMonthsPercent: percent.nullable().default(null),
    weeklyFirstMonth: fact,
    monthlyForAYear: fact,
    weekBeforeStart: fact,
    threeDaysAfterStart: fact,
    threeDaysAfterLoss: fact,
    stepDown: fact,
    ...common,
  }),
] as const

const anchor = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional()
const judged = [
  z.strictObject({ item: z.literal(9), anchor, ...common }),
  z.strictObject({ item: z.literal(14), anchor, ...common }),
  z.strictObject({ item: z.literal(18), anchor, ...common }),
  z.strictObject({ item: z.literal(22), anchor, ...common }),
] as const

/**
 * One item scored by hand. One shape per kind: a figure by its name (or `value`), components as lists or a count, facts for rules,
 * an assessor's anchor for judgement. What is left out is "not known", never "no".
 */
export const ScoreRequest = z.discriminatedUnion('item', [...numeric, ...components, ...rules, ...judged])
export type ScoreRequest = z.infer<typeof ScoreRequest>
