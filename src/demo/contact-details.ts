import type { ContactTable } from '#src/db/tables.ts'
import type { Noted } from './contact-row.ts'

type Details = Pick<ContactTable, 'supportKind' | 'topic' | 'alongMinutes' | 'travelMinutes' | 'byRole' | 'reached' | 'joint' | 'participantPresent'>

const nothing: Details = { supportKind: null, topic: null, alongMinutes: null, travelMinutes: null, byRole: null, reached: null, joint: null, participantPresent: null }

/** What kind of support a note tells of, by its words; the first that fits. */
const supportWords: readonly [RegExp, string][] = [
  [/meegewerkt|naast .{1,20} gewerkt|uur mee\b/i, 'workingAlong'],
  [/voorgedaan|uitgelegd|legde .{1,30} uit|liet zien hoe|laat zien|meegekeken|stappen|kaartje/i, 'onTheJob'],
  [/route|de reis|reizen|bus\b|fiets|trein/i, 'travelPractice'],
  [/wekker|wakker|op tijd op/i, 'wakeUpCall'],
  [/uitkering|loonstrook|UWV|toeslag|inkomsten|loon\b/i, 'benefits'],
  [/chef vindt|leidinggevende vindt|tevreden over|terug van de baas/i, 'employerFeedback'],
  [/moeder|vader|zus\b|broer|ouders|tante/i, 'family'],
  [/trots|compliment|gevierd|taart/i, 'praise'],
  [/vertellen over|wat .{1,20} vertelt|openheid|diagnose/i, 'disclosure'],
  [/cursus|opleiding|meer uren|doorgroeien|volgende baan/i, 'career'],
  [/profiel|kennis|wensen|wat .{1,20} goed kan/i, 'profile'],
  [/vacature|sollicit|zoekplan|brief|werkgevers op een rij|langs bij/i, 'search'],
  [/lastig|moeilijk|ruzie|misging|opgelost|zorgen|spannend/i, 'problemSolving'],
]

const topicWords: readonly [RegExp, string][] = [
  [/ziek ?meld/i, 'ziekmelden'], [/pauze/i, 'pauzes'], [/loonstrook/i, 'loonstrook'], [/rooster|werktijd/i, 'werktijden'], [/uitkering|UWV|inkomsten/i, 'uitkering'], [/route|de reis|bus\b|trein/i, 'reizen'], [/taak|taken|stappen|kaart/i, 'taken'],
]
const explained = /uitgelegd|legde|opnieuw|nog een keer|herhaald|geoefend|voorgedaan|samen gelezen/i

const firstOf = (list: readonly [RegExp, string][], note: string) => list.find(([words]) => words.test(note))?.[1] ?? null

/** What a coach would have tapped beside a note, read from its words; it takes no chance of its own, so nothing else of the year moves. */
export function detailsOf({ kind, note, meeting, participantIds }: Noted): Details {
  const outdoors = meeting.modality === 'faceToFace' && meeting.place !== 'office'
  const travelMinutes = outdoors ? 10 + 5 * (note.length % 4) : null
  if (kind === 'support') {
    const supportKind = firstOf(supportWords, note)
    const along = supportKind === 'workingAlong' && meeting.place === 'workplace'
    return { ...nothing, supportKind, travelMinutes, byRole: 'coach', topic: explained.test(note) ? firstOf(topicWords, note) : null, alongMinutes: along ? Math.round(meeting.minutes / 10) * 5 : null }
  }
  if (kind === 'outreach') return { ...nothing, travelMinutes, byRole: /behandelaar|verpleegkundige|casemanager/i.test(note) ? 'careTeam' : 'coach', joint: /samen met/i.test(note), reached: /niet|geen|voicemail/i.test(note) ? false : null }
  if (kind === 'employer') return { ...nothing, travelMinutes, participantPresent: participantIds.length === 0 ? null : meeting.modality === 'faceToFace' && /samen|erbij|meegelopen|ging mee/i.test(note) }
  return { ...nothing, travelMinutes }
}
