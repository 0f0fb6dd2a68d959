import type { Selectable } from 'kysely'
import { z } from 'zod'
import { type Instrument, type InstrumentName, instruments } from '#src/benefits/instruments.ts'
import { deadlineFor } from '#src/benefits/deadlines.ts'
import type { Sentence } from '#src/benefits/answer.ts'
import type { JobInstrumentTable } from '#src/db/tables.ts'
import { at, type DatedValue } from '#src/kernel/dated.ts'
import { type Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText, OptionalWhole } from '#src/kernel/said.ts'
import type { Job } from './job.ts'

export const instrumentKinds = ['loonkostensubsidie', 'forfaitaireLoonkostensubsidie', 'loondispensatie', 'noRisk', 'lkv', 'jobcoach', 'proefplaatsing', 'beschutWerk', 'werkplekaanpassing', 'other'] as const
export type InstrumentKind = (typeof instrumentKinds)[number]

/** A scheme of the state attached to a job: subsidy, cover, coaching, with its own dates. */
export type JobInstrument = Omit<Selectable<JobInstrumentTable>, 'instrument'> & { instrument: InstrumentKind }

/** What one fills in about an instrument; the days are its life, in any order of arriving. */
export const InstrumentForm = z
  .object({
    instrument: z.enum(instrumentKinds, 'instrumentMissing'),
    percent: OptionalWhole({ min: 0, max: 100 }, 'percentWrong'),
    askedOn: OptionalDay('dayWrong'),
    grantedOn: OptionalDay('dayWrong'),
    refusedOn: OptionalDay('dayWrong'),
    fromOn: OptionalDay('dayWrong'),
    untilOn: OptionalDay('dayWrong'),
    authority: OptionalText(120),
    phone: OptionalText(40),
    note: OptionalText(1000),
  })
  .refine(({ fromOn, untilOn }) => untilOn === null || fromOn === null || untilOn >= fromOn, { message: 'untilBeforeFrom', path: ['untilOn'] })
  .refine(({ askedOn, grantedOn }) => grantedOn === null || askedOn === null || grantedOn >= askedOn, { message: 'decidedBeforeAsked', path: ['grantedOn'] })
  .refine(({ askedOn, refusedOn }) => refusedOn === null || askedOn === null || refusedOn >= askedOn, { message: 'decidedBeforeAsked', path: ['refusedOn'] })
  .refine(({ grantedOn, refusedOn }) => grantedOn === null || refusedOn === null, { message: 'bothDecided', path: ['refusedOn'] })
export type InstrumentForm = z.infer<typeof InstrumentForm>

/** Where an instrument stands on a day: a life told by days, never by a status somebody forgets to change. */
export function instrumentState({ askedOn, grantedOn, refusedOn, fromOn, untilOn }: Pick<JobInstrument, 'askedOn' | 'grantedOn' | 'refusedOn' | 'fromOn' | 'untilOn'>, on: Day) {
  if (refusedOn !== null) return 'refused'
  const begins = fromOn ?? grantedOn
  if (begins === null) return askedOn === null ? 'notAsked' : 'waiting'
  if (untilOn !== null && untilOn < on) return 'over'
  return begins <= on ? 'running' : 'granted'
}

const names: Partial<Record<InstrumentKind, readonly InstrumentName[]>> = {
  loonkostensubsidie: ['loonkostensubsidie'], forfaitaireLoonkostensubsidie: ['loonkostensubsidie', 'loonwaarde'], loondispensatie: ['loondispensatie'], noRisk: ['noRisk'], lkv: ['lkvDisabled', 'lkvJobsAgreement'],
  jobcoach: ['jobcoach', 'internalJobcoach'], proefplaatsing: ['trialPlacement'], beschutWerk: ['beschutWerk'], werkplekaanpassing: ['workplace'],
}

/** Until when, by whom and where an instrument is asked for, with the law and whether it is certain. */
export interface InstrumentDeadline {
  name: Sentence
  lastDay: Day | null
  applicant: Sentence
  where: Sentence
  when: Sentence
  documents: readonly Sentence[]
  warnings: readonly Sentence[]
  source: string
  certain: boolean
}

/** The terms for asking, reckoned from the first working day; several where one word of practice covers several schemes; empty without a verified rule. */
export function deadlinesOf(kind: InstrumentKind, startedOn: Day): InstrumentDeadline[] {
  return (names[kind] ?? []).flatMap((instrument) => {
    const lines: readonly DatedValue<Instrument>[] = instruments[instrument]
    const line = at(lines, startedOn)
    const { values, warnings, status } = deadlineFor({ instrument, startedOn })
    if (!line || !values) return []
    const { lastDay, applicant, where, when, documents } = values
    return [{ name: line.value.name, lastDay, applicant, where, when, documents, warnings, source: line.source, certain: status === 'computed' }]
  })
}

const byForm: Partial<Record<Job['workForm'], InstrumentKind>> = { loonkostensubsidie: 'loonkostensubsidie', loondispensatie: 'loondispensatie', beschutWerk: 'beschutWerk', proefplaatsing: 'proefplaatsing' }

/** Instruments that the facts of a job speak of while nobody recorded them with dates. */
export function missingInstruments(job: Pick<Job, 'workForm' | 'noRisk' | 'jobcoachPayer'>, recorded: readonly Pick<JobInstrument, 'instrument'>[]): InstrumentKind[] {
  const ofForm = byForm[job.workForm]
  const expected: InstrumentKind[] = [...(ofForm ? [ofForm] : []), ...(job.noRisk ? (['noRisk'] as const) : []), ...(job.jobcoachPayer ? (['jobcoach'] as const) : [])]
  const has = new Set<InstrumentKind>(recorded.map(({ instrument }) => (instrument === 'forfaitaireLoonkostensubsidie' ? 'loonkostensubsidie' : instrument)))
  return expected.filter((kind) => !has.has(kind))
}
