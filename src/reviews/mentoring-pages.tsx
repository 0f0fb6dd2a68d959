import { Button, ButtonLink } from '#src/design/button.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Answer } from '#src/design/document-part.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { TaskList } from '#src/tasks/pages.tsx'
import type { TaskAt } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showDaysAgo, showMonth } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { CoachInView } from './coach-store.ts'
import { ReviewsFrame } from './frame.tsx'
import { isMonthAgo } from './mentoring.ts'
import type { MentoringAt } from './mentoring-store.ts'
import { mentoringWords } from './mentoring-words.ts'

/** A led coach with what tells whether going along would help: facts, no judgement. */
export interface CoachOut {
  coach: CoachInView
  since: Day | undefined
  last: MentoringAt | undefined
  /** Visits that the scale counts in the last four weeks, and what it asks. */
  visits: number
  asked: number
}

/** When the team lead went along with whom; for a coach the own times. */
export function MentoringsPage({ out, mentorings, today }: { out: readonly CoachOut[]; mentorings: readonly MentoringAt[]; today: Day }) {
  const words = useWords(mentoringWords)
  const locale = useLocale()
  const leads = out.length > 0
  return (
    <ReviewsFrame tab="field" leads={leads} primary={leads && <ButtonLink href={urls.newMentoring()} icon="plus">{words.add}</ButtonLink>}>
      <Stack>
        {leads && <CoachesOut out={out} today={today} />}
        <Card title={words.log} flush>
          <Table
            caption={words.logCaption} rows={mentorings} rowKey={({ id }) => id} empty={<EmptyState title={words.none}>{leads ? words.noneText : words.noneOwn}</EmptyState>}
            columns={[
              { key: 'who', label: words.coach, cell: ({ id, coach, leader }) => <TwoLines main={<a href={urls.mentoring(id)}>{coach}</a>} sub={words.with(leader)} /> },
              { key: 'day', label: words.day, cell: ({ onDay }) => showDayShort(onDay, locale) },
              { key: 'where', label: words.where, cell: ({ employer }) => employer },
              { key: 'next', label: words.next, cell: ({ nextStep }) => nextStep, phone: 'bare' },
            ]}
          />
        </Card>
      </Stack>
    </ReviewsFrame>
  )
}

function CoachesOut({ out, today }: { out: readonly CoachOut[]; today: Day }) {
  const words = useWords(mentoringWords)
  const locale = useLocale()
  const last = ({ last: one }: CoachOut) => {
    if (!one) return <Text tone="strong">{words.never}</Text>
    const when = showDaysAgo(one.onDay, today, locale)
    return <TwoLines main={isMonthAgo(one.onDay, today) ? <Text tone="strong">{when}</Text> : when} sub={[showDayShort(one.onDay, locale), one.employer].filter(Boolean).join(' · ')} />
  }
  return (
    <Card title={words.team} flush foot={words.source}>
      <Table
        caption={words.teamCaption} rows={out} rowKey={({ coach }) => coach.id} empty={null}
        columns={[
          { key: 'coach', label: words.coach, cell: ({ coach, since }) => <TwoLines main={coach.name} sub={since && words.since(showMonth(since, locale))} /> },
          { key: 'last', label: words.last, cell: last },
          { key: 'visits', label: words.visits, cell: ({ visits, asked }) => words.visitsOf(showNumber(visits, locale), showNumber(asked, locale)) },
          { key: 'add', label: words.add, cell: ({ coach }) => <ButtonLink href={`${urls.newMentoring()}?coach=${coach.id}`} kind="secondary" small>{words.add}</ButtonLink>, phone: 'bare' },
        ]}
      />
    </Card>
  )
}

interface FormProps {
  id: string
  taskId: string
  /** What is changed; new without. */
  mentoring?: MentoringAt | undefined
  coaches: readonly CoachInView[]
  employers: readonly string[]
  today: Day
  values: FormValues
  errors: Record<string, string>
}

/** Writing down what one saw, or changing that. */
export function MentoringFormPage({ id, taskId, mentoring, coaches, employers, today, values, errors }: FormProps) {
  const words = useWords(mentoringWords)
  const title = mentoring ? words.editTitle : words.addTitle
  const back = mentoring ? { href: urls.mentoring(mentoring.id), label: words.title(mentoring.coach) } : { href: urls.mentorings(), label: words.log }
  return (
    <StaffPage title={title} place="reviews">
      <PageHead title={title} back={back} />
      <Form action={mentoring ? urls.editMentoring(mentoring.id) : urls.mentorings()} hidden={{ id, taskId }} values={values} errors={errors}>
        <Select name="staffId" label={words.whoCoach} options={coaches.map((coach) => ({ value: coach.id, label: coach.name }))} />
        <DayField name="onDay" label={words.onDay} max={today} />
        <Field name="employerName" label={words.employer} list={employers} optional />
        <TextArea name="observed" label={words.observed} hint={words.observedHint} rows={5} readers={words.readers} />
        <TextArea name="feedback" label={words.feedback} rows={4} readers={words.readers} optional />
        <Field name="nextStep" label={words.nextStep} hint={words.nextStepHint} width="full" optional />
        <DayField name="nextOn" label={words.nextOn} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

/** One time out together: what was seen, what was given back, and what comes next. */
export function MentoringPage({ mentoring, tasks, today, mine, leads }: { mentoring: MentoringAt; tasks: readonly TaskAt[]; today: Day; mine: boolean; leads: boolean }) {
  const words = useWords(mentoringWords)
  const locale = useLocale()
  const title = words.title(mentoring.coach)
  const edit = mine && <ButtonLink href={urls.editMentoring(mentoring.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>
  return (
    <StaffPage title={title} place={leads ? 'reviews' : 'time'}>
      <PageHead title={title} sub={[showDay(mentoring.onDay, locale), mentoring.employer, words.with(mentoring.leader)].filter(Boolean).join(' · ')} back={{ href: urls.mentorings(), label: words.log }} secondary={edit} />
      <Columns>
        <Card>
          <Stack>
            <Answer question={words.observed}><Written>{mentoring.observed}</Written></Answer>
            {mentoring.feedback && <Answer question={words.feedback}><Written>{mentoring.feedback}</Written></Answer>}
            <WhoReadsThis>{words.readers}</WhoReadsThis>
          </Stack>
        </Card>
        <Card title={words.tasks}>{tasks.length === 0 ? <Hint>{words.noTasks}</Hint> : <TaskList tasks={tasks} people={[]} today={today} />}</Card>
      </Columns>
    </StaffPage>
  )
}
