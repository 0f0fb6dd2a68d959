import { z } from 'zod'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Membership, StaffMember } from './store.ts'

/** A role with the name of the team it is held in. */
export type RoleAt = Membership & { team: string | null }

/** Somebody of the staff with all roles, past and to come, and how they sign in. */
export interface StaffLine extends StaffMember {
  held: readonly RoleAt[]
  /** The address with which they sign in; null when they have never accepted an invitation. */
  signsInAs: string | null
  /** Until when an invitation waits for them. */
  invitedUntil: Instant | null
}

/** Whether somebody still works here on a day; the day they leave counts as gone. */
export function worksOn({ endedOn }: Pick<StaffMember, 'endedOn'>, on: Day): boolean {
  return endedOn === null || endedOn > on
}

/** Whether somebody can sign in: with a login, or in the fictional demonstration with one click. */
export function signingOf(line: Pick<StaffLine, 'endedOn' | 'signsInAs' | 'invitedUntil'>, on: Day, demo: boolean): 'can' | 'invited' | 'not' | 'gone' {
  if (!worksOn(line, on)) return 'gone'
  if (line.signsInAs !== null || demo) return 'can'
  return line.invitedUntil === null ? 'not' : 'invited'
}

export const staffShows = ['now', 'gone', 'all'] as const

/** What the list of staff is narrowed to; lives in the address. */
export const StaffFilter = z.object({ q: z.string().trim().max(80).catch('').default(''), show: z.enum(staffShows).catch('now').default('now') })
export type StaffFilter = z.infer<typeof StaffFilter>

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Who a filter leaves; accents and capitals make no difference. */
export function narrowStaff(staff: readonly StaffLine[], { q, show }: StaffFilter, on: Day): StaffLine[] {
  return staff.filter((line) => (show === 'all' || worksOn(line, on) === (show === 'now')) && plain(`${line.name} ${line.email ?? ''}`).includes(plain(q)))
}

const empty = (text: string) => (text === '' ? null : text)

/** What one fills in about a staff member. */
export const StaffForm = z.object({
  name: z.string('nameMissing').trim().min(1, 'nameMissing').max(120, 'tooLong'),
  email: z.string().trim().toLowerCase().max(200, 'tooLong').default('').refine((text) => text === '' || z.email().safeParse(text).success, 'emailWrong').transform(empty),
  phone: z.string().trim().max(30, 'tooLong').default('').transform(empty),
  language: z.enum(['nl', 'en']).default('nl'),
})
export type StaffForm = z.infer<typeof StaffForm>
