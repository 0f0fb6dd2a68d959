import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { asked, JsonNumber } from '#src/statistics/json.ts'
import { answers, inWords } from './answers.ts'
import { bond } from './bond.ts'
import { daysToFirst } from './days-to-first.ts'
import type { Figure as FigureOf } from './figure.ts'
import { hours } from './hours.ts'
import { exampleCareers, exampleWindow, requests } from './requests.ts'
import { sustainment, sustainmentRules } from './sustainment.ts'
import { tenure } from './tenure.ts'
import { figureFor, jobStarts } from './working.ts'

const { careers, window, regime, asOf, employedAtStart } = requests
const { Figure, Spread, OpenMedian, Share } = answers
const example = { careers: exampleCareers, window: exampleWindow }
const Rule = z.strictObject({
  minHours: z.number().min(0),
  weeksNeeded: z.int().positive(),
  windowWeeks: z.int().positive().max(520),
  gapAllowed: z.int().min(0).nullable(),
  sameEmployer: z.boolean(),
})
const Wait = z.object({ personId: z.string(), days: z.number(), ending: z.enum(['happened', 'closed', 'open']) })
const PersonTenure = z.object({ personId: z.string(), longestJobId: z.string(), longestJobDays: z.number(), running: z.boolean(), weeksPerYear: JsonNumber })
const PersonHours = z.object({ personId: z.string(), contracted: JsonNumber, actual: JsonNumber })
const Measures = z.object({
  personId: z.string(), everEmployed: z.boolean(), weeksWorked: z.number(), longestJobWeeks: z.number(), totalHours: JsonNumber,
  hoursPerWeek: JsonNumber, totalWagesCents: JsonNumber, daysToFirstJob: JsonNumber, everTwentyHours: z.boolean().nullable(),
})

const worded = <T extends { figure: FigureOf }>(found: T) => ({ ...found, figure: inWords(found.figure) })

/** Questions about jobs: starts, time until, time in, hours. */
export const jobQuestions: Record<string, Question> = {
  jobStarts: asked({
    about: 'K4: all paid jobs that started in a window for people served in it; per full-time coach when their number is given.',
    request: z.strictObject({ careers, window, regime, coachFte: z.number().positive().nullable().default(null) }),
    answer: z.object({ figure: Figure, perFte: JsonNumber }),
    example: { ...example, regime: 'inclusive', coachFte: 2 },
    compute: (input) => {
      const figure = figureFor(input.careers, jobStarts(input.window, input.regime))
      return { figure: inWords(figure), perFte: input.coachFte && figure.counted.length / input.coachFte }
    },
  }),
  sustainment: asked({
    about: `K5: job starts that meet a rule of weeks within a window. Rules in use: ${JSON.stringify(sustainmentRules)}.`,
    request: z.strictObject({ careers, window, regime, asOf, starts: z.enum(['first', 'all']).default('first'), rule: Rule }),
    answer: z.object({ figure: Figure, rule: Rule }),
    example: { ...example, regime: 'strict', asOf: '2026-06-30', rule: sustainmentRules.dwp13in16 },
    compute: ({ careers, window, ...choice }) => worded(sustainment(careers, window, choice)),
  }),
  daysToFirst: asked({
    about: 'K6: days from programme start to the first employer contact or first job, with those still waiting.',
    request: z.strictObject({ careers, window, regime, asOf, employedAtStart, first: z.enum(['employerContact', 'job']), faceToFaceOnly: z.boolean().default(false) }),
    answer: z.object({ figure: Figure, waits: z.array(Wait), done: Spread, withOpen: OpenMedian }),
    example: { ...example, regime: 'strict', asOf: '2025-12-31', first: 'job' },
    compute: ({ careers, window, ...choice }) => worded(daysToFirst(careers, window, choice)),
  }),
  tenure: asked({
    about: 'K7: longest paid job of each person since programme start, and weeks worked a year since the first start.',
    request: z.strictObject({ careers, window, regime, asOf }),
    answer: z.object({ figure: Figure, people: z.array(PersonTenure), longestJobDays: Spread, withOpen: OpenMedian, weeksPerYear: Spread }),
    example: { ...example, regime: 'inclusive', asOf: '2025-12-31' },
    compute: ({ careers, window, ...choice }) => worded(tenure(careers, window, choice)),
  }),
  hours: asked({
    about: 'K8: hours a week of people in paid work on the last day of a window, at least 12, 16 or 20, and wages against the minimum wage where given.',
    request: z.strictObject({ careers, window, regime, least: z.array(z.number().positive()).default([12, 16, 20]) }),
    answer: z.object({ people: z.array(PersonHours), contracted: Spread, actual: Spread, atLeast: z.array(z.object({ hours: z.number(), figure: Figure })), atMinimumWage: Figure }),
    example: { ...example, regime: 'inclusive' },
    compute: ({ careers, window, ...choice }) => {
      const found = hours(careers, window, choice)
      return { ...found, atLeast: found.atLeast.map(worded), atMinimumWage: inWords(found.atMinimumWage) }
    },
  }),
  bond: asked({
    about: 'The eight standard measures of Bond, Campbell and Drake (2012) over the same follow-up for everyone who entered in a window.',
    request: z.strictObject({ careers, window, regime, asOf, employedAtStart, followUpDays: z.int().positive() }),
    answer: z.object({
      figure: Figure, people: z.array(Measures), everTwentyHours: Share, weeksWorked: Spread, totalHours: Spread, totalWagesCents: Spread,
      longestJobWeeks: Spread, hoursPerWeek: Spread, daysToFirstJob: Spread,
    }),
    example: { ...example, regime: 'strict', asOf: '2026-12-31', followUpDays: 365 },
    compute: ({ careers, window, ...choice }) => worded(bond(careers, window, choice)),
  }),
}
