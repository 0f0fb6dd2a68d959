import { Button } from '#src/design/button.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Row, Section } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import { dayOf, type Instant, timeOf } from '#src/kernel/instant.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { type FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showInstant } from '#src/words/show.ts'
import { type Emergency, reviewRefused } from './emergency.ts'
import { emergencyWords } from './words.ts'

interface ReviewsProps {
  emergencies: readonly Emergency[]
  reviewerId: string
  now: Instant
  /** What was typed for one of them and came back. */
  back?: { id: string; values: FormValues; errors: Record<string, string> } | undefined
}

/** Every use of emergency access; those that wait for a review first. */
export function ReviewsPage({ emergencies, reviewerId, now, back }: ReviewsProps) {
  const words = useWords(emergencyWords)
  const waiting = emergencies.filter(({ reviewedAt }) => reviewedAt === null)
  const done = emergencies.filter(({ reviewedAt }) => reviewedAt !== null)
  return (
    <StaffPage title={words.reviews} place="emergency">
      <PageHead title={words.reviews} sub={words.reviewsSub(waiting.length)} />
      {emergencies.length === 0 && <EmptyState title={words.noReviews}>{words.noReviewsText}</EmptyState>}
      {waiting.map((emergency) => <Waiting key={emergency.id} emergency={emergency} reviewerId={reviewerId} now={now} back={back?.id === emergency.id ? back : undefined} />)}
      {done.length > 0 && <Section title={words.done}><Done emergencies={done} /></Section>}
    </StaffPage>
  )
}

function Waiting({ emergency, reviewerId, now, back }: { emergency: Emergency; reviewerId: string; now: Instant; back: ReviewsProps['back'] }) {
  const words = useWords(emergencyWords)
  const locale = useLocale()
  const { id, staffId, staffName, participantId, reason, openedAt, untilAt } = emergency
  return (
    <Card title={words.openedBy(staffName, nameOf(emergency))} action={untilAt > now && <Badge tone="saffron">{words.stillOpen}</Badge>}>
      <Summary lines={[{ label: words.when, value: words.period(showInstant(openedAt, locale), timeOf(untilAt)) }, { label: words.reasonShort, value: reason }]} />
      <Row><a href={urls.participantLog(participantId)}>{words.looked}</a><a href={urls.staffLog(staffId)}>{words.did(staffName)}</a></Row>
      {reviewRefused(emergency, reviewerId) === 'ownAccess' ? <Notice>{words.own}</Notice> : (
        <Form id={`review-${id}`} action={urls.reviewEmergency(id)} values={back?.values ?? {}} errors={back?.errors ?? {}}>
          <TextArea name="note" label={words.note} hint={words.noteHint} rows={2} maxLength={2000} readers={words.noteReaders} />
          <Actions><Button icon="check">{words.review}</Button></Actions>
        </Form>
      )}
    </Card>
  )
}

function Done({ emergencies }: { emergencies: readonly Emergency[] }) {
  const words = useWords(emergencyWords)
  const locale = useLocale()
  return (
    <Card flush>
      <Table
        caption={words.doneCaption} rows={emergencies} rowKey={({ id }) => id} empty={null}
        columns={[
          { key: 'staff', label: words.staff, cell: (row) => <TwoLines main={<a href={urls.staffLog(row.staffId)}>{row.staffName}</a>} sub={showInstant(row.openedAt, locale)} /> },
          { key: 'person', label: words.person, cell: (row) => <a href={urls.participantLog(row.participantId)}>{nameOf(row)}</a> },
          { key: 'reason', label: words.reasonShort, cell: (row) => row.reason },
          { key: 'verdict', label: words.verdict, cell: (row) => <TwoLines main={row.reviewNote} sub={`${row.reviewer}, ${row.reviewedAt && showDayShort(dayOf(row.reviewedAt), locale)}`} /> },
        ]}
      />
    </Card>
  )
}
