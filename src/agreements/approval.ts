import type { Selectable } from 'kysely'
import type { AgreementApprovalTable } from '#src/db/tables.ts'

/** Who agrees: the person, the employer and the coach. */
export const parties = ['participant', 'employer', 'coach'] as const
export type Party = (typeof parties)[number]

/** What one of the three said about one version. */
export type Approval = Omit<Selectable<AgreementApprovalTable>, 'party' | 'how'> & { party: Party; how: 'link' | 'together' | 'account' }

/** Where one of the three stands: asked, agreed, or not (any more). */
export interface Standing {
  state: 'asked' | 'agreed' | 'not'
  last: Approval | undefined
}

/** Where a party stands on a version: what it said last counts, and an approval of another version counts for nothing. */
export function standingOf(approvals: readonly Approval[], versionId: string, party: Party): Standing {
  const said = approvals.filter((one) => one.versionId === versionId && one.party === party)
  const last = said.reduce<Approval | undefined>((newest, one) => (newest && newest.at >= one.at ? newest : one), undefined)
  return { state: last === undefined ? 'asked' : last.approved ? 'agreed' : 'not', last }
}

/** Whether everybody who is asked agrees with a version. */
export function isAgreed(approvals: readonly Approval[], versionId: string, asked: readonly Party[]): boolean {
  return asked.every((party) => standingOf(approvals, versionId, party).state === 'agreed')
}
