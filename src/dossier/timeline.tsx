import { applicationWords } from '#src/applications/words.ts'
import { contactWords } from '#src/contacts/words.ts'
import { Card, Row } from '#src/design/layout.tsx'
import type { Tone } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Tabs } from '#src/design/page-head.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { type Happening, type HappeningKind, happeningKinds } from './happening.ts'
import { timelineWords } from './timeline-words.ts'

const tones: Record<HappeningKind, Tone> = { contact: 'petrol', work: 'moss', search: 'sky', learning: 'moss', plan: 'plum', meeting: 'sand', support: 'sand' }

/** Where one thing of the timeline stands in full. */
function placeOf(person: string, { kind, what, id, parentId }: Happening): string {
  if (kind === 'contact') return what === 'noShow' ? urls.appointment(id) : urls.contact(id)
  if (kind === 'work') return what === 'learning' ? urls.workTask(person, parentId!) : urls.job(person, id)
  if (kind === 'search') return urls.application(person, id)
  if (kind === 'learning') return urls.education(person, parentId!)
  if (kind === 'plan') return what === 'disclosure' ? urls.personDisclosure(person) : urls.personPlan(person)
  return kind === 'meeting' ? urls.meeting(parentId!) : urls.personAround(person)
}

/** What a thing is called, in the words of the slice that recorded it. */
function useTitles(): (happening: Happening) => string {
  const { what } = useWords(timelineWords)
  const contacts = useWords(contactWords).kinds as Record<string, string>
  const stages = useWords(applicationWords).stages as Record<string, string>
  return (happening) => [(what as Record<string, string>)[happening.what] ?? contacts[happening.what] ?? stages[happening.what], happening.about].filter(Boolean).join(' · ')
}

/** Things that happened, newest first. */
export function Happenings({ participantId, happenings }: { participantId: string; happenings: readonly Happening[] }) {
  const words = useWords(timelineWords)
  const locale = useLocale()
  const titleOf = useTitles()
  const after = ({ nextOn, nextStep }: Happening) => (nextOn === null ? undefined : nextStep ? words.next(nextStep, showDayShort(nextOn, locale)) : words.nextOnly(showDayShort(nextOn, locale)))
  return (
    <Timeline wide label={words.title} entries={happenings.map((one) => ({
      key: `${one.what}-${one.id}-${one.onDay}`, when: showDayShort(one.onDay, locale), tone: one.what === 'employer' ? 'plum' as const : tones[one.kind], meta: one.by ?? undefined,
      title: <a href={placeOf(participantId, one)}>{titleOf(one)}</a>,
      body: (one.body || after(one)) && <>{one.body && <Written>{one.body}</Written>}{after(one) && <Hint>{after(one)}</Hint>}</>,
    }))} />
  )
}

interface WholeProps {
  participantId: string
  kind: HappeningKind | undefined
  happenings: readonly Happening[]
  more: boolean
  /** The page does not begin with the newest. */
  later: boolean
}

/** The whole timeline, one kind at a time when one wants, page by page. */
export function WholeTimeline({ participantId, kind, happenings, more, later }: WholeProps) {
  const words = useWords(timelineWords)
  const address = (query: Record<string, string>) => `${urls.personTimeline(participantId)}?${new URLSearchParams(query)}`
  const kept: Record<string, string> = kind ? { kind } : {}
  const last = happenings.at(-1)
  return (
    <>
      <Tabs label={words.filter} current={kind ?? 'all'} tabs={[{ key: 'all', label: words.all, href: urls.personTimeline(participantId) }, ...happeningKinds.map((one) => ({ key: one, label: words.kinds[one], href: address({ kind: one }) }))]} />
      <Card title={words.title}>
        {happenings.length === 0 ? <EmptyState title={kind ? words.noneOfKind : words.none} /> : <Happenings participantId={participantId} happenings={happenings} />}
      </Card>
      <Row>
        {later && <a href={kind ? address(kept) : urls.personTimeline(participantId)}>{words.newest}</a>}
        {more && last && <a href={address({ ...kept, before: last.onDay })}>{words.older}</a>}
      </Row>
    </>
  )
}
