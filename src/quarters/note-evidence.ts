import { isInCommunity } from '#src/contacts/contact.ts'
import type { Noted } from '#src/contacts/evidence.ts'
import type { Share } from '#src/kernel/share.ts'

/** The items of IPS-25 that notes of contacts say something about. */
export const noteItems = [15, 16, 17, 18, 22, 23, 24, 25] as const
export type NoteItem = (typeof noteItems)[number]

/** A note with who it is about and which it is. */
export type NoteAt = Noted & {
  id: string
  /** Whether the visitor may open it: a colleague's note about nobody is counted, and not read. */
  readable: boolean
}

interface ItemRule {
  /** Which notes the item looks at. */
  of: (note: NoteAt) => boolean
  /** Which of those count. */
  counts: (note: NoteAt) => boolean
  /** In notes, or in their minutes. */
  unit: 'notes' | 'minutes'
}

const employer = ({ kind }: NoteAt) => kind === 'employer'
const support = ({ kind }: NoteAt) => kind === 'support'
const faceToFace = ({ modality }: NoteAt) => modality === 'faceToFace'

/**
 * Which notes an item looks at and which of them count: IPS-25 item 15 and 17 (face to face with an employer for somebody), 16 (for a target of a plan), 18 (with who decides on hiring),
 * 22 (the kind of support is told), 23 (face to face), 24 (minutes in the community: not at an office, the care team or at a distance), 25 (an attempt that somebody made in person).
 */
const itemRules: Readonly<Record<NoteItem, ItemRule>> = {
  15: { of: employer, counts: (note) => faceToFace(note) && note.participantIds.length > 0, unit: 'notes' },
  16: { of: employer, counts: ({ planTargetIds }) => planTargetIds.length > 0, unit: 'notes' },
  17: { of: employer, counts: (note) => faceToFace(note) && note.participantIds.length > 0, unit: 'notes' },
  18: { of: (note) => employer(note) && faceToFace(note), counts: ({ decidesOnHiring }) => decidesOnHiring === true, unit: 'notes' },
  22: { of: support, counts: ({ supportKind }) => supportKind !== null, unit: 'notes' },
  23: { of: support, counts: faceToFace, unit: 'notes' },
  24: { of: ({ minutes }) => (minutes ?? 0) > 0, counts: isInCommunity, unit: 'minutes' },
  25: { of: ({ kind }) => kind === 'outreach', counts: faceToFace, unit: 'notes' },
}

/** What the notes say about one item: how much counts of what the item looks at, and the notes behind both. */
export interface NoteFigure {
  item: NoteItem
  share: Share
  unit: 'notes' | 'minutes'
  counted: readonly NoteAt[]
  notCounted: readonly NoteAt[]
}

/** The figure of one item over some notes. */
export function noteFigure(item: NoteItem, notes: readonly NoteAt[]): NoteFigure {
  const { of, counts, unit } = itemRules[item]
  const looked = notes.filter(of)
  const counted = looked.filter(counts)
  const size = (some: readonly NoteAt[]) => (unit === 'notes' ? some.length : some.reduce((total, { minutes }) => total + (minutes ?? 0), 0))
  return { item, unit, share: { count: size(counted), of: size(looked) }, counted, notCounted: looked.filter((note) => !counts(note)) }
}

/** The item with this number, when notes say something about it. */
export function noteItemOf(said: string): NoteItem | undefined {
  return noteItems.find((item) => String(item) === said)
}
