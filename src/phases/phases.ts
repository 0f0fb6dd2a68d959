/** The phases of IPS, in the order one tells them; nobody has to go through them in that order. */
export const phases = ['intake', 'placement', 'coaching', 'adapting'] as const
export type Phase = (typeof phases)[number]

/** What happened that made a phase begin. */
export const phaseReasons = ['supportStarted', 'profileTalk', 'employerContact', 'application', 'target', 'searchTalk', 'hadWork', 'jobStarted', 'jobEnded', 'adaptationNeeded'] as const
export type PhaseReason = (typeof phaseReasons)[number]

/** Signs that somebody looks for work. */
export const searchReasons = ['employerContact', 'application', 'target', 'searchTalk'] as const satisfies readonly PhaseReason[]
export type SearchReason = (typeof searchReasons)[number]

interface Next {
  because: PhaseReason
  to: Phase
}

const search: readonly Next[] = searchReasons.map((because) => ({ because, to: 'placement' }))

/**
 * What may happen next, from each phase: the event, and the phase that then begins. There is no gate and no end: every phase leads back to every other,
 * and several can run at once. Principles 2, 6 and 8 of IPS: wanting is enough, search starts soon, support goes on.
 */
export const mayFollow = {
  intake: [...search, { because: 'jobStarted', to: 'coaching' }],
  placement: [{ because: 'jobStarted', to: 'coaching' }, { because: 'profileTalk', to: 'intake' }, ...search],
  coaching: [{ because: 'adaptationNeeded', to: 'adapting' }, ...search, { because: 'profileTalk', to: 'intake' }, { because: 'jobStarted', to: 'coaching' }, { because: 'jobEnded', to: 'placement' }, { because: 'jobEnded', to: 'intake' }],
  adapting: [{ because: 'adaptationNeeded', to: 'adapting' }, { because: 'profileTalk', to: 'intake' }, ...search, { because: 'jobEnded', to: 'placement' }, { because: 'jobEnded', to: 'intake' }],
} as const satisfies Record<Phase, readonly Next[]>

/** How support begins: in intake, and at once in coaching for whoever has work already. */
export const beginnings: readonly Next[] = [{ because: 'supportStarted', to: 'intake' }, { because: 'hadWork', to: 'coaching' }]
