import { type Contact, isInCommunity } from './contact.ts'

/** What of a contact the measures read. */
export type Noted = Pick<Contact, 'staffId' | 'kind' | 'onDay' | 'modality' | 'place' | 'minutes' | 'participantIds' | 'employerId' | 'siteId' | 'planTargetIds' | 'decidesOnHiring' | 'vacancy' | 'purpose' | 'supportKind' | 'byRole' | 'toFamily' | 'joint' | 'topic' | 'alongMinutes'>

const placeNames: Readonly<Record<string, string>> = { workplace: 'workplace', employer: 'employer', home: 'home', community: 'public', careTeam: 'careTeam', office: 'office', remote: 'online' }
const channels: Readonly<Record<string, string>> = { faceToFace: 'visit', phone: 'phone', video: 'phone', message: 'message' }
const byNames: Readonly<Record<string, string>> = { coach: 'coach', careTeam: 'careTeam', family: 'family', colleague: 'coworker', employer: 'employer' }

/**
 * One note as records of model fidelity (IPS-25, items 15 to 18 and 22 to 25) and of intensity (minutes, working along, explaining again): the same lists the
 * scorers read, so nothing is ever written down twice. Every contact with an employer is about a paid job: other work is not what IPS looks for.
 */
export function evidenceOf(contact: Noted) {
  const { staffId: coach, onDay: on, participantIds, minutes } = contact
  const faceToFace = contact.modality === 'faceToFace'
  const employer = contact.kind === 'employer' && contact.employerId !== null
  return {
    employerContacts: employer ? [{
      coach, on, site: contact.siteId ?? contact.employerId!, company: contact.employerId, faceToFace, aboutPaidJob: true, participants: participantIds, planTarget: contact.planTargetIds[0] ?? null,
      decisionMaker: contact.decidesOnHiring, vacancy: contact.vacancy, candidateNamed: contact.purpose === 'presentStrengths' ? true : null,
    }] : [],
    supportContacts: contact.kind === 'support' ? participantIds.map((participant) => ({
      participant, on, faceToFace, kind: contact.supportKind ?? 'other', by: byNames[contact.byRole ?? 'coach']!, onSite: contact.place === 'workplace', withEmployer: contact.supportKind === 'employerFeedback',
    })) : [],
    outreach: contact.kind === 'outreach' ? participantIds.map((participant) => ({
      participant, on, channel: channels[contact.modality]!, by: contact.byRole === 'careTeam' ? 'careTeam' : 'coach', joint: contact.joint ?? false, toFamily: contact.toFamily ?? false,
    })) : [],
    directTime: contact.kind === 'support' && minutes ? participantIds.map((participant) => ({ participant, coach, on, minutes, phase: null, place: placeNames[contact.place]!, topic: contact.topic })) : [],
    timeEntries: minutes ? [{ coach, on, minutes, vocational: true, phase: null, place: placeNames[contact.place]!, participant: participantIds[0] ?? null }] : [],
  }
}

/** What one note counts for, in the order in which a page tells it. */
export type CountsFor = 'minutes' | 'community' | 'visit' | 'firstMeeting' | 'target' | 'decisionMaker' | 'followAlong' | 'supportKind' | 'alongMinutes' | 'topic' | 'outreach' | 'network'

/** What a note feeds: each with the item of IPS-25 or the intensity indicator it is a record of. `first`: nobody it is about had met an employer before. */
export function countsFor(contact: Noted, first = false): CountsFor[] {
  const faceToFace = contact.modality === 'faceToFace'
  const employer = contact.kind === 'employer'
  const support = contact.kind === 'support'
  const counts: Record<CountsFor, boolean> = {
    minutes: (contact.minutes ?? 0) > 0,
    community: (contact.minutes ?? 0) > 0 && isInCommunity(contact),
    visit: employer && faceToFace && contact.participantIds.length > 0,
    firstMeeting: employer && faceToFace && first,
    target: employer && contact.planTargetIds.length > 0,
    decisionMaker: employer && contact.decidesOnHiring === true,
    followAlong: support && faceToFace,
    supportKind: support && contact.supportKind !== null,
    alongMinutes: support && (contact.alongMinutes ?? 0) > 0,
    topic: contact.topic !== null,
    outreach: contact.kind === 'outreach',
    network: contact.kind === 'network' || contact.kind === 'careTeam',
  }
  return (Object.keys(counts) as CountsFor[]).filter((what) => counts[what])
}

/** Within this many days the same explanation counts as given again (intensity indicator L3). */
export const againWithinDays = 14
