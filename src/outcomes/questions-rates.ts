import { z } from 'zod'
import type { Question } from '#src/kernel/question.ts'
import { Quarter, quarterDays } from '#src/kernel/quarter.ts'
import { asked, JsonNumber } from '#src/statistics/json.ts'
import { answers, countsOf, figuresInWords, inWords } from './answers.ts'
import { cohortJobRate, cohortTerms, type CohortJobRate } from './cohort.ts'
import { outOfWorkRate } from './out-of-work.ts'
import { quarterReturn } from './quarter.ts'
import { exampleCareers, exampleWindow, requests } from './requests.ts'
import { figureFor, working } from './working.ts'

const { careers, window, regime, asOf, employedAtStart } = requests
const { Figure, Parts, Share } = answers
const Curve = z.array(z.object({ days: z.number(), atRisk: z.number(), share: JsonNumber, lower: JsonNumber, upper: JsonNumber }))

function curvesOf({ curve, incidence }: CohortJobRate) {
  const incidenceOf = (cause: string) => incidence?.causes.find((one) => one.cause === cause)?.rows ?? []
  const row = (at: { time: number; nRisk: number; lower: number | undefined; upper: number | undefined }, share: number | undefined) => ({ days: at.time, atRisk: at.nRisk, share, lower: at.lower, upper: at.upper })
  return {
    stillWithoutJob: (curve?.rows ?? []).map((at) => row(at, at.survival)),
    withJob: incidenceOf('happened').map((at) => row(at, at.probability)),
    closedWithoutJob: incidenceOf('closed').map((at) => row(at, at.probability)),
  }
}

/** Questions about shares of people with work. */
export const rateQuestions: Record<string, Question> = {
  quarter: asked({
    about: 'The quarter return: served, working, job starts and people into work, strict and inclusive, by target group and team.',
    request: z.strictObject({ careers, quarter: Quarter() }),
    answer: z.object({ quarter: z.string(), window: z.object({ from: z.string(), to: z.string() }), figures: z.record(z.string(), Figure), byTargetGroup: Parts, byTeam: Parts }),
    example: { careers: exampleCareers, quarter: '2025Q3' },
    compute: (input) => {
      const { figures, byTargetGroup, byTeam, ...rest } = quarterReturn(input.careers, input.quarter)
      return { ...rest, figures: figuresInWords(figures), byTargetGroup: countsOf(byTargetGroup), byTeam: countsOf(byTeam) }
    },
  }),
  workingInQuarter: asked({
    about: 'K1: people with at least one day in a paid job in a quarter, of everyone served in it.',
    request: z.strictObject({ careers, quarter: Quarter(), regime }),
    answer: Figure,
    example: { careers: exampleCareers, quarter: '2025Q3', regime: 'strict' },
    compute: (input) => inWords(figureFor(input.careers, working(quarterDays(input.quarter), input.regime))),
  }),
  cohortJobRate: asked({
    about: 'K2: of everyone who entered in a window, those with a first job within so many days; the curve without a job, and leaving without a job as a competing end.',
    request: z.strictObject({ careers, window, regime, asOf, employedAtStart, withinDays: z.array(z.int().positive()).default([...cohortTerms]) }),
    answer: z.object({ rates: z.array(z.object({ withinDays: z.number(), figure: Figure })), stillWithoutJob: Curve, withJob: Curve, closedWithoutJob: Curve }),
    example: { careers: exampleCareers, window: exampleWindow, regime: 'inclusive', asOf: '2026-06-30', withinDays: [180, 365] },
    compute: ({ careers, window, ...choice }) => {
      const found = cohortJobRate(careers, window, choice)
      return { rates: found.rates.map((rate) => ({ ...rate, figure: inWords(rate.figure) })), ...curvesOf(found) }
    },
  }),
  outOfWorkRate: asked({
    about: "K3: England's employment rate of people out of work at entry, with four paid hours. The answer is null for a window that begins before April 2024.",
    request: z.strictObject({ careers, window, regime }),
    answer: z
      .object({
        figure: Figure,
        rule: z.object({ paidHours: z.number(), benchmarkPercent: z.number(), retentionAdvicePercent: z.number() }),
        source: z.string(),
        alreadyEmployed: z.array(z.string()),
        retention: Share,
      })
      .nullable(),
    example: { careers: exampleCareers, window: exampleWindow, regime: 'strict' },
    compute: (input) => {
      const found = outOfWorkRate(input.careers, input.window, input.regime)
      return found && { ...found, figure: inWords(found.figure) }
    },
  }),
}
