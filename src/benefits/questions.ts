import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { type Question, question } from '#src/kernel/question.ts'
import { answerOf } from './answer.ts'
import { EmployerQuestionsValues, employerQuestionsOn, InstrumentsValues, instrumentsOn, OnDayRequest } from './knowledge.ts'
import { type ParameterId, param, parameters } from './parameters/param.ts'
import { benefitSide } from './questions-benefits.ts'
import { bijstandSide } from './questions-bijstand.ts'
import { employerSide } from './questions-employer.ts'
import { Working } from './working.ts'

const ParamRequest = z.object({ id: z.enum(Object.keys(parameters) as ParameterId[]), on: Day() })
const ParamValues = z.object({
  id: z.string(),
  from: Day(),
  until: Day().optional(),
  value: z.union([z.number(), z.string(), z.boolean()]),
  unit: z.string(),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string().optional(),
})

/** Everything the benefits folder can be asked from outside, by name. */
export const questions: Record<string, Question> = {
  param: question({
    about: 'One dated value with its source; asks when no verified value holds on the day.',
    request: ParamRequest,
    answer: answerOf(ParamValues),
    example: ParamRequest.parse({ id: 'wml.hour.adult', on: '2026-07-01' }),
    run: (input) => {
      const work = new Working(input, { articles: [], whoDecides: 'law' })
      work.param(input.id, input.on)
      const found = param(input.id, input.on)
      return found ? work.computed(found) : work.ask()
    },
  }),
  ...employerSide,
  ...benefitSide,
  ...bijstandSide,
  employerQuestionsOn: question({
    about: 'Thirty questions of employers with short answers in Dutch and English, as they hold on a day.',
    request: OnDayRequest,
    answer: EmployerQuestionsValues,
    example: { on: '2026-09-01' },
    run: employerQuestionsOn,
  }),
  instrumentsOn: question({
    about: 'Who applies for each instrument, where, when and with which papers.',
    request: OnDayRequest,
    answer: InstrumentsValues,
    example: { on: '2026-09-01' },
    run: instrumentsOn,
  }),
}
