import type { Generated } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** Everything the database stores. Made from the migrated database by `npm run tables`; do not edit. */
export interface Tables {
  assignment: AssignmentTable
  auditHead: AuditHeadTable
  auditLine: AuditLineTable
  breakGlass: BreakGlassTable
  contact: ContactTable
  contactParticipant: ContactParticipantTable
  directory: DirectoryTable
  employer: EmployerTable
  enrolment: EnrolmentTable
  import: ImportTable
  importMapping: ImportMappingTable
  importRow: ImportRowTable
  invitation: InvitationTable
  job: JobTable
  login: LoginTable
  membership: MembershipTable
  organisation: OrganisationTable
  participant: ParticipantTable
  session: SessionTable
  staff: StaffTable
  team: TeamTable
}

export interface AssignmentTable {
  organisationId: string
  id: string
  participantId: string
  staffId: string
  fromOn: Day
  untilOn: Day | null
  importId: string | null
}

export interface AuditHeadTable {
  organisationId: string
  seq: number
  hash: string
}

export interface AuditLineTable {
  organisationId: string
  seq: number
  at: Instant
  event: string
  kind: string
  outcome: string
  staffId: string | null
  staffName: string
  roles: string
  purpose: string
  ground: string
  address: string
  source: string
  objectType: string
  objectId: string | null
  participantIds: string[]
  detail: string
  trace: string
  hash: string
}

export interface BreakGlassTable {
  organisationId: string
  id: string
  staffId: string
  participantId: string
  reason: string
  openedAt: Instant
  untilAt: Instant
  reviewedAt: Instant | null
  reviewedBy: string | null
  reviewNote: string | null
}

export interface ContactTable {
  organisationId: string
  id: string
  staffId: string
  kind: string
  onDay: Day
  atTime: string | null
  minutes: number | null
  modality: string
  place: string
  employerId: string | null
  personMet: string | null
  decidesOnHiring: boolean | null
  purpose: string | null
  vacancy: boolean | null
  result: string | null
  note: Generated<string>
  nextStep: string | null
  nextOn: Day | null
  participantIds: Generated<string[]>
  importId: string | null
  createdAt: Generated<Instant>
}

export interface ContactParticipantTable {
  organisationId: string
  contactId: string
  participantId: string
  onDay: Day
}

export interface DirectoryTable {
  slug: string
  organisationId: string
  name: string
}

export interface EmployerTable {
  organisationId: string
  id: string
  name: string
  kvk: string | null
  place: string | null
  phone: string | null
  importId: string | null
  createdAt: Generated<Instant>
}

export interface EnrolmentTable {
  organisationId: string
  id: string
  participantId: string
  teamId: string
  treatmentTeamId: string | null
  referredOn: Day | null
  startedOn: Day | null
  workStatusAtStart: Generated<string>
  closedOn: Day | null
  closeReason: string | null
  closeNote: string | null
  importId: string | null
}

export interface ImportTable {
  organisationId: string
  id: string
  staffId: string | null
  teamId: string
  fileName: string
  fileHash: string
  file: Buffer | null
  signature: Generated<string>
  mapping: unknown | null
  state: string
  rowsTotal: Generated<number>
  rowsDone: Generated<number>
  persons: Generated<number>
  jobs: Generated<number>
  employerContacts: Generated<number>
  createdAt: Generated<Instant>
  finishedAt: Instant | null
  undoneAt: Instant | null
  undoneBy: string | null
  startedAt: Instant | null
  step: Generated<string>
  recalled: Generated<boolean>
}

export interface ImportMappingTable {
  organisationId: string
  signature: string
  mapping: unknown
  savedAt: Generated<Instant>
}

export interface ImportRowTable {
  organisationId: string
  id: string
  importId: string
  teamId: string
  sheet: string
  rowNumber: number
  state: string
  cells: unknown
  problems: unknown
  settledAt: Instant | null
  settledBy: string | null
  kind: Generated<string>
  who: Generated<string>
}

export interface InvitationTable {
  tokenHash: string
  organisationId: string | null
  staffId: string | null
  kind: string
  expiresAt: Instant
  usedAt: Instant | null
}

export interface JobTable {
  organisationId: string
  id: string
  participantId: string
  employerId: string
  title: string
  occupationCode: string | null
  tasks: string | null
  workForm: string
  openToAll: boolean | null
  setAside: boolean | null
  atLeastMinimumWage: boolean | null
  usualPay: boolean | null
  timeLimitedByAgency: boolean | null
  contractKind: string | null
  contractEndsOn: Day | null
  hoursPerWeek: number | null
  realHoursPerWeek: number | null
  wagePerHourCents: number | null
  subsidyPercent: number | null
  noRisk: boolean | null
  jobcoachPayer: string | null
  foundThrough: string | null
  employerKnows: string | null
  preferenceMatch: number | null
  firstFourHoursOn: Day | null
  startedOn: Day
  endedOn: Day | null
  endLearnedOn: Day | null
  endedBy: string | null
  endReason: string | null
  wouldHireAgain: boolean | null
  lessons: string | null
  importId: string | null
  createdAt: Generated<Instant>
}

export interface LoginTable {
  id: string
  organisationId: string
  staffId: string
  email: string
  passwordHash: string
  totpSecret: string | null
  totpStep: Generated<number>
  recoveryHashes: Generated<string[]>
  failures: Generated<number>
  lockedUntil: Instant | null
  endedAt: Instant | null
}

export interface MembershipTable {
  organisationId: string
  id: string
  staffId: string
  role: string
  teamId: string | null
  fromOn: Day
  untilOn: Day | null
  withdrawnAt: Instant | null
}

export interface OrganisationTable {
  organisationId: string
  name: string
  demo: Generated<boolean>
  createdAt: Generated<Instant>
}

export interface ParticipantTable {
  organisationId: string
  id: string
  clientNumber: string | null
  givenName: string
  prefix: string | null
  familyName: string
  bornOn: Day | null
  targetGroup: string
  phone: string | null
  email: string | null
  postcode4: string | null
  reachedBy: string | null
  importId: string | null
  createdAt: Generated<Instant>
}

export interface SessionTable {
  tokenHash: string
  organisationId: string
  staffId: string
  openedAt: Generated<Instant>
  seenAt: Generated<Instant>
  endedAt: Instant | null
  agent: Generated<string>
  demo: Generated<boolean>
}

export interface StaffTable {
  organisationId: string
  id: string
  name: string
  email: string | null
  phone: string | null
  language: Generated<string>
  endedOn: Day | null
  importId: string | null
}

export interface TeamTable {
  organisationId: string
  id: string
  name: string
  kind: string
  endedOn: Day | null
  importId: string | null
}
