import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import { OptionalDay } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** How long emergency access lasts, in minutes, for one file. */
export const emergencyMinutes = 60

/** How often in an hour one may look for somebody this way: enough for a slip of the pen, too few to try out numbers. */
export const triesAnHour = 10

/** One use of emergency access, as the privacy officer reviews it. */
export interface Emergency {
  id: string
  staffId: string
  staffName: string
  participantId: string
  givenName: string
  prefix: string | null
  familyName: string
  reason: string
  openedAt: Instant
  untilAt: Instant
  reviewedAt: Instant | null
  reviewer: string | null
  reviewNote: string | null
}

const empty = (text: string) => (text === '' ? null : text)

/** Whom one must see and why: a client number, or the full name with the date of birth. */
export const EmergencyForm = z
  .object({
    clientNumber: z.string().trim().max(40, 'tooLong').default('').transform(empty),
    name: z.string().trim().max(200, 'tooLong').default('').transform(empty),
    bornOn: OptionalDay('dayWrong'),
    reason: z.string('reasonShort').trim().min(10, 'reasonShort').max(1000, 'tooLong'),
  })
  .refine(({ clientNumber, name }) => clientNumber !== null || name !== null, { message: 'whoMissing', path: ['clientNumber'] })
  .refine(({ clientNumber, name, bornOn }) => clientNumber !== null || name === null || bornOn !== null, { message: 'bornMissing', path: ['bornOn'] })
export type EmergencyForm = z.infer<typeof EmergencyForm>

/** What one fills in after looking into an emergency access. */
export const ReviewForm = z.object({ note: z.string('noteMissing').trim().min(3, 'noteMissing').max(2000, 'tooLong') })

/** Why somebody cannot review an emergency access; undefined when they can. Nobody reviews their own. */
export function reviewRefused(emergency: Pick<Emergency, 'staffId' | 'reviewedAt'>, reviewerId: string): 'alreadyReviewed' | 'ownAccess' | undefined {
  if (emergency.reviewedAt !== null) return 'alreadyReviewed'
  return emergency.staffId === reviewerId ? 'ownAccess' : undefined
}

/** The one person a search may open; none when nobody or several were found. */
export function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** Who one looks for: the number when there is one, else name and birthday. */
export function wantedOf({ clientNumber, name, bornOn }: EmergencyForm): { clientNumber: string } | { name: string; bornOn: Day } | undefined {
  if (clientNumber !== null) return { clientNumber }
  return name !== null && bornOn !== null ? { name, bornOn } : undefined
}
