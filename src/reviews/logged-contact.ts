import type { Day } from '#src/kernel/day.ts'

/** A contact with an employer as it stands in the log of a coach. */
export interface LoggedContact {
  id: string
  onDay: Day
  modality: string
  employerId: string
  employer: string
  met: string | null
  purpose: string | null
  vacancy: boolean | null
  participantIds: readonly string[]
  note: string | null
  result: string | null
  nextStep: string | null
  nextOn: Day | null
}

/**
 * The contact as somebody may read it who sees these participants: whole when it is about nobody in particular or about one of them, as everywhere;
 * else only who was where, when and how.
 */
export function asReadBy(contact: LoggedContact, visible: ReadonlySet<string>): LoggedContact & { whole: boolean } {
  const whole = contact.participantIds.length === 0 || contact.participantIds.some((id) => visible.has(id))
  return whole ? { ...contact, whole } : { ...contact, whole, met: null, purpose: null, vacancy: null, note: null, result: null, nextStep: null, nextOn: null }
}
