import type { Chance } from './chance.ts'
import { careTeamNotes, networkNotes } from './circle-notes.ts'
import { type Draw, sentences, type Slots } from './fill.ts'
import type { Phase } from './rhythm.ts'
import { type Kind, type Meeting, otherMeeting } from './meeting.ts'
import { otherNotes, outreachNotes } from './reach-notes.ts'

interface Circle {
  kind: Exclude<Kind, 'support' | 'employer'>
  slots: Slots
  lvb: boolean
  phase: Phase
}

/** Words of a treatment team do not belong to people who have none. */
const treated = /behandel|crisis|FACT|\bteam|ervaringsdeskundige|in het overleg/i

const atWork = /contract|werkdag|eerste dag|werkweek|werkweken|zo loopt|proeftijd|aangenomen|eerste maand|eerste twee weken|dag minder|loonstrook|\bloon\b|dienst\b|thuiskomt|ziekmelding|werkkleding|inkomsten doorg|nabetaald|salaris|werkuren|werkvloer|nu \{naam\} werkt|de baan en de uren|vakantiegeld|tweede baan|bedrijfsarts|werken \{naam\}|lacht|meerijden|samen fietsen|wakker belt|jobcoach|loonwaarde|voor \{naam\} verstuurd|takenlijst|steunplan|getuigschrift|verlof|vakantie gepland|echte baan|welke dagen|rustige periode|begintijd|vroege dienst|werk tegenvalt|plan voor een moeilijke week|kiezen tussen|kiest voor werk|pictogrammen|gemist/i
const seeking = /zoek|vacature|cv van|open dag|intakegesprek|goed woordje|haalbaar|kent een werkgever|kent iemand|klaar hoeft|te snel|eerst werk wil|VOG|route|proefplaatsing|wie meegaat|oefent de|vroeger werk|gaat mee naar/i

/** Whether a sentence fits somebody who works, looks for work, or has just lost it. */
function timely(sentence: string, phase: Phase): boolean {
  if (/einde van de baan/i.test(sentence)) return phase === 'ended'
  if (phase === 'working' || phase === 'firstWeeks') return !seeking.test(sentence)
  return phase === 'prestart' || phase === 'unpaid' || !atWork.test(sentence)
}

const atTheDoor = /deed open|aan de deur|koffie gedronken|langsging/i
const nobodyThere = /niemand|dicht|kwam niet|gewacht|alleen op|kaart|bericht|voicemail|geen gehoor|bel|app/i

function outreachParts(draw: Draw, slots: Slots, suits: (sentence: string) => boolean): (string | undefined)[] {
  const attempt = draw(outreachNotes.attempts, slots, suits)
  return [attempt, draw(outreachNotes.results, slots, (sentence) => suits(sentence) && (!nobodyThere.test(attempt ?? '') || !atTheDoor.test(sentence)))]
}

function partsOf({ kind, slots, lvb, phase }: Circle, { chance, draw }: { chance: Chance; draw: Draw }): (string | undefined)[] {
  const suits = (sentence: string) => (!lvb || !treated.test(sentence)) && (kind === 'outreach' || timely(sentence, phase))
  const often = (share: number, list: readonly string[]) => (chance.maybe(share) ? draw(list, slots, suits) : undefined)
  if (kind === 'network') return [draw(networkNotes.openings, slots, suits), draw(networkNotes.topics, slots, suits), often(0.35, networkNotes.feelings), often(0.4, networkNotes.agreements)]
  if (kind === 'careTeam') return [draw(careTeamNotes.openings, slots, suits), draw(careTeamNotes.topics, slots, suits), often(0.3, careTeamNotes.feelings), often(0.35, careTeamNotes.agreements)]
  if (kind === 'outreach') return [...outreachParts(draw, slots, suits), often(0.6, outreachNotes.agreements)]
  return [draw(otherNotes.about, slots, suits), often(0.5, otherNotes.details), often(0.3, otherNotes.agreements)]
}

/** The note about somebody with a relative, the care team, somebody who could not be reached, or about something to arrange. */
export function circleNote(circle: Circle, pen: { chance: Chance; draw: Draw }): { meeting: Meeting; note: string } {
  const parts = partsOf(circle, pen)
  return { meeting: otherMeeting({ sentence: parts.slice(0, circle.kind === 'outreach' ? 1 : 2).join(' '), kind: circle.kind }, pen.chance), note: sentences(parts, circle.slots) }
}
