import { circleNote } from './circle-write.ts'
import type { Chance } from './chance.ts'
import { employerNotes } from './employer-notes.ts'
import { type Draw, sentences, type Slots } from './fill.ts'
import type { Life } from './life.ts'
import { slotTexts } from './plan-texts.ts'
import { type Kind, type Meeting, otherMeeting, supportMeeting } from './meeting.ts'
import { habits } from './roster.ts'
import type { Phase } from './rhythm.ts'
import { type About, slotsOf } from './slots.ts'
import { supportNotes, supportOpenings } from './support-notes.ts'

export type Purpose = 'agreed' | 'introduce' | 'learnNeeds' | 'presentStrengths' | 'followVacancy' | 'thank' | 'solveProblem' | 'keepWarm'

/** One contact before it is written down. */
export interface Written extends Omit<About, 'place'> {
  kind: Kind
  phase: Phase
  purpose: Purpose
  /** Somebody works there now; with a permanent contract nobody speaks of its end. */
  works: 'not' | 'forNow' | 'permanently'
  /** The very first contact. */
  first: boolean
  /** The very last contact before support was closed. */
  last: boolean
}

/** The hand that writes: its chance, and what it has used. */
export interface Pen {
  chance: Chance
  draw: Draw
}

const ofContracts = /contract|verleng|proeftijd/i
const distant = { phone: /^(?!.*beeld).*(bel|telefoon|oproep)/i, message: /app/i, video: /beeld/i } as const

/** Whether an opening fits how people met. */
function opens(sentence: string, { modality, place }: Meeting): boolean {
  if (modality !== 'faceToFace') return distant[modality].test(sentence)
  return place === 'community' || !/rondje|pad geweest/.test(sentence)
}

function supportNote(life: Life, about: Written, { chance, draw }: Pen): { meeting: Meeting; note: string } {
  const rough = slotsOf(life, { ...about, place: 'community' }, chance)
  const list = life.startedOn === null ? supportNotes.referred : about.first ? supportNotes.first : about.last ? supportNotes.farewell : supportNotes[about.phase]
  const main = draw(list, rough, (sentence) => about.works !== 'permanently' || !ofContracts.test(sentence)) ?? ''
  const meeting: Meeting = life.startedOn === null ? { modality: 'phone', place: 'remote', minutes: 10 } : supportMeeting({ sentence: main, phase: about.phase, office: habits[life.team].office }, chance)
  const slots: Slots = { ...rough, plek: chance.pick(slotTexts.spots[meeting.place]) }
  const near = meeting.modality === 'faceToFace'
  const suits = (sentence: string) => near || !/meeging|weg al|fiets|koffie/.test(sentence)
  const opening = !about.first && !about.last && chance.maybe(0.3) ? draw(near ? supportOpenings.faceToFace : supportOpenings.distance, slots, (sentence) => opens(sentence, meeting)) : undefined
  const lvb = life.targetGroup === 'lvb' && near && chance.maybe(0.4) ? draw(supportNotes.lvb, slots) : undefined
  const detail = !lvb && chance.maybe(0.4) ? draw(supportNotes.details, slots, suits) : undefined
  const agreement = !about.last && chance.maybe(0.35) ? draw(supportNotes.agreements, slots) : undefined
  return { meeting, note: sentences([opening, main, lvb, detail, agreement], slots) }
}

/** The note about an employer; with slots that name nobody it names nobody. */
export function employerNote(slots: Slots, { purpose, works }: Pick<Written, 'purpose' | 'works'>, { chance, draw }: Pen): { meeting: Meeting; note: string } {
  const main = draw(employerNotes[purpose], slots, (sentence) => works !== 'permanently' || !ofContracts.test(sentence)) ?? ''
  const closing = chance.maybe(0.45) ? draw(employerNotes.closings, slots) : undefined
  return { meeting: otherMeeting({ sentence: main, kind: 'employer', works: works !== 'not' }, chance), note: sentences([main, closing], slots) }
}

/** The note about one person, and how the contact went. */
export function write(life: Life, about: Written, pen: Pen): { meeting: Meeting; note: string } {
  if (about.kind === 'support') return supportNote(life, about, pen)
  const slots = slotsOf(life, { ...about, place: 'community' }, pen.chance)
  if (about.kind !== 'employer') return circleNote({ kind: about.kind, slots, lvb: life.targetGroup === 'lvb', phase: about.phase }, pen)
  const written = employerNote(slots, about, pen)
  const first = life.metOn === about.on
  return first && written.meeting.modality !== 'faceToFace' ? { ...written, meeting: { modality: 'faceToFace', place: 'employer', minutes: 30 } } : written
}
