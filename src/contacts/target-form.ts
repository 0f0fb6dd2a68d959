import { z } from 'zod'

/** A kind of work that came up in a talk with an employer, with the wish it serves. IPS-25, item 16. */
export const TargetForm = z.object({
  participantId: z.uuid('participantMissing'),
  title: z.string('targetMissing').trim().min(1, 'targetMissing').max(200, 'tooLong'),
  wish: z.string('wishMissing').trim().min(1, 'wishMissing').max(300, 'tooLong'),
})
