import type { ComponentChildren } from 'preact'
import { Badge } from '#src/design/marks.tsx'
import { PageHead, Tabs } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { nameOf, type Participant, type TargetGroup } from './participant.ts'
import { participantWords } from './words.ts'

/** The views of one person. */
export type PersonTab = 'overview' | 'plan' | 'disclosure' | 'work' | 'timeline' | 'around'

const addresses: Record<PersonTab, (id: string) => string> = {
  overview: urls.participant, plan: urls.personPlan, disclosure: urls.personDisclosure, work: urls.personWork, timeline: urls.personTimeline, around: urls.personAround,
}

interface PersonPageProps {
  participant: Participant
  tab: PersonTab
  /** What the page is about, when it is one step below a tab: the heading then says this, with the way back to the tab. */
  title?: string
  notices?: ComponentChildren
  /** Beside the target group: work status, for instance. */
  marks?: ComponentChildren
  primary?: ComponentChildren
  secondary?: ComponentChildren
  children: ComponentChildren
}

/** A page about one person: how to reach, and the tabs to everything that is recorded. Every page of a person's record stands in it. */
export function PersonPage({ participant, tab, title, notices, marks, primary, secondary, children }: PersonPageProps) {
  const words = useWords(participantWords)
  const name = nameOf(participant)
  const back = title ? { href: addresses[tab](participant.id), label: `${name} · ${words.tabs[tab]}` } : { href: urls.participants(), label: words.people }
  const tabs = (Object.keys(addresses) as PersonTab[]).map((key) => ({ key, label: words.tabs[key], href: addresses[key](participant.id) }))
  return (
    <StaffPage title={title ? `${title} · ${name}` : name} place="participants" notices={notices}>
      <PageHead title={title ?? name} back={back} primary={primary} secondary={secondary} sub={!title && <Reach participant={participant} />}
        marks={!title && <><Badge>{words.targetGroups[participant.targetGroup as TargetGroup]}</Badge>{marks}</>} />
      {!title && <Tabs label={words.views} tabs={tabs} current={tab} />}
      {children}
    </StaffPage>
  )
}

/** How this person likes to be reached: the first thing one needs. */
function Reach({ participant: { reachedBy, phone } }: { participant: Participant }) {
  const words = useWords(participantWords)
  return <>{words.reached}: {reachedBy ?? (phone ? '' : words.noReach)}{reachedBy && phone && ' · '}{phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}</>
}
