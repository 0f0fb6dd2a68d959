/** Stages in which it can still become something, in the order in which they usually come. */
const openStages = ['considered', 'prepared', 'applied', 'interview', 'trialDay', 'offered'] as const
/** Stages in which it came to nothing, by who said no. */
const noStages = ['refusedByEmployer', 'declinedByPerson', 'stopped'] as const
export const stages = [...openStages, 'hired', ...noStages] as const
export type Stage = (typeof stages)[number]

/**
 * What may follow what, the likeliest first. It is no gate: steps may be skipped, come again (a second interview) or be gone back on,
 * and after a no it may begin anew. Only saying the same twice about thinking, an offer or an end makes no sense.
 */
export const mayFollow: Readonly<Record<Stage, readonly Stage[]>> = {
  considered: ['prepared', 'applied', 'interview', 'trialDay', 'offered', 'hired', 'declinedByPerson', 'refusedByEmployer', 'stopped'],
  prepared: ['applied', 'interview', 'trialDay', 'offered', 'hired', 'declinedByPerson', 'refusedByEmployer', 'stopped', 'prepared', 'considered'],
  applied: ['interview', 'trialDay', 'offered', 'hired', 'refusedByEmployer', 'declinedByPerson', 'stopped', 'applied', 'prepared', 'considered'],
  interview: ['interview', 'trialDay', 'offered', 'hired', 'refusedByEmployer', 'declinedByPerson', 'stopped', 'applied', 'prepared', 'considered'],
  trialDay: ['offered', 'hired', 'trialDay', 'refusedByEmployer', 'declinedByPerson', 'stopped', 'interview', 'applied', 'prepared', 'considered'],
  offered: ['hired', 'declinedByPerson', 'refusedByEmployer', 'stopped', 'trialDay', 'interview', 'applied', 'prepared', 'considered'],
  hired: ['declinedByPerson', 'refusedByEmployer', 'stopped', 'offered', 'trialDay', 'interview', 'applied', 'prepared', 'considered'],
  refusedByEmployer: ['considered', 'prepared', 'applied', 'interview', 'trialDay', 'offered', 'hired'],
  declinedByPerson: ['considered', 'prepared', 'applied', 'interview', 'trialDay', 'offered', 'hired'],
  stopped: ['considered', 'prepared', 'applied', 'interview', 'trialDay', 'offered', 'hired'],
}

/** Whether it came to nothing. */
export function isNo(stage: Stage): boolean {
  return (noStages as readonly Stage[]).includes(stage)
}

/** Whether something may still come of it. */
export function isOpenStage(stage: Stage): boolean {
  return (openStages as readonly Stage[]).includes(stage)
}
