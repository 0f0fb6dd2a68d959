import { Button, ButtonLink } from '#src/design/button.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { TaskList } from '#src/tasks/pages.tsx'
import type { TaskAt } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { seenOf } from '#src/web/meanwhile.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { SharedLeads } from './leads-card.tsx'
import { type MeetingKind, meetingKinds } from './meeting.ts'
import type { MeetingPoint } from './point.ts'
import type { Colleague, MeetingAt } from './store.ts'
import { meetingWords } from './words.ts'

/** The kind of partner of a meeting with one, as a word. */
const partnerName = ({ partnerKind }: Pick<MeetingAt, 'partnerKind'>, words: { partnerKinds: Readonly<Record<string, string>> }) => (partnerKind === null ? undefined : words.partnerKinds[partnerKind])

/** The meetings one was at or leads the team of. */
export function MeetingsPage({ meetings, kind }: { meetings: readonly MeetingAt[]; kind: string }) {
  const words = useWords(meetingWords)
  const locale = useLocale()
  const where = (meeting: MeetingAt) => [meeting.treatmentTeam ?? meeting.team, meeting.partner ?? partnerName(meeting, words)].filter(Boolean).join(' · ')
  return (
    <StaffPage title={words.title} place="meetings">
      <PageHead title={words.title} sub={words.sub} primary={<ButtonLink href={urls.newMeeting()} icon="plus">{words.add}</ButtonLink>} />
      <FilterBar action={urls.meetings()} label={words.filter} result={words.found(meetings.length)}>
        <Select name="kind" label={words.kind} options={meetingKinds.map((value) => ({ value, label: words.kinds[value] }))} blank={words.all} value={kind} optional />
      </FilterBar>
      <Card flush>
        <Table
          caption={words.caption} rows={meetings} rowKey={({ id }) => id} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
          columns={[
            { key: 'kind', label: words.title, cell: (meeting) => <TwoLines main={<a href={urls.meeting(meeting.id)}>{words.kinds[meeting.kind as MeetingKind]}</a>} sub={where(meeting)} /> },
            { key: 'day', label: words.day, cell: (meeting) => showDayShort(meeting.onDay, locale) },
            { key: 'people', label: words.people, cell: (meeting) => meeting.participantIds.length > 0 && words.thought(meeting.participantIds.length) },
          ]}
        />
      </Card>
    </StaffPage>
  )
}

interface MeetingProps {
  meeting: MeetingAt
  people: readonly Participant[]
  points: readonly MeetingPoint[]
  tasks: readonly TaskAt[]
  /** Openings to talk about, in a unit meeting. */
  leads: Parameters<typeof SharedLeads>[0]['leads'] | undefined
  colleagues: readonly Colleague[]
  today: Day
  taskId: string
  /** A form on the page that came back: which, what was typed, what is wrong. */
  back?: { form: string; values: FormValues; errors: Record<string, string> } | undefined
}

/** One meeting: what was said about each person, the decisions, and the facts. */
export function MeetingPage(props: MeetingProps) {
  const { meeting, people, tasks, today } = props
  const words = useWords(meetingWords)
  const locale = useLocale()
  const title = words.kinds[meeting.kind as MeetingKind]
  const hidden = meeting.participantIds.length - people.length
  return (
    <StaffPage title={title} place="meetings">
      <PageHead title={title} sub={[showDay(meeting.onDay, locale), meeting.treatmentTeam ?? meeting.team, meeting.partner].filter(Boolean).join(' · ')} back={{ href: urls.meetings(), label: words.title }} secondary={<ButtonLink href={urls.editMeeting(meeting.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>} />
      <Columns>
        <Stack>
          {props.leads && <SharedLeads leads={props.leads} />}
          {meeting.note && <Card title={words.note}><Written>{meeting.note}</Written></Card>}
          {people.map((person) => <Point key={person.id} {...props} person={person} />)}
          {hidden > 0 && <Hint>{words.hidden(hidden)}</Hint>}
        </Stack>
        <Stack>
          <Card title={words.decisions} id="decisions">
            <Stack gap="wide">
              {tasks.length === 0 ? <EmptyState title={words.noDecisions} /> : <TaskList tasks={tasks} people={people} today={today} />}
              <Decision {...props} />
            </Stack>
          </Card>
          <Facts {...props} />
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function Point({ meeting, person, points, back }: MeetingProps & { person: Participant }) {
  const words = useWords(meetingWords)
  const point = points.find(({ participantId }) => participantId === person.id)
  const here = back?.form === person.id ? back : undefined
  return (
    <Card title={<a href={urls.participant(person.id)}>{nameOf(person)}</a>} id={person.id}>
      <Form action={urls.meetingPoints(meeting.id)} id={`point-${person.id}`} hidden={{ participantId: person.id }} values={here?.values ?? { said: point?.said ?? '', decision: point?.decision ?? '', seen: seenOf(point ?? {}, ['said', 'decision']) }} errors={here?.errors ?? {}}>
        <TextArea name="said" label={words.said} rows={3} readers={words.pointReaders} optional />
        <Field name="decision" label={words.decision} width="full" optional />
        <Actions><Button kind="secondary">{words.saveSaid}</Button></Actions>
      </Form>
    </Card>
  )
}

function Decision({ meeting, people, colleagues, taskId, back }: MeetingProps) {
  const words = useWords(meetingWords)
  const here = back?.form === 'decision' ? back : undefined
  return (
    <Form action={urls.meetingDecisions(meeting.id)} id="decision" hidden={{ id: taskId }} values={here?.values ?? {}} errors={here?.errors ?? {}}>
      <Field name="title" label={words.what} width="full" />
      <Select name="staffId" label={words.who} options={colleagues.map(({ id, name }) => ({ value: id, label: name }))} />
      <DayField name="dueOn" label={words.due} optional />
      {people.length > 0 && <Select name="participantId" label={words.about} options={people.map((person) => ({ value: person.id, label: nameOf(person) }))} blank={words.nobody} optional />}
      <Actions><Button kind="secondary">{words.addDecision}</Button></Actions>
    </Form>
  )
}

function Facts({ meeting, colleagues }: MeetingProps) {
  const words = useWords(meetingWords)
  const present = colleagues.filter(({ id }) => meeting.staffIds.includes(id)).map(({ name }) => name)
  return (
    <Card title={words.facts}>
      <Summary lines={[
        { label: words.present, value: present.join(', ') },
        { label: words.minutes, value: meeting.minutes === null ? undefined : words.minutesShort(meeting.minutes) },
        { label: words.modality, value: words.modalities[meeting.modality as keyof typeof words.modalities] },
        { label: words.planned, value: meeting.planned ? words.yes : words.no },
        ...(meeting.partnerKind === null ? [] : [{ label: words.partnerKind, value: partnerName(meeting, words), note: meeting.partner }]),
        ...(meeting.kind === 'mdt' || meeting.notYetReferred > 0 ? [{ label: words.notYetReferred, value: String(meeting.notYetReferred), note: meeting.notYetReferredNote }] : []),
        ...(meeting.leadsShared > 0 ? [{ label: words.leadsShared, value: String(meeting.leadsShared) }] : []),
      ]} />
    </Card>
  )
}
