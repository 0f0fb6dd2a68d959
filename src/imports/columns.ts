import { groupOf, type Field, type FieldGroup, type SheetKind } from './field.ts'
import { matchHeader, plainHeader, type HeaderMatch } from './headers.ts'
import { counters, generic } from './synonyms.ts'

/** What we think one column holds; `ignore` means it is not imported, which the screen says. */
export interface ColumnGuess {
  index: number
  header: string
  field: Field | 'ignore'
  /** 0 to 1; below 0.8 the screen asks to look. */
  confidence: number
}

/** What we think a sheet and its columns hold. */
export interface SheetGuess {
  kind: SheetKind
  columns: ColumnGuess[]
}

type Matches = (HeaderMatch | undefined)[]

const names: readonly { sign: RegExp; kind: 'persons' | 'jobs' | 'employerContacts' }[] = [
  { sign: /contact|werkgeversbezoek|acquisitie/, kind: 'employerContacts' },
  { sign: /\b(baan|banen|werk|plaatsing|plaatsingen|jobs?|dienstverbanden)\b/, kind: 'jobs' },
  { sign: /deelnemer|client|kandidaat|caseload|traject|participant|patient/, kind: 'persons' },
]

function counted(matches: Matches, group: FieldGroup): Set<Field> {
  return new Set(matches.flatMap((match) => (match && groupOf(match.field) === group ? [match.field] : [])))
}

function kindOf(labels: readonly string[], matches: Matches, sheetName: string): SheetKind {
  const plain = labels.map(plainHeader)
  const [identity, person, job, contact] = [counted(matches, 'identity'), counted(matches, 'person'), counted(matches, 'job'), counted(matches, 'contact')]
  const hint = names.find(({ sign }) => sign.test(plainHeader(sheetName)))?.kind
  const says = (field: Field) => plain.some((word) => Object.values(generic.get(word) ?? {}).includes(field))
  const aboutJob = [...job].filter((field) => field !== 'employer' && field !== 'kvk').length
  const twoStarts = job.has('jobStartedOn') && plain.some((word) => generic.get(word)?.persons === 'startedOn')
  if (identity.size === 0) return 'ignore'
  const contactSheet = contact.has('contactOn') || (says('contactOn') && (hint === 'employerContacts' || contact.size > 0))
  if (contactSheet && person.size === 0 && aboutJob === 0) return 'employerContacts'
  const jobs = job.size >= 2 || (job.size === 1 && hint === 'jobs')
  if (jobs && (person.size > 0 || twoStarts)) return 'mixed'
  if (jobs) return hint === 'persons' && !job.has('jobStartedOn') && says('startedOn') ? 'mixed' : 'jobs'
  if (person.size > 0 || matches.some((match) => match?.field === 'coach') || says('startedOn') || hint === 'persons') return 'persons'
  return 'ignore'
}

function genericField(label: string, kind: SheetKind, { near, taken }: { near: FieldGroup; taken: Set<Field> }): Field | undefined {
  const meaning = generic.get(plainHeader(label))
  if (!meaning || kind === 'ignore') return undefined
  const first = kind === 'mixed' ? (near === 'job' ? meaning.jobs : meaning.persons) : meaning[kind]
  const other = kind === 'mixed' ? (near === 'job' ? meaning.persons : meaning.jobs) : undefined
  return [first, other].find((field) => field !== undefined && !taken.has(field))
}

function withoutDoubles(columns: ColumnGuess[]): ColumnGuess[] {
  const best = new Map<string, ColumnGuess>()
  for (const column of columns) {
    const rival = best.get(column.field)
    if (column.field !== 'ignore' && column.field !== 'notes' && (!rival || column.confidence > rival.confidence)) best.set(column.field, column)
  }
  return columns.map((column) => (best.has(column.field) && best.get(column.field) !== column ? { ...column, field: 'ignore', confidence: 0 } : column))
}

function withoutFullName(columns: ColumnGuess[]): ColumnGuess[] {
  const has = (field: Field) => columns.some((column) => column.field === field)
  if (!has('fullName') || has('familyName') || !has('givenName')) return columns
  return columns.map((column) => (column.field === 'fullName' ? { ...column, field: 'familyName', confidence: 0.8 } : column))
}

/** Guesses what the rows of a sheet are and what each column holds, from the headers, their order and the sheet's name. */
export function guessColumns(labels: readonly string[], sheetName: string): SheetGuess {
  const matches = labels.map((label) => (counters.includes(plainHeader(label)) ? undefined : matchHeader(label)))
  const kind = kindOf(labels, matches, sheetName)
  const taken = new Set(matches.flatMap((match) => (match ? [match.field] : [])))
  let near: FieldGroup = 'person'
  const columns = labels.map((header, index): ColumnGuess => {
    const match = matches[index]
    const field = match?.field ?? genericField(header, kind, { near, taken })
    if (!field) return { index, header, field: 'ignore', confidence: 0 }
    taken.add(field)
    near = groupOf(field) === 'any' ? near : groupOf(field)
    return { index, header, field, confidence: match?.confidence ?? 0.75 }
  })
  return { kind, columns: withoutFullName(withoutDoubles(columns)) }
}
