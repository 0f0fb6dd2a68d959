/** Everything a column of a team's spreadsheet can hold that we keep. */
export const fields = [
  'clientNumber', 'fullName', 'familyName', 'prefix', 'givenName', 'bornOn', 'targetGroup', 'coach', 'team', 'treatmentTeam', 'referredOn', 'startedOn',
  'firstEmployerContactOn', 'workStatusAtStart', 'closedOn', 'closeReason', 'postcode', 'phone', 'email', 'notes',
  'employer', 'kvk', 'jobTitle', 'workForm', 'hoursPerWeek', 'jobStartedOn', 'jobEndedOn', 'jobEndReason',
  'contactOn', 'contactKind', 'contactResult',
] as const

export type Field = (typeof fields)[number]

/** What the rows of a sheet are: people, jobs, contacts with employers, or a person with a job on one row. */
export const sheetKinds = ['persons', 'jobs', 'employerContacts', 'mixed', 'ignore'] as const

export type SheetKind = (typeof sheetKinds)[number]

export type FieldGroup = 'identity' | 'person' | 'job' | 'contact' | 'any'

const groups: Record<Exclude<FieldGroup, 'any'>, readonly Field[]> = {
  identity: ['clientNumber', 'fullName', 'familyName', 'prefix', 'givenName'],
  person: [
    'bornOn', 'targetGroup', 'treatmentTeam', 'referredOn', 'startedOn', 'firstEmployerContactOn', 'workStatusAtStart', 'closedOn', 'closeReason',
    'postcode', 'phone', 'email',
  ],
  job: ['employer', 'kvk', 'jobTitle', 'workForm', 'hoursPerWeek', 'jobStartedOn', 'jobEndedOn', 'jobEndReason'],
  contact: ['contactOn', 'contactKind', 'contactResult'],
}

const groupByField = new Map(Object.entries(groups).flatMap(([group, members]) => members.map((field) => [field, group as FieldGroup] as const)))

/** What a field tells about; coach, team and notes can stand anywhere. */
export function groupOf(field: Field): FieldGroup {
  return groupByField.get(field) ?? 'any'
}

/** Whether a field holds a day. */
export function isDayField(field: Field): boolean {
  return field.endsWith('On')
}
