import { z } from 'zod'
import { type ReferralState, stateOf, type ReferralStep } from './step.ts'

export const referralShows = ['open', 'declined', 'accepted', 'all'] as const

/** What the list is narrowed to; lives in the address. Anything unknown there falls back to the usual. */
export const ReferralFilter = z.object({ q: z.string().trim().max(80).catch('').default(''), show: z.enum(referralShows).catch('open').default('open') })
export type ReferralFilter = z.infer<typeof ReferralFilter>

const shown: Record<ReferralFilter['show'], readonly ReferralState[]> = {
  open: ['secondLook', 'received', 'waiting'], declined: ['declined', 'withdrawn'], accepted: ['accepted'], all: ['secondLook', 'received', 'waiting', 'declined', 'withdrawn', 'accepted'],
}

interface Listed {
  givenName: string
  prefix: string | null
  familyName: string
  steps: readonly Pick<ReferralStep, 'step' | 'onDay' | 'reason'>[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The referrals that a filter shows: what waits for a second look first; open ones by how long they wait, ended ones newest first. */
export function narrowed<R extends Listed>(referrals: readonly R[], { q, show }: ReferralFilter): R[] {
  const wanted = plain(q)
  const states = shown[show]
  const found = referrals.filter(({ givenName, prefix, familyName, steps }) => states.includes(stateOf(steps)) && plain([givenName, prefix, familyName].filter(Boolean).join(' ')).includes(wanted))
  const since = ({ steps }: R) => steps.at(-1)?.onDay ?? ''
  const turn = show === 'declined' || show === 'accepted' ? -1 : 1
  return found.sort((a, b) => states.indexOf(stateOf(a.steps)) - states.indexOf(stateOf(b.steps)) || turn * (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : 0))
}
