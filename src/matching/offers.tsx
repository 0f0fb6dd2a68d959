import { StageMark } from '#src/applications/stage-mark.tsx'
import type { ApplicationAt } from '#src/applications/store.ts'
import { ButtonLink } from '#src/design/button.tsx'
import { Offer, Reasons } from '#src/design/reasons.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { reasonsFor, type Seeker, type Workplace } from './match.ts'
import { reasonText } from './reason-text.ts'
import type { EmployerFound, LeadFound } from './store.ts'
import { matchWords } from './words.ts'
import { employerPlace, leadPlace } from './workplace.ts'

interface OfferProps {
  participant: Participant
  seeker: Seeker
  applications: readonly ApplicationAt[]
  today: Day
}

/** An opening with why it fits or does not. */
export function LeadOffer({ lead, participant, applications, seeker, today }: OfferProps & { lead: LeadFound }) {
  const running = applications.find(({ leadId }) => leadId === lead.id)
  return (
    <Offer title={<a href={urls.lead(lead.id)}>{lead.title}</a>} sub={[lead.employer, lead.place].filter(Boolean).join(' · ')} end={<Next participant={participant} query={`lead=${lead.id}`} running={running} today={today} />}>
      <Why seeker={seeker} place={leadPlace(lead)} participant={participant} />
    </Offer>
  )
}

/** An employer with why it fits or does not. */
export function EmployerOffer({ employer, participant, applications, seeker, today }: OfferProps & { employer: EmployerFound }) {
  const words = useWords(matchWords)
  const running = applications.find(({ employerId }) => employerId === employer.id)
  const sub = [employer.place, employer.openLeads > 0 && words.openLeads(employer.openLeads)].filter(Boolean).join(' · ')
  return (
    <Offer title={<a href={urls.employer(employer.id)}>{employer.name}</a>} sub={sub} end={<Next participant={participant} query={`employer=${employer.id}`} running={running} today={today} />}>
      {employer.atmosphere && <Hint>{employer.atmosphere}</Hint>}
      <Why seeker={seeker} place={employerPlace(employer)} participant={participant} />
    </Offer>
  )
}

/** How it stands when it is being tried already; else the way to begin. */
function Next({ participant, query, running, today }: Pick<OfferProps, 'participant' | 'today'> & { query: string; running: ApplicationAt | undefined }) {
  const words = useWords(matchWords)
  if (running) return <a href={urls.application(participant.id, running.id)}><StageMark step={running} today={today} /></a>
  return <ButtonLink href={`${urls.newApplication(participant.id)}?${query}`} kind="secondary" small>{words.consider}</ButtonLink>
}

function Why({ seeker, place, participant }: { seeker: Seeker; place: Workplace; participant: Participant }) {
  const words = useWords(matchWords)
  const locale = useLocale()
  const { postcode4 } = place
  const lines = reasonsFor(seeker, place).map((reason, index) => ({
    key: `${reason.key} ${index}`, kind: reason.verdict, spoken: words.verdicts[reason.verdict],
    text: <>{reasonText(reason, locale)}{reason.key === 'trip' && !reason.trip.own && postcode4 && <> <a href={`${urls.matches(participant.id)}?travel=${postcode4}#travel`}>{words.correct}</a></>}</>,
  }))
  return <Reasons label={words.caption} lines={lines} />
}
