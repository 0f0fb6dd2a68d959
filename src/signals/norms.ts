import type { TargetGroup } from '#src/participants/participant.ts'

/** What can ask for attention, most pressing first. */
export const signalNames = [
  'jobLost', 'jobStarts', 'jobStarted', 'handover', 'noCoach', 'question', 'secondLook', 'planned', 'task', 'support', 'employerTalk', 'employerContact', 'unreached', 'quiet', 'introduction',
  'benefitsAdvice', 'contractEnds', 'instrumentEnds', 'nextSearch', 'profile', 'disclosure', 'planReview', 'noStart',
] as const
export type SignalName = (typeof signalNames)[number]

/** How many days something may wait: the usual, and for whom another rhythm is usual. */
export interface Norm {
  days: number
  /** Where a target group asks for another rhythm. */
  group?: Partial<Record<TargetGroup, number>>
  /** The day is not the organisation's to choose: it follows from a date that was agreed or from the scale. */
  fixed?: true
  /** How many days beforehand it is shown. */
  early: number
  /** The scale item or law article it comes from; null when it is our own choice. */
  source: string | null
}

/** Somebody waits from the first moment, so it shows at once; the norm says only from when it is late. */
const always = 730

/**
 * The usual norms, with where each comes from: IPS-25 item 23 (contact within 7 days before and 3 days after a start, weekly for a month, monthly for a year, within 3 days
 * of learning of a loss), 15 (first employer contact within 30 days), 14 (profile in two or three sessions), 13 (disclosure talked through), 12 (advice about income before a
 * start), 9 (help with a next job; a second look before anybody is called not ready), 22 (support agreed with the employer); BW 7:668 (an employer says a month before the end whether a contract goes on).
 */
export const usualNorms: Record<SignalName, Norm> = {
  jobLost: { days: 3, fixed: true, early: 3, source: 'IPS-25, item 23' },
  jobStarts: { days: 0, fixed: true, early: 7, source: 'IPS-25, item 23' },
  jobStarted: { days: 3, fixed: true, early: 3, source: 'IPS-25, item 23' },
  handover: { days: 7, early: 7, source: null },
  noCoach: { days: 0, early: 0, source: 'IPS-25, item 9' },
  question: { days: 1, early: always, source: null },
  secondLook: { days: 3, early: always, source: 'IPS-25, item 9' },
  planned: { days: 0, fixed: true, early: 0, source: null },
  task: { days: 0, fixed: true, early: 0, source: null },
  support: { days: 0, fixed: true, early: 2, source: 'IPS-25, item 23' },
  employerTalk: { days: 0, fixed: true, early: 0, source: 'IPS-25, item 22' },
  employerContact: { days: 30, early: 10, source: 'IPS-25, item 15' },
  unreached: { days: 14, group: { lvb: 7 }, early: 0, source: null },
  quiet: { days: 14, group: { lvb: 7 }, early: 0, source: null },
  introduction: { days: 3, early: always, source: null },
  benefitsAdvice: { days: 0, early: 14, source: 'IPS-25, item 12' },
  contractEnds: { days: 30, early: 0, source: 'BW 7:668' },
  instrumentEnds: { days: 42, early: 0, source: null },
  nextSearch: { days: 14, early: 7, source: 'IPS-25, item 9' },
  profile: { days: 30, early: 7, source: 'IPS-25, item 14' },
  disclosure: { days: 30, early: 0, source: 'IPS-25, item 13' },
  planReview: { days: 0, fixed: true, early: 7, source: null },
  noStart: { days: 14, early: 0, source: null },
}

/** Where an organisation differs from the usual. */
export interface OwnNorm {
  signal: string
  targetGroup: string | null
  days: number
}

/** How many days a signal waits for somebody: the organisation's own for the target group, its own for everybody, the usual for the group, the usual. */
export function daysFor(signal: SignalName, group: TargetGroup, own: readonly OwnNorm[]): number {
  const usual = usualNorms[signal]
  const set = usual.fixed ? [] : own.filter((norm) => norm.signal === signal)
  return (set.find(({ targetGroup }) => targetGroup === group) ?? set.find(({ targetGroup }) => targetGroup === null))?.days ?? usual.group?.[group] ?? usual.days
}

/** Whether a signal is about somebody who needs a person now, rather than about something that must be written down or arranged. Own choice. */
export function isAboutNow(signal: SignalName): boolean {
  return signalNames.indexOf(signal) < signalNames.indexOf('benefitsAdvice')
}
