import { z } from 'zod'

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

/** What a field tells about; coach, team and notes can stand anywhere. */
export function groupOf(field: Field): FieldGroup {
  for (const [group, members] of Object.entries(groups)) if (members.includes(field)) return group as FieldGroup
  return 'any'
}

/** Whether a field holds a day. */
export function isDayField(field: Field): boolean {
  return field.endsWith('On')
}

/** One filled cell of a row that was read, as text, with what its column means. */
export const KeptCell = z.object({ at: z.string(), header: z.string(), field: z.enum([...fields, 'ignore']), text: z.string() })

/** A row of the file as plain texts: enough to judge it now, and to keep and judge it again after someone has mended it. */
export const RawRow = z.object({ sheet: z.string(), row: z.int().min(1), kind: z.enum(sheetKinds), cells: z.array(KeptCell) })

export type KeptCell = z.infer<typeof KeptCell>
export type RawRow = z.infer<typeof RawRow>
