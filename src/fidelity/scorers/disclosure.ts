import { addDays } from '#src/kernel/day.ts'
import { shareOf } from '#src/kernel/share.ts'
import { answerOf, scoreChecklist } from '../checklist.ts'
import type { Evidence, Window } from '../evidence.ts'
import { reaches } from '../periods.ts'
import type { Scored } from '../proposal.ts'
import type { Settings } from '../settings.ts'
import { isOnCaseload } from '../team.ts'

const longEnough = 60

/** Item 13: talks on disclosure before the first employer contact in someone's name, words prepared, and a second talk for who is enrolled over sixty days. */
export function disclosure(evidence: Evidence, window: Window, settings: Settings): Scored {
  const open = evidence.enrolments.filter((enrolment) => isOnCaseload(enrolment, window.to, { ...settings, pausedCounts: true }))
  const talksOf = (participant: string) => evidence.disclosureTalks.filter((talk) => talk.participant === participant && talk.on <= window.to)
  const firstContact = (participant: string) =>
    evidence.employerContacts
      .filter((contact) => contact.participants.includes(participant) && contact.on <= window.to)
      .map((contact) => contact.on)
      .sort()[0]
  const contacted = open.filter((enrolment) => firstContact(enrolment.participant) !== undefined)
  const prepared = shareOf(contacted, ({ participant }) => {
    const topics = talksOf(participant)
      .filter((talk) => talk.on <= firstContact(participant)!)
      .flatMap((talk) => talk.topics)
    return topics.includes('prosAndCons') && topics.includes('coachRole')
  })
  const talked = open.filter((enrolment) => talksOf(enrolment.participant).length > 0)
  const wording = shareOf(talked, ({ participant }) => talksOf(participant).some((talk) => talk.topics.includes('wording')))
  const again = shareOf(
    open.filter((enrolment) => enrolment.acceptedOn! <= addDays(window.to, -longEnough)),
    ({ participant }) => talksOf(participant).length >= 2,
  )
  const known = evidence.disclosureTalks.length > 0
  const found = (share: typeof prepared) => ({
    answer: known ? answerOf(reaches(share, settings.coveragePercent)) : ('unknown' as const),
    figures: { participants: { ...share } },
  })
  return scoreChecklist(13, { prosAndCons: found(prepared), wording: found(wording), moreThanOnce: found(again) }, { evidence, window, settings })
}
