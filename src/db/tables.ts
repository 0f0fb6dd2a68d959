import type { Generated } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** Everything the database stores. Made from the migrated database by `npm run tables`; do not edit. */
export interface Tables {
  adaptation: AdaptationTable
  agreement: AgreementTable
  agreementApproval: AgreementApprovalTable
  agreementVersion: AgreementVersionTable
  application: ApplicationTable
  applicationStep: ApplicationStepTable
  appointment: AppointmentTable
  appointmentChange: AppointmentChangeTable
  appointmentGuest: AppointmentGuestTable
  appointmentSeries: AppointmentSeriesTable
  assignment: AssignmentTable
  auditHead: AuditHeadTable
  auditLine: AuditLineTable
  benefitsAdvice: BenefitsAdviceTable
  breakGlass: BreakGlassTable
  contact: ContactTable
  contactAddendum: ContactAddendumTable
  contactParticipant: ContactParticipantTable
  contactVersion: ContactVersionTable
  cover: CoverTable
  directory: DirectoryTable
  disclosureDecision: DisclosureDecisionTable
  disclosureOverride: DisclosureOverrideTable
  disclosureTalk: DisclosureTalkTable
  draft: DraftTable
  education: EducationTable
  employer: EmployerTable
  employerApart: EmployerApartTable
  employerMerge: EmployerMergeTable
  employerPerson: EmployerPersonTable
  employerQuestion: EmployerQuestionTable
  employerSite: EmployerSiteTable
  enrolment: EnrolmentTable
  fieldMentoring: FieldMentoringTable
  guestLink: GuestLinkTable
  handover: HandoverTable
  import: ImportTable
  importMapping: ImportMappingTable
  importRow: ImportRowTable
  introduction: IntroductionTable
  invitation: InvitationTable
  job: JobTable
  jobFeedback: JobFeedbackTable
  jobInstrument: JobInstrumentTable
  jobTerms: JobTermsTable
  lead: LeadTable
  logReview: LogReviewTable
  login: LoginTable
  meeting: MeetingTable
  meetingPoint: MeetingPointTable
  membership: MembershipTable
  norm: NormTable
  organisation: OrganisationTable
  outcomeReview: OutcomeReviewTable
  participant: ParticipantTable
  planTarget: PlanTargetTable
  planVersion: PlanVersionTable
  profileVersion: ProfileVersionTable
  referral: ReferralTable
  referralStep: ReferralStepTable
  schoolContact: SchoolContactTable
  session: SessionTable
  snooze: SnoozeTable
  staff: StaffTable
  staffPhoto: StaffPhotoTable
  task: TaskTable
  team: TeamTable
  timeEntry: TimeEntryTable
  travelTime: TravelTimeTable
  weekSheet: WeekSheetTable
  workStep: WorkStepTable
  workTask: WorkTaskTable
  workTry: WorkTryTable
  workingHours: WorkingHoursTable
  workplace: WorkplaceTable
  workplaceInstrument: WorkplaceInstrumentTable
}

export interface AdaptationTable {
  organisationId: string
  id: string
  participantId: string
  jobId: string
  kind: string
  need: string
  askedBy: string
  what: string | null
  costCents: number | null
  payer: string | null
  requestedAt: string | null
  requestedOn: Day | null
  decidedOn: Day | null
  granted: boolean | null
  inUseOn: Day | null
  reviewedOn: Day | null
  effectPerson: string | null
  effectEmployer: string | null
  stoppedOn: Day | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface AgreementTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  employerId: string
  madeBy: string
  createdAt: Generated<Instant>
}

export interface AgreementApprovalTable {
  organisationId: string
  id: string
  versionId: string
  jobId: string
  participantId: string
  party: string
  name: string
  approved: boolean
  remark: string | null
  how: string
  at: Generated<Instant>
  linkId: string | null
  staffId: string | null
}

export interface AgreementVersionTable {
  organisationId: string
  id: string
  agreementId: string
  jobId: string
  participantId: string
  number: number
  content: unknown
  easy: unknown
  madeBy: string
  madeAt: Generated<Instant>
}

export interface ApplicationTable {
  organisationId: string
  id: string
  participantId: string
  leadId: string | null
  employerId: string
  title: string
  planTargetId: string | null
  createdAt: Generated<Instant>
}

export interface ApplicationStepTable {
  organisationId: string
  id: string
  applicationId: string
  participantId: string
  stage: string
  onDay: Day
  reason: string | null
  note: string | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface AppointmentTable {
  organisationId: string
  id: string
  staffId: string
  seriesId: string | null
  title: string
  kind: string
  onDay: Day
  atTime: string
  minutes: number
  place: string
  whereExactly: string | null
  employerId: string | null
  participantIds: Generated<string[]>
  note: string | null
  sequence: Generated<number>
  cancelledAt: Instant | null
  cancelReason: string | null
  outcome: string | null
  outcomeAt: Instant | null
  contactId: string | null
  createdAt: Generated<Instant>
  feedTitle: Generated<string>
  seriesDay: Day | null
}

export interface AppointmentChangeTable {
  organisationId: string
  id: string
  appointmentId: string
  staffId: string
  participantIds: Generated<string[]>
  change: string
  fromDay: Day | null
  fromTime: string | null
  toDay: Day | null
  toTime: string | null
  reason: string | null
  changedBy: string | null
  at: Generated<Instant>
}

export interface AppointmentGuestTable {
  organisationId: string
  id: string
  appointmentId: string
  staffId: string
  participantIds: Generated<string[]>
  name: string | null
  email: string
  sentSequence: number | null
  sentAt: Instant | null
  seriesUid: string | null
  recursDay: Day | null
  recursTime: string | null
  answer: string | null
}

export interface AppointmentSeriesTable {
  organisationId: string
  id: string
  staffId: string
  participantIds: Generated<string[]>
  every: string
  fromOn: Day
  untilOn: Day | null
  createdAt: Generated<Instant>
  title: Generated<string>
  kind: Generated<string>
  atTime: Generated<string>
  minutes: Generated<number>
  place: Generated<string>
  whereExactly: string | null
  employerId: string | null
  note: string | null
  feedTitle: Generated<string>
  madeUntilOn: Day | null
  stoppedOn: Day | null
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

export interface BenefitsAdviceTable {
  organisationId: string
  id: string
  participantId: string
  jobId: string | null
  occasion: string
  offeredOn: Day
  result: string
  givenOn: Day | null
  provider: string | null
  trained: boolean | null
  note: string | null
  staffId: string
  createdAt: Generated<Instant>
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
  supportKind: string | null
  topic: string | null
  alongMinutes: number | null
  travelMinutes: number | null
  byRole: string | null
  reached: boolean | null
  joint: boolean | null
  siteId: string | null
  employerPersonId: string | null
  planTargetIds: Generated<string[]>
  participantPresent: boolean | null
  leadId: string | null
  jobId: string | null
  appointmentId: string | null
  doneAt: Instant | null
  number: Generated<number>
  signedAt: Instant | null
  removedAt: Instant | null
  signedBy: string | null
  toFamily: boolean | null
}

export interface ContactAddendumTable {
  organisationId: string
  id: string
  contactId: string
  participantIds: Generated<string[]>
  authorId: string
  staffId: string
  text: string
  createdAt: Generated<Instant>
}

export interface ContactParticipantTable {
  organisationId: string
  contactId: string
  participantId: string
  onDay: Day
}

export interface ContactVersionTable {
  organisationId: string
  id: string
  contactId: string
  number: number
  participantIds: Generated<string[]>
  authorId: string
  changedBy: string
  content: unknown
  createdAt: Generated<Instant>
}

export interface CoverTable {
  organisationId: string
  id: string
  staffId: string
  coverId: string
  fromOn: Day
  untilOn: Day
  reason: string
  note: string | null
  madeBy: string
  madeAt: Generated<Instant>
  endedAt: Instant | null
}

export interface DirectoryTable {
  slug: string
  organisationId: string
  name: string
}

export interface DisclosureDecisionTable {
  organisationId: string
  id: string
  participantId: string
  talkId: string | null
  recipient: string
  employerId: string | null
  level: string
  coachVisible: boolean
  sentence: string | null
  released: Generated<string[]>
  releasedKinds: Generated<string[]>
  decidedOn: Day
  validUntil: Day | null
  revisit: Generated<string[]>
  withdrawnOn: Day | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface DisclosureOverrideTable {
  organisationId: string
  id: string
  participantId: string
  employerId: string | null
  place: string
  words: string[]
  reason: string
  staffId: string
  at: Generated<Instant>
}

export interface DisclosureTalkTable {
  organisationId: string
  id: string
  participantId: string
  onDay: Day
  staffId: string
  topics: Generated<string[]>
  pros: string | null
  cons: string | null
  sentence: string | null
  note: string | null
  createdAt: Generated<Instant>
}

export interface DraftTable {
  organisationId: string
  id: string
  staffId: string
  form: string
  subject: Generated<string>
  content: unknown
  savedAt: Generated<Instant>
  discardedAt: Instant | null
}

export interface EducationTable {
  organisationId: string
  id: string
  participantId: string
  course: string
  school: string | null
  level: string | null
  hoursPerWeek: number | null
  wish: string | null
  appliedOn: Day | null
  startedOn: Day | null
  expectedUntilOn: Day | null
  endedOn: Day | null
  result: string | null
  stopReason: string | null
  accommodations: string | null
  support: string | null
  createdAt: Generated<Instant>
  removedAt: Instant | null
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
  legalName: string | null
  sector: string | null
  size: string | null
  website: string | null
  needs: string | null
  atmosphere: string | null
  traits: Generated<string[]>
  mergedInto: string | null
}

export interface EmployerApartTable {
  organisationId: string
  oneId: string
  otherId: string
  saidBy: string
  saidAt: Generated<Instant>
}

export interface EmployerMergeTable {
  organisationId: string
  id: string
  keptId: string
  goneId: string
  moved: unknown
  mergedBy: string
  mergedAt: Generated<Instant>
  undoneAt: Instant | null
  undoneBy: string | null
}

export interface EmployerPersonTable {
  organisationId: string
  id: string
  employerId: string
  siteId: string | null
  name: string
  function: string | null
  phone: string | null
  email: string | null
  decidesOnHiring: boolean | null
  bestReached: string | null
  leftOn: Day | null
  createdAt: Generated<Instant>
}

export interface EmployerQuestionTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  employerId: string
  askedBy: string | null
  question: string
  askedAt: Generated<Instant>
  answer: string | null
  answeredAt: Instant | null
  answeredBy: string | null
}

export interface EmployerSiteTable {
  organisationId: string
  id: string
  employerId: string
  name: string
  branchNumber: string | null
  street: string | null
  postcode4: string | null
  place: string | null
  phone: string | null
  closedOn: Day | null
  createdAt: Generated<Instant>
  postcode: string | null
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
  referralId: string | null
  stepDownName: string | null
  stepDownRole: string | null
  stepDownPhone: string | null
  openDoor: string | null
  closedAt: Instant | null
  followsId: string | null
}

export interface FieldMentoringTable {
  organisationId: string
  id: string
  teamId: string
  staffId: string
  leaderId: string
  onDay: Day
  employerId: string | null
  observed: string
  feedback: string | null
  nextStep: string | null
  nextOn: Day | null
  createdAt: Generated<Instant>
}

export interface GuestLinkTable {
  organisationId: string
  id: string
  kind: string
  audience: string
  tokenHash: string
  staffId: string | null
  participantId: string | null
  employerId: string | null
  jobId: string | null
  subjectId: string | null
  madeBy: string | null
  madeAt: Generated<Instant>
  expiresOn: Day | null
  revokedAt: Instant | null
  openedAt: Instant | null
}

export interface HandoverTable {
  organisationId: string
  id: string
  participantId: string
  fromStaffId: string
  toStaffId: string
  fromOn: Day
  overlapUntilOn: Day | null
  matters: string | null
  batchId: string | null
  madeBy: string
  madeAt: Generated<Instant>
  takenAt: Instant | null
  undoneAt: Instant | null
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

export interface IntroductionTable {
  organisationId: string
  id: string
  employerId: string
  askedBy: string
  askedOf: string
  question: string
  askedAt: Generated<Instant>
  answer: string | null
  answeredAt: Instant | null
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
  siteId: string | null
  formalEmployerId: string | null
  applicationId: string | null
  wentWell: string | null
  nextSearchOn: Day | null
  payScale: string | null
  otherEndReasons: Generated<string[]>
  supportUntilOn: Day | null
  stepDownTo: string | null
}

export interface JobFeedbackTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  onDay: Day
  givenBy: string | null
  goesWell: string | null
  couldBeBetter: string | null
  agreed: string | null
  nextOn: Day | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface JobInstrumentTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  instrument: string
  percent: number | null
  askedOn: Day | null
  grantedOn: Day | null
  refusedOn: Day | null
  fromOn: Day | null
  untilOn: Day | null
  authority: string | null
  phone: string | null
  note: string | null
  createdAt: Generated<Instant>
}

export interface JobTermsTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  fromOn: Day
  hoursPerWeek: number | null
  wagePerHourCents: number | null
  contractKind: string | null
  contractEndsOn: Day | null
  reason: string | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface LeadTable {
  organisationId: string
  id: string
  employerId: string
  siteId: string | null
  title: string
  occupationCode: string | null
  tasks: string | null
  createdByCarving: Generated<boolean>
  carvedFrom: Generated<unknown>
  hoursFrom: number | null
  hoursUntil: number | null
  days: Generated<string[]>
  partsOfDay: Generated<string[]>
  traits: Generated<string[]>
  postcode4: string | null
  wagePerHourCents: number | null
  startsOn: Day | null
  foundOn: Day
  foundThrough: string | null
  closesOn: Day | null
  closedOn: Day | null
  closeReason: string | null
  sharedOn: Day | null
  note: string | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface LogReviewTable {
  organisationId: string
  id: string
  teamId: string
  staffId: string
  weekOn: Day
  reviewerId: string
  reviewedAt: Generated<Instant>
  note: string | null
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

export interface MeetingTable {
  organisationId: string
  id: string
  kind: string
  teamId: string | null
  treatmentTeamId: string | null
  partner: string | null
  partnerKind: string | null
  onDay: Day
  atTime: string | null
  minutes: number | null
  modality: Generated<string>
  planned: Generated<boolean>
  staffIds: Generated<string[]>
  participantIds: Generated<string[]>
  notYetReferred: Generated<number>
  notYetReferredNote: string | null
  leadsShared: Generated<number>
  note: string | null
  madeBy: string
  createdAt: Generated<Instant>
}

export interface MeetingPointTable {
  organisationId: string
  id: string
  meetingId: string
  participantId: string
  onDay: Day
  said: string | null
  decision: string | null
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

export interface NormTable {
  organisationId: string
  id: string
  signal: string
  targetGroup: string | null
  days: number
  setBy: string
  setAt: Generated<Instant>
}

export interface OrganisationTable {
  organisationId: string
  name: string
  demo: Generated<boolean>
  createdAt: Generated<Instant>
  selfReferralTeamId: string | null
}

export interface OutcomeReviewTable {
  organisationId: string
  id: string
  teamId: string
  staffId: string | null
  leaderId: string
  quarter: string
  onDay: Day
  figures: unknown
  discussed: string | null
  goal: string
  goalByOn: Day | null
  createdAt: Generated<Instant>
  goalResult: string | null
  goalTold: string | null
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

export interface PlanTargetTable {
  organisationId: string
  id: string
  participantId: string
  title: string
  occupationCode: string | null
  servesWish: string
  openedOn: Day
  closedOn: Day | null
  closeReason: string | null
}

export interface PlanVersionTable {
  organisationId: string
  id: string
  participantId: string
  kind: string
  jobId: string | null
  number: number
  madeFrom: number | null
  content: unknown
  agreedOn: Day | null
  reviewOn: Day | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface ProfileVersionTable {
  organisationId: string
  id: string
  participantId: string
  number: number
  madeFrom: number | null
  sessionOn: Day
  occasion: string
  jobId: string | null
  sources: Generated<string[]>
  content: unknown
  agreedOn: Day | null
  staffId: string
  createdAt: Generated<Instant>
}

export interface ReferralTable {
  organisationId: string
  id: string
  teamId: string
  givenTo: string | null
  participantId: string | null
  source: string
  sourceOrganisation: string | null
  sourcePerson: string | null
  sourcePhone: string | null
  receivedOn: Day
  givenName: string
  prefix: string | null
  familyName: string
  bornOn: Day | null
  phone: string | null
  email: string | null
  reachedBy: string | null
  targetGroup: string | null
  wish: string | null
  recordedBy: string | null
  createdAt: Generated<Instant>
}

export interface ReferralStepTable {
  organisationId: string
  id: string
  referralId: string
  teamId: string
  givenTo: string | null
  participantId: string | null
  step: string
  onDay: Day
  reason: string | null
  note: string | null
  staffId: string | null
  createdAt: Generated<Instant>
}

export interface SchoolContactTable {
  organisationId: string
  id: string
  educationId: string
  participantId: string
  onDay: Day
  personMet: string | null
  said: string
  staffId: string
  createdAt: Generated<Instant>
  removedAt: Instant | null
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

export interface SnoozeTable {
  organisationId: string
  id: string
  participantId: string | null
  signal: string
  untilOn: Day
  reason: string
  staffId: string
  createdAt: Generated<Instant>
  subjectId: string | null
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

export interface StaffPhotoTable {
  organisationId: string
  staffId: string
  type: string
  bytes: Buffer
  changedAt: Generated<Instant>
}

export interface TaskTable {
  organisationId: string
  id: string
  title: string
  note: string | null
  participantIds: Generated<string[]>
  teamId: string | null
  staffId: string
  madeBy: string
  dueOn: Day | null
  origin: string | null
  originId: string | null
  doneAt: Instant | null
  doneBy: string | null
  droppedAt: Instant | null
  droppedReason: string | null
  createdAt: Generated<Instant>
}

export interface TeamTable {
  organisationId: string
  id: string
  name: string
  kind: string
  endedOn: Day | null
  importId: string | null
}

export interface TimeEntryTable {
  organisationId: string
  id: string
  staffId: string
  teamId: string | null
  onDay: Day
  atTime: string | null
  minutes: number
  category: string
  phase: string | null
  place: string | null
  note: string | null
  createdAt: Generated<Instant>
}

export interface TravelTimeTable {
  organisationId: string
  id: string
  participantId: string
  postcode4: string
  minutes: number
  way: string | null
  createdAt: Generated<Instant>
}

export interface WeekSheetTable {
  organisationId: string
  id: string
  staffId: string
  teamId: string | null
  weekOn: Day
  doneAt: Generated<Instant>
}

export interface WorkStepTable {
  organisationId: string
  id: string
  taskId: string
  participantId: string
  position: number
  text: string
  pictogram: string | null
  photo: Buffer | null
  photoType: string | null
  removedOn: Day | null
  createdAt: Generated<Instant>
}

export interface WorkTaskTable {
  organisationId: string
  id: string
  participantId: string
  jobId: string
  title: string
  pictogram: string | null
  forWorkplace: string | null
  archivedOn: Day | null
  createdAt: Generated<Instant>
}

export interface WorkTryTable {
  organisationId: string
  id: string
  stepId: string
  participantId: string
  onDay: Day
  prompt: string
  staffId: string
  createdAt: Generated<Instant>
  roundId: Generated<string>
}

export interface WorkingHoursTable {
  organisationId: string
  id: string
  staffId: string
  teamId: string | null
  fromOn: Day
  hoursPerWeek: number
}

export interface WorkplaceTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  employerId: string
  shownName: string
  work: string
  startedOn: Day | null
  hoursPerWeek: number | null
  sentence: string | null
  coachId: string | null
  releasedOn: Day
  releasedBy: string
  withdrawnOn: Day | null
  decisionId: string
}

export interface WorkplaceInstrumentTable {
  organisationId: string
  id: string
  jobId: string
  participantId: string
  instrument: string
  percent: number | null
  fromOn: Day | null
  untilOn: Day | null
  authority: string | null
  phone: string | null
}
