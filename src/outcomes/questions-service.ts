import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { asked, JsonNumber } from '#src/statistics/json.ts'
import { access } from './access.ts'
import { answers, inWords } from './answers.ts'
import { educationFigures } from './education.ts'
import { exampleCareers, exampleWindow, requests } from './requests.ts'
import { TimeEntry, timeMix, timeReasons } from './time-mix.ts'
import { zeroExclusion } from './zero-exclusion.ts'

const { careers, window, asOf } = requests
const { Figure, Spread, OpenMedian, Share, Bilingual } = answers
const example = { careers: exampleCareers, window: exampleWindow }
const Mix = z.record(z.string(), Share)

/** Questions about referral, access, education and the coach's time. */
export const serviceQuestions: Record<string, Question> = {
  access: asked({
    about: 'K10: referrals whose first-ever direct contact falls in a window, and per 100,000 of a population when it is given.',
    request: z.strictObject({ careers, window, population: z.number().positive().nullable().default(null) }),
    answer: z.object({ figure: Figure, reached: Share.nullable(), per100000: JsonNumber }),
    example: { ...example, population: 50_000 },
    compute: (input) => {
      const found = access(input.careers, input.window, input.population ?? undefined)
      return { ...found, figure: inWords(found.figure) }
    },
  }),
  zeroExclusion: asked({
    about: 'K11: referrals that started, why others did not (reasons of readiness apart), and days from referral to programme start.',
    request: z.strictObject({ careers, window, asOf }),
    answer: z.object({
      figure: Figure,
      declines: z.array(z.object({ reason: z.string().nullable(), readiness: z.boolean(), referrals: z.array(z.string()) })),
      readiness: Share,
      waited: Spread,
      withOpen: OpenMedian,
    }),
    example: { ...example, asOf: '2025-12-31' },
    compute: (input) => {
      const found = zeroExclusion(input.careers, input.window, input.asOf)
      return { ...found, figure: inWords(found.figure) }
    },
  }),
  education: asked({
    about: 'K9: education starts, those kept for thirteen weeks, and diplomas, of people served in a window.',
    request: z.strictObject({ careers, window, asOf }),
    answer: z.object({ starts: Figure, keptThirteenWeeks: Figure, diplomas: Figure }),
    example: { ...example, asOf: '2026-06-30' },
    compute: (input) => {
      const found = educationFigures(input.careers, input.window, input.asOf)
      return { starts: inWords(found.starts), keptThirteenWeeks: inWords(found.keptThirteenWeeks), diplomas: inWords(found.diplomas) }
    },
  }),
  timeMix: asked({
    about: 'K12: recorded minutes per category in a window, in total and per coach.',
    request: z.strictObject({ entries: z.array(TimeEntry), window }),
    answer: z.object({
      window: z.object({ from: z.string(), to: z.string() }),
      total: Mix,
      byCoach: z.array(z.object({ coachId: z.string(), mix: Mix })),
      notCounted: z.array(z.object({ id: z.string(), coachId: z.string(), because: z.string() })),
      reasons: z.record(z.string(), Bilingual),
    }),
    example: {
      entries: [
        { id: 't1', coachId: 'fatima', on: '2025-03-03', minutes: 45, category: 'direct' },
        { id: 't2', coachId: 'fatima', on: '2025-03-03', minutes: 15, category: 'admin' },
      ],
      window: exampleWindow,
    },
    compute: (input) => ({ ...timeMix(input.entries, input.window), reasons: timeReasons }),
  }),
}
