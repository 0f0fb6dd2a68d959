import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { WorkplaceTable } from '#src/db/tables.ts'
import { type DisclosureDecision, levels } from '#src/disclosure/decision.ts'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'
import { OptionalDay } from '#src/kernel/day.ts'
import { OptionalHours, RequiredText } from '#src/kernel/said.ts'
import { type Name, nameOf } from '#src/participants/participant.ts'

/** What an employer gets to see of one job: made and released on purpose, apart from the person's record. */
export type Workplace = Selectable<WorkplaceTable>

/** Whether there may be a page for an employer: only when it may be told that there is support, and the coach may be seen. IPS-25, item 13. */
export function mayHavePage({ level, coachVisible }: Pick<MayBeTold, 'level' | 'coachVisible'>): boolean {
  return level !== 'nothing' && coachVisible
}

/** Whether schemes such as a wage subsidy may stand on the page. */
export function mayShowInstruments({ releasedKinds }: Pick<MayBeTold, 'releasedKinds'>): boolean {
  return releasedKinds.includes('measures')
}

const holds = (all: readonly string[], some: readonly string[]) => some.every((one) => all.includes(one))

/**
 * Whether what was released under one decision may still be seen under what holds now. A decision that says less, another sentence, or none at all closes
 * the page, until somebody has read it again with the new decision beside it.
 */
export function stillAllowed({ sentence, withdrawnOn }: Pick<Workplace, 'sentence' | 'withdrawnOn'>, then: Pick<DisclosureDecision, 'level' | 'sentence' | 'released' | 'releasedKinds'> | undefined, now: MayBeTold): boolean {
  if (withdrawnOn !== null || then === undefined || !mayHavePage(now)) return false
  const less = levels.indexOf(now.level) < levels.indexOf(then.level) || !holds(now.released, then.released) || !holds(now.releasedKinds, then.releasedKinds)
  return !less && (then.sentence === null || then.sentence === now.sentence) && (sentence === null || sentence === now.sentence)
}

export const namings = ['given', 'whole', 'other'] as const

/** The name that stands on the page, as the person wants it. */
export function shownName(person: Name, { naming, otherName }: { naming: (typeof namings)[number]; otherName: string }): string {
  return naming === 'given' ? person.givenName : naming === 'whole' ? nameOf(person) : otherName
}

/** What one fills in to make the page for an employer. */
export const ReleaseForm = z
  .object({
    naming: z.enum(namings, 'namingMissing'),
    otherName: z.string().trim().max(80, 'tooLong').default(''),
    work: RequiredText(200, 'workMissing'),
    startedOn: OptionalDay('dayWrong'),
    hoursPerWeek: OptionalHours(),
    showSentence: z.string().optional().transform((value) => value === 'on'),
    instruments: z.array(z.string()).default([]),
    ...overrideFields,
  })
  .refine(({ naming, otherName }) => naming !== 'other' || otherName !== '', { message: 'otherNameMissing', path: ['otherName'] })
export type ReleaseForm = z.infer<typeof ReleaseForm>
