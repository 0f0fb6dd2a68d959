import type { Share } from '#src/kernel/share.ts'
import type { Career } from './career.ts'
import { figureOf, type Figure, type Span, type Verdict } from './figure.ts'
import { aboutPerson } from './served.ts'

export interface Access {
  figure: Figure
  /** Of the population or team clients given; null when none was. */
  reached: Share | null
  /** Per 100,000 of that population; undefined without one. */
  per100000: number | undefined
}

const because = (firstOn: string | undefined, window: Span): Verdict['because'] => {
  if (firstOn === undefined) return 'noDirectContact'
  if (firstOn < window.from) return 'firstContactEarlier'
  return firstOn > window.to ? 'firstContactLater' : 'counted'
}

function verdictsOf(career: Career, window: Span): Verdict[] {
  if (career.referrals.length === 0) return [aboutPerson(career, 'noReferral', false)]
  const direct = career.contacts.filter((contact) => contact.attended && contact.by !== 'indirect')
  return career.referrals.map((referral) => {
    const [firstOn] = direct.filter((contact) => contact.referralId === referral.id).map((contact) => contact.on).sort()
    return { personId: career.personId, recordId: referral.id, because: because(firstOn, window), inDenominator: false }
  })
}

/**
 * K10: referrals whose first-ever direct contact falls in a stretch (a rolling twelve months in England). A declined
 * referral still counts once there was contact. Source: NHS England's public code for measure MHS116; all referrals here
 * are to an IPS team. Only attended contacts count (own choice).
 */
export function access(careers: readonly Career[], window: Span, population?: number): Access {
  const verdicts = careers.flatMap((career) => verdictsOf(career, window))
  const figure = figureOf({ definition: 'access', unit: 'referral', regime: null, window, countOnly: true }, verdicts)
  const count = figure.counted.length
  if (population === undefined || population <= 0) return { figure, reached: null, per100000: undefined }
  return { figure, reached: { count, of: population }, per100000: (count * 100_000) / population }
}
