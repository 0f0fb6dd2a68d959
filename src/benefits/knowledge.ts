import { z } from 'zod'
import { at, type DatedValue } from '#src/kernel/dated.ts'
import { Day } from '#src/kernel/day.ts'
import { Sentence } from './answer.ts'
import { type EmployerQuestion, employerQuestions } from './employer-questions.ts'
import { type Instrument, instruments } from './instruments.ts'

export const OnDayRequest = z.object({ on: Day() })
const found = { id: z.string(), from: Day(), source: z.string(), confidence: z.enum(['high', 'medium', 'low']) }
const Asked = z.object({ question: z.string(), answer: z.string() })
export const EmployerQuestionsValues = z.array(z.object({ ...found, nl: Asked, en: Asked, computedBy: z.array(z.string()) }))
export const InstrumentsValues = z.array(
  z.object({ ...found, name: Sentence, applicant: Sentence, where: Sentence, when: Sentence, documents: z.array(Sentence), deadline: z.string() }),
)

function holding<T>(lines: Readonly<Record<string, readonly DatedValue<T>[]>>, on: Day) {
  return Object.entries(lines).flatMap(([id, dated]) => {
    const line = at(dated, on)
    return line ? [{ id, from: line.from, source: line.source, ...line.value }] : []
  })
}

/** The employer questions that have an answer on a day, each with its source; what has run out is left out. */
export function employerQuestionsOn({ on }: z.infer<typeof OnDayRequest>): z.infer<typeof EmployerQuestionsValues> {
  return holding<EmployerQuestion>(employerQuestions, on).map((asked) => ({ ...asked, computedBy: [...asked.computedBy] }))
}

/** Who applies for each instrument, where, when and with which papers, as it holds on a day. */
export function instrumentsOn({ on }: z.infer<typeof OnDayRequest>): z.infer<typeof InstrumentsValues> {
  return holding<Instrument>(instruments, on).map((instrument) => ({ ...instrument, documents: [...instrument.documents] }))
}
