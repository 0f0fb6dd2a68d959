import type { Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import { asksSecondLook } from './declining.ts'
import type { Referral, ReferralSource } from './referral.ts'
import { type ReferralState, type ReferralStep, stateOf } from './step.ts'

/** A referral with its steps in order. */
export interface ReferralStory extends Pick<Referral, 'source' | 'sourceOrganisation' | 'receivedOn'> {
  steps: readonly Pick<ReferralStep, 'step' | 'onDay' | 'reason'>[]
}

/** The signals of zero exclusion over the referrals of a period (IPS-25, item 9): counted, never scored. */
export interface ReferralCounts {
  /** Where each referral stands now. */
  states: Readonly<Record<ReferralState, number>>
  /** Support began, out of all who were referred. */
  accepted: Share
  /** Somebody once thought this person not ready, out of all who were referred; also when it was put right. */
  thoughtNotReady: Share
  /** A second look was taken, out of those that asked for one. */
  looked: Share
  /** Where people came from, most first; an organisation that is named is a source of its own. */
  sources: readonly { source: ReferralSource; organisation: string | null; count: number }[]
}

const sameName = (name: string | null) => name?.trim().toLowerCase() ?? ''

function sourcesOf(stories: readonly ReferralStory[]): ReferralCounts['sources'] {
  const found = new Map<string, { source: ReferralSource; organisation: string | null; count: number }>()
  for (const { source, sourceOrganisation } of stories) {
    const key = `${source} ${sameName(sourceOrganisation)}`
    const line = found.get(key) ?? { source: source as ReferralSource, organisation: sourceOrganisation, count: 0 }
    found.set(key, { ...line, count: line.count + 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || sameName(a.organisation).localeCompare(sameName(b.organisation)))
}

/** Counts the referrals that were received on or after a day. */
export function countReferrals(stories: readonly ReferralStory[], since: Day): ReferralCounts {
  const counted = stories.filter(({ receivedOn }) => receivedOn >= since)
  const states: Record<ReferralState, number> = { received: 0, waiting: 0, secondLook: 0, accepted: 0, declined: 0, withdrawn: 0 }
  for (const { steps } of counted) states[stateOf(steps)]++
  const asked = counted.flatMap(({ steps }) => steps.flatMap((step, index) => (step.step === 'declined' && asksSecondLook(step.reason) ? [steps[index + 1]] : [])))
  const unready = counted.filter(({ steps }) => steps.some(({ step, reason }) => step === 'declined' && asksSecondLook(reason)))
  return {
    states,
    accepted: { count: states.accepted, of: counted.length },
    thoughtNotReady: { count: unready.length, of: counted.length },
    looked: { count: asked.filter((next) => next?.step === 'secondLook' || next?.step === 'reopened').length, of: asked.length },
    sources: sourcesOf(counted),
  }
}
