import { within, type Evidence, type Window } from '../evidence.ts'
import { atLeastAsOften, frequencyOf, type Frequency } from '../frequency.ts'
import { decided, exactly } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import type { Score } from '../scales/scale.ts'
import { used, type Settings } from '../settings.ts'

/** Item 6 from how often coaches have client-related contact and planned face-to-face meetings with UWV and municipality. */
export function scoreOfPartners(contact: Frequency, planned: Frequency): Score {
  if (atLeastAsOften(planned, 'monthly') && contact === 'weekly') return 5
  if (atLeastAsOften(planned, 'quarterly') || contact === 'weekly') return 4
  if (contact === 'monthly') return 3
  return contact === 'quarterly' ? 2 : 1
}

/** Item 6: contacts of the whole team with UWV and municipality in the window. */
export function partnerCollaboration(evidence: Evidence, window: Window, settings: Settings): Scored {
  const contacts = within(evidence.partnerContacts, window).filter((contact) => contact.partner !== 'other')
  if (contacts.length === 0) return unscored('noPartnerContacts', ['noRecords'])
  const aboutParticipants = contacts.filter((contact) => contact.aboutParticipants)
  const plannedMeetings = contacts.filter((contact) => contact.planned && contact.faceToFace)
  const contact = frequencyOf(
    aboutParticipants.map(({ on }) => on),
    window,
    settings,
  )
  const planned = frequencyOf(
    plannedMeetings.map(({ on }) => on),
    window,
    settings,
  )
  const range = exactly(scoreOfPartners(contact, planned))
  return {
    ...decided(range),
    range,
    because: [
      { key: 'partnerContacts', figures: { contacts: aboutParticipants.length, meetings: plannedMeetings.length } },
      { key: `contact.${contact}`, figures: {} },
      { key: `planned.${planned}`, figures: {} },
    ],
    evidence: {
      contact,
      planned,
      aboutParticipants: { count: aboutParticipants.length, of: contacts.length },
      plannedFaceToFace: { count: plannedMeetings.length, of: contacts.length },
    },
    settings: used(settings, 'coveragePercent'),
    flags: [],
  }
}
