import type { Chance } from './chance.ts'
import { careTeamNotes, networkNotes } from './circle-notes.ts'
import { type Draw, sentences, type Slots } from './fill.ts'
import { type Kind, type Meeting, otherMeeting } from './meeting.ts'
import { otherNotes, outreachNotes } from './reach-notes.ts'

interface Circle {
  kind: Exclude<Kind, 'support' | 'employer'>
  slots: Slots
  lvb: boolean
}

/** Words of a treatment team do not belong to people who have none. */
const treated = /behandel|crisis|FACT|\bteam|ervaringsdeskundige|in het overleg/i

function partsOf({ kind, slots, lvb }: Circle, { chance, draw }: { chance: Chance; draw: Draw }): (string | undefined)[] {
  const suits = (sentence: string) => !lvb || !treated.test(sentence)
  const often = (share: number, list: readonly string[]) => (chance.maybe(share) ? draw(list, slots, suits) : undefined)
  if (kind === 'network') return [draw(networkNotes.openings, slots, suits), draw(networkNotes.topics, slots, suits), often(0.35, networkNotes.feelings), often(0.4, networkNotes.agreements)]
  if (kind === 'careTeam') return [draw(careTeamNotes.openings, slots, suits), draw(careTeamNotes.topics, slots, suits), often(0.3, careTeamNotes.feelings), often(0.35, careTeamNotes.agreements)]
  if (kind === 'outreach') return [draw(outreachNotes.attempts, slots, suits), draw(outreachNotes.results, slots, suits), often(0.6, outreachNotes.agreements)]
  return [draw(otherNotes.about, slots, suits), often(0.5, otherNotes.details), often(0.3, otherNotes.agreements)]
}

/** The note about somebody with a relative, the care team, somebody who could not be reached, or about something to arrange. */
export function circleNote(circle: Circle, pen: { chance: Chance; draw: Draw }): { meeting: Meeting; note: string } {
  const parts = partsOf(circle, pen)
  return { meeting: otherMeeting({ sentence: parts.slice(0, circle.kind === 'outreach' ? 1 : 2).join(' '), kind: circle.kind }, pen.chance), note: sentences(parts, circle.slots) }
}
