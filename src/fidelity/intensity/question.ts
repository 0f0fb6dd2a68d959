import { z } from 'zod'
import type { Instant } from '#src/kernel/instant.ts'
import { question } from '#src/kernel/question.ts'
import { Window } from '../evidence.ts'
import { IntensityAnswer } from './answer.ts'
import { intensityOf } from './intensity.ts'
import { IntensityRecords } from './records.ts'

const asOf = z.iso.datetime() as unknown as z.ZodType<Instant, string>

export const intensity = question({
  about: 'The intensity indicators L1 to L10, beside the fidelity score and never inside it; the same definitions for GGZ and LVB.',
  request: z.strictObject({ records: IntensityRecords, window: Window, asOf, group: z.enum(['ggz', 'lvb']).optional() }),
  answer: IntensityAnswer,
  example: {
    window: { from: '2026-01-05', to: '2026-03-29' },
    asOf: '2026-03-29T20:00:00.000Z',
    group: 'lvb' as const,
    records: IntensityRecords.parse({
      enrolments: [{ participant: 'sanne', coach: 'fatima', group: 'lvb', acceptedOn: '2026-01-05', weight: 1.5 }],
      directTime: [
        { participant: 'sanne', coach: 'fatima', on: '2026-01-06', minutes: 60, phase: 'intake', place: 'home', topic: 'what is IPS' },
        { participant: 'sanne', coach: 'fatima', on: '2026-01-13', minutes: 30, phase: 'intake', place: 'home', topic: 'what is IPS' },
        { participant: 'sanne', coach: 'fatima', on: '2026-03-03', minutes: 180, phase: 'coaching', place: 'workplace' },
      ],
      jobs: [{ id: 'job-1', participant: 'sanne', workForm: 'loonkostensubsidie', startedOn: '2026-03-02' }],
      questions: [{ participant: 'sanne', asker: 'participant', askedAt: '2026-03-10T09:00:00.000Z', answeredAt: '2026-03-10T09:25:00.000Z' }],
    }),
  },
  run: ({ records, ...scope }) => intensityOf(records, scope),
})
