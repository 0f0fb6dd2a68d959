import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Timeline, type TimelineEntry } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { contactWords } from '#src/contacts/words.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { dayOf } from '#src/kernel/instant.ts'
import { weekOf } from '#src/kernel/week.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showWeekdayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { CoachInView } from './coach-store.ts'
import { visitsAsked, type WeekCount } from './log-week.ts'
import type { Stamp } from './log-store.ts'
import type { asReadBy, LoggedContact } from './logged-contact.ts'
import { reviewWords } from './words.ts'

interface WeekProps {
  coach: CoachInView
  mondayOn: Day
  today: Day
  contacts: readonly ReturnType<typeof asReadBy>[]
  count: WeekCount
  people: readonly Participant[]
  stamp: Stamp | undefined
  /** The stamp is the visitor's own. */
  mine: boolean
  back?: { values: FormValues; errors: Record<string, string> } | undefined
}

/** The contacts with employers of one coach in one week, and that they were read. */
export function CoachWeekPage(props: WeekProps) {
  const { coach, mondayOn, today, count, contacts } = props
  const words = useWords(reviewWords)
  const locale = useLocale()
  const entry = useEntry(props)
  const title = words.weekTitle(coach.name, weekOf(mondayOn).week)
  const share = ({ count: some, of }: WeekCount['counted']) => words.count(some, of)
  return (
    <StaffPage title={title} place={coach.led ? 'reviews' : 'time'}>
      <PageHead
        title={title} sub={words.period(showDayShort(mondayOn, locale), showDayShort(addDays(mondayOn, 6), locale))} back={{ href: urls.reviews(), label: words.title }}
        secondary={<><ButtonLink href={urls.coachWeek(coach.id, addDays(mondayOn, -7))} kind="secondary">{words.previous}</ButtonLink>{addDays(mondayOn, 7) <= today && <ButtonLink href={urls.coachWeek(coach.id, addDays(mondayOn, 7))} kind="secondary">{words.next}</ButtonLink>}</>}
      />
      <Figures figures={[{ label: words.counted, value: share(count.counted) }, { label: words.visits, value: share(count.faceToFace) }, { label: words.askedLabel, value: words.perWeek(showNumber(visitsAsked(coach.hoursPerWeek), locale)) }]} />
      <Columns>
        <Stack>
          <Card title={words.contacts}>{contacts.length === 0 ? <EmptyState title={words.noContacts} /> : <Timeline wide label={words.contacts} entries={contacts.map(entry)} />}</Card>
          <Hint>{words.source}</Hint>
        </Stack>
        {coach.led ? <Review {...props} /> : <OwnReview {...props} />}
      </Columns>
    </StaffPage>
  )
}

function useEntry({ people }: WeekProps): (contact: ReturnType<typeof asReadBy>) => TimelineEntry {
  const words = useWords(reviewWords)
  const { purposes, modalities } = useWords(contactWords)
  const locale = useLocale()
  const forWhom = ({ participantIds }: LoggedContact) => {
    const names = people.filter(({ id }) => participantIds.includes(id)).map(nameOf)
    const left = participantIds.length - names.length
    return participantIds.length === 0 ? words.generic : words.forWhom([...names, ...(left > 0 ? [words.others(left)] : [])].join(', '))
  }
  return (contact) => ({
    key: contact.id, when: showWeekdayShort(contact.onDay, locale), tone: contact.modality === 'faceToFace' ? 'plum' : 'sand',
    title: <a href={urls.employer(contact.employerId)}>{contact.employer}</a>,
    meta: [modalities[contact.modality as keyof typeof modalities], contact.purpose && purposes[contact.purpose as keyof typeof purposes], contact.met, contact.vacancy && words.vacancy].filter(Boolean).join(' · '),
    body: contact.whole ? <Said contact={contact} whom={forWhom(contact)} /> : <Hint>{words.notYours}</Hint>,
  })
}

function Said({ contact, whom }: { contact: LoggedContact; whom: string }) {
  const words = useWords(reviewWords)
  const locale = useLocale()
  const next = contact.nextStep && (contact.nextOn ? words.by(contact.nextStep, showDayShort(contact.nextOn, locale)) : contact.nextStep)
  return (
    <>
      <Hint>{whom}</Hint>
      {contact.note && <Written>{contact.note}</Written>}
      {contact.result && <Hint>{words.result}: {contact.result}</Hint>}
      {next && <Hint>{words.nextStep}: {next}</Hint>}
    </>
  )
}

function useRead(stamp: Stamp | undefined) {
  const words = useWords(reviewWords)
  const locale = useLocale()
  return stamp && words.reviewedBy(stamp.reviewer, showDay(dayOf(stamp.reviewedAt), locale))
}

function Review({ coach, mondayOn, stamp, mine, back }: WeekProps) {
  const words = useWords(reviewWords)
  const read = useRead(stamp)
  const fields = { values: back?.values ?? { note: stamp?.note ?? '' }, errors: back?.errors ?? {} }
  return (
    <Card title={words.review} id="review">
      <Stack>
        {read && <Hint>{read}</Hint>}
        {stamp && !mine ? stamp.note && <Written>{stamp.note}</Written> : (
          <Form action={urls.coachWeek(coach.id, mondayOn)} {...fields}>
            <TextArea name="note" label={words.note} hint={words.noteHint} rows={4} readers={words.readers} optional />
            <Actions><Button icon={stamp ? undefined : 'check'} kind={stamp ? 'secondary' : 'primary'}>{stamp ? words.save : words.stamp}</Button></Actions>
          </Form>
        )}
        {stamp && mine && <PostButton action={urls.unreadCoachWeek(coach.id, mondayOn)} kind="quiet" small icon="undo">{stamp.note ? words.takeBackNote : words.takeBack}</PostButton>}
      </Stack>
    </Card>
  )
}

function OwnReview({ stamp }: WeekProps) {
  const words = useWords(reviewWords)
  const read = useRead(stamp)
  return (
    <Card title={words.ownNote}>
      <Stack>
        <Hint>{read ?? words.notReviewed}</Hint>
        {stamp?.note && <><Written>{stamp.note}</Written><WhoReadsThis>{words.readers}</WhoReadsThis></>}
      </Stack>
    </Card>
  )
}
