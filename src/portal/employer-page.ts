import { employerQuestionsOn } from '#src/benefits/knowledge.ts'
import { deadlinesOf, type InstrumentDeadline, instrumentKinds, type InstrumentKind } from '#src/jobs/job-instrument.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** Whom an employer calls today: the coach, or who stands in while the coach is away. Outside names no organisation: its name alone can tell what somebody has. */
export interface EmployerContact {
  name: string
  phone: string | null
  hasPhoto: boolean
  /** The coach who is away, and the last day of that. */
  standsInFor: { name: string; untilOn: Day } | null
}

/** What the three agreed, as the employer reads it, and where each of them stands. */
export interface EmployerAgreement {
  versionId: string
  parts: readonly { topic: 'work' | 'hours' | 'guidance' | 'adaptations' | 'call'; text: string }[]
  reviewOn: Day | null
  stands: Readonly<Record<'participant' | 'employer' | 'coach', 'asked' | 'agreed' | 'not'>>
  /** What the employer said last about this version. */
  own: { name: string; at: Instant; agreed: boolean } | null
}

/** A short answer to what employers ask about a scheme, with its law. */
export interface StandingAnswer {
  question: string
  answer: string
  source: string
}

/** A scheme with its dates, whom to call, and what must be in time. */
export interface EmployerInstrument {
  kind: InstrumentKind
  percent: number | null
  fromOn: Day | null
  untilOn: Day | null
  authority: string | null
  phone: string | null
  deadlines: readonly Omit<InstrumentDeadline, 'name'>[]
  answers: Readonly<Record<'nl' | 'en', readonly StandingAnswer[]>>
}

/** A question of the employer and its answer. */
export interface AskedQuestion {
  id: string
  question: string
  askedBy: string | null
  askedAt: Instant
  answer: string | null
  answeredAt: Instant | null
  answerer: string | null
}

/** Everything an employer can see of one job. There is no place here for care: these are other objects than a person's record, not a part of it. */
export interface EmployerPage {
  person: string
  employer: string
  work: string
  startedOn: Day | null
  hoursPerWeek: number | null
  sentence: string | null
  contact: EmployerContact | null
  agreement: EmployerAgreement | null
  instruments: readonly EmployerInstrument[]
  questions: readonly AskedQuestion[]
  demo: boolean
}

const asked: Partial<Record<InstrumentKind, readonly string[]>> = {
  loonkostensubsidie: ['costAtSixtyPercent', 'whoMeasures', 'wagesRiseInJuly'], forfaitaireLoonkostensubsidie: ['measureFirst', 'whoMeasures'], noRisk: ['ill'], jobcoach: ['ownForeman'], proefplaatsing: ['insuranceInTrial'],
}

/** What is released of a scheme. */
export interface ReleasedInstrument {
  instrument: string
  percent: number | null
  fromOn: Day | null
  untilOn: Day | null
  authority: string | null
  phone: string | null
}

/** A scheme as the employer reads it. Terms for asking stand there while nothing runs yet; what has no last day, such as reporting illness at once, always. */
export function instrumentFor(released: ReleasedInstrument, startedOn: Day | null, on: Day): EmployerInstrument | undefined {
  const { instrument, ...facts } = released
  const kind = instrumentKinds.find((known) => known === instrument)
  if (!kind) return undefined
  const terms = startedOn === null ? [] : deadlinesOf(kind, startedOn).map(({ name: _, ...term }) => term)
  const known = employerQuestionsOn({ on }).filter(({ id }) => asked[kind]?.includes(id))
  const answers = (locale: 'nl' | 'en') => known.map((one) => ({ ...one[locale], source: one.source }))
  return { kind, ...facts, deadlines: terms.filter(({ lastDay }) => facts.fromOn === null || lastDay === null), answers: { nl: answers('nl'), en: answers('en') } }
}
