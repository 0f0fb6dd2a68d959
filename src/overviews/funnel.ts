import type { Day } from '#src/kernel/day.ts'

/** From the first talk with an employer in somebody's name to the first day of work. */
export const funnelSteps = ['contact', 'applied', 'interview', 'trialDay', 'offered', 'started'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** What happened for one person in support, each with its day. */
export interface FollowedSearch {
  participantId: string
  events: readonly { step: FunnelStep; on: Day }[]
}

/** How many people one step was reached for, and how often it happened. */
export interface FunnelLine {
  step: FunnelStep
  people: string[]
  times: number
}

/** The steps of everybody in a window. Each step counts by itself: who skipped one, or for whom it was not noted, is not counted there, and may well be counted further on. */
export function funnelOf(people: readonly FollowedSearch[], window: { from: Day; to: Day }): FunnelLine[] {
  return funnelSteps.map((step) => {
    const reached = people.map(({ participantId, events }) => ({ participantId, times: events.filter((event) => event.step === step && event.on >= window.from && event.on <= window.to).length })).filter(({ times }) => times > 0)
    return { step, people: reached.map(({ participantId }) => participantId), times: reached.reduce((sum, { times }) => sum + times, 0) }
  })
}
