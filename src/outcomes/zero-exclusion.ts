import { daysBetween, type Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import type { Career } from './career.ts'
import { figureOf, type Figure, type Span, type Verdict } from './figure.ts'
import { groupsOf } from './groups.ts'
import { declineReasons, type DeclineReason, type Referral } from './referral.ts'
import { aboutPerson } from './served.ts'
import { openMedian, spreadOf, type OpenMedian, type Spread } from './spread.ts'

export interface ZeroExclusion {
  figure: Figure
  declines: { reason: DeclineReason | null; readiness: boolean; referrals: string[] }[]
  /** Declined because someone was judged "not ready", of all that were declined. */
  readiness: Share
  /** Days from referral to programme start, of those that started. */
  waited: Spread
  /** With undecided referrals counted as still waiting and declined ones cut off at `asOf`. */
  withOpen: OpenMedian
}

interface Judged {
  career: Career
  referral: Referral
  because: Verdict['because']
  inDenominator: boolean
}

function declined(reason: DeclineReason | null): Verdict['because'] {
  if (reason === null) return 'declinedNoReason'
  if (reason === 'noWishToWork') return 'noWishToWork'
  return declineReasons[reason].readiness ? 'declinedReadiness' : 'declinedOther'
}

function judge(career: Career, referral: Referral, window: Span): Judged {
  const left = (because: Verdict['because']): Judged => ({ career, referral, because, inDenominator: false })
  if (referral.receivedOn === null) return left('noReferralDate')
  if (referral.receivedOn < window.from || referral.receivedOn > window.to) return left('referralOutsideWindow')
  if (referral.wishToWork === false) return left('noWishToWork')
  const because = { open: 'referralOpen' as const, started: 'counted' as const, declined: declined(referral.declineReason) }[referral.result]
  return because === 'noWishToWork' ? left(because) : { career, referral, because, inDenominator: true }
}

function waitOf({ career, referral }: Judged, asOf: Day): { days: number; ended: boolean } | undefined {
  const started = career.enrolments.find((enrolment) => enrolment.id === referral.enrolmentId)?.startedOn ?? null
  const from = referral.receivedOn!
  if (started !== null && started <= asOf && started >= from) return { days: daysBetween(from, started), ended: true }
  return referral.result === 'open' && from <= asOf ? { days: daysBetween(from, asOf), ended: false } : undefined
}

function declinesOf(judged: readonly Judged[]): ZeroExclusion['declines'] {
  const byReason = groupsOf(judged.filter(({ referral }) => referral.result === 'declined'), ({ referral }) => referral.declineReason)
  const rows = [...byReason].map(([reason, group]) => ({
    reason,
    readiness: reason !== null && declineReasons[reason].readiness,
    referrals: group.map(({ referral }) => referral.id),
  }))
  return rows.sort((a, b) => b.referrals.length - a.referrals.length)
}

/**
 * K11: of referrals received in a stretch of people who want to work (or whose wish nobody recorded), those that started;
 * reasons of the declined ones, and days from referral to programme start. Feeds item 9 of the fidelity scale.
 */
export function zeroExclusion(careers: readonly Career[], window: Span, asOf: Day): ZeroExclusion {
  const judged = careers.flatMap((career) => career.referrals.map((referral) => judge(career, referral, window)))
  const without = careers.filter((career) => career.referrals.length === 0).map((career) => aboutPerson(career, 'noReferral', false))
  const verdicts = judged.map(({ career, referral, because, inDenominator }) => ({ personId: career.personId, recordId: referral.id, because, inDenominator }))
  const wanting = judged.filter(({ inDenominator }) => inDenominator)
  const waits = wanting.flatMap((one) => waitOf(one, asOf) ?? [])
  const declines = declinesOf(wanting)
  const total = (rows: typeof declines) => rows.reduce((sum, row) => sum + row.referrals.length, 0)
  return {
    figure: figureOf({ definition: 'zeroExclusion', unit: 'referral', regime: null, window }, [...verdicts, ...without]),
    declines,
    readiness: { count: total(declines.filter((row) => row.readiness)), of: total(declines) },
    waited: spreadOf(waits.filter((wait) => wait.ended).map((wait) => wait.days)),
    withOpen: openMedian(waits),
  }
}
