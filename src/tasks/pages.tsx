import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details, Row } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { type RowOfList, RowList } from '#src/design/row-list.tsx'
import type { Day } from '#src/kernel/day.ts'
import { dayOf } from '#src/kernel/instant.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showDaysAgo } from '#src/words/show.ts'
import type { TaskAt } from './store.ts'
import { isLate, isOpen } from './task.ts'
import { taskWords } from './words.ts'

interface ListProps {
  tasks: readonly TaskAt[]
  people: readonly Participant[]
  today: Day
  /** The visitor has to do them. */
  mine?: boolean
}

/** Tasks below each other, each with its button. */
export function TaskList({ tasks, people, today, mine = false }: ListProps) {
  const line = useTaskLine(today, mine)
  return <RowList label={useWords(taskWords).title} rows={tasks.map((task) => line(task, people.filter(({ id }) => task.participantIds.includes(id))))} />
}

function useTaskLine(today: Day, mine: boolean) {
  const words = useWords(taskWords)
  const locale = useLocale()
  const whenOf = (task: TaskAt) => {
    if (task.doneAt) return words.doneOn(showDayShort(dayOf(task.doneAt), locale))
    if (task.droppedReason) return words.droppedBecause(task.droppedReason)
    const when = task.dueOn === null ? words.noDay : showDaysAgo(task.dueOn, today, locale)
    return isLate(task, today) ? <Text tone="late">{when}</Text> : when
  }
  return (task: TaskAt, about: readonly Participant[]): RowOfList => {
    const who = [about.map(nameOf).join(', '), task.maker === task.owner ? undefined : `${task.owner}, ${words.askedBy(task.maker)}`, task.note].filter(Boolean).join(' · ')
    return {
      key: task.id, main: task.title, sub: <>{whenOf(task)}{who && ` · ${who}`}</>,
      end: (
        <Row>
          {task.origin === 'handover' && isOpen(task) && mine && <ButtonLink href={`${urls.newHandover()}?asked=${task.id}`} small>{words.handOver}</ButtonLink>}
          <PostButton action={urls.finishTask(task.id)} kind={isOpen(task) ? 'secondary' : 'quiet'} small icon={isOpen(task) ? 'check' : undefined}>{isOpen(task) ? words.done : words.undo}</PostButton>
          {isOpen(task) && <ButtonLink href={urls.dropTask(task.id)} kind="quiet" small>{words.drop}</ButtonLink>}
        </Row>
      ),
    }
  }
}

/** What one has to do, what one asked of others, and what is done. */
export function TasksPage({ mine, given, closed, people, today }: { mine: readonly TaskAt[]; given: readonly TaskAt[]; closed: readonly TaskAt[]; people: readonly Participant[]; today: Day }) {
  const words = useWords(taskWords)
  return (
    <StaffPage title={words.title} place="tasks">
      <PageHead title={words.title} sub={words.sub(mine.length)} primary={<ButtonLink href={urls.newTask()} icon="plus">{words.add}</ButtonLink>} />
      <Card title={words.mine}>{mine.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : <TaskList tasks={mine} people={people} today={today} mine />}</Card>
      {given.length > 0 && <Card title={words.given}><TaskList tasks={given} people={people} today={today} /></Card>}
      {closed.length > 0 && <Details summary={words.closed}><TaskList tasks={closed} people={people} today={today} /></Details>}
    </StaffPage>
  )
}

interface NewProps {
  id: string
  owners: readonly { id: string; name: string }[]
  people: readonly Participant[]
  chosen: readonly string[]
  values: FormValues
  errors?: Record<string, string>
}

/** Writing a task down. */
export function NewTaskPage({ id, owners, people, chosen, values, errors }: NewProps) {
  const words = useWords(taskWords)
  const choices = [...people].sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id))).map((person) => ({ value: person.id, label: nameOf(person) }))
  return (
    <StaffPage title={words.add} place="tasks">
      <PageHead title={words.add} back={{ href: urls.tasks(), label: words.title }} />
      <Form action={urls.tasks()} hidden={{ id }} values={values} errors={errors ?? {}}>
        <Field name="title" label={words.what} width="full" maxLength={200} />
        <DayField name="dueOn" label={words.due} optional />
        <Select name="staffId" label={words.who} options={owners.map((owner) => ({ value: owner.id, label: owner.name }))} blank={null} />
        {choices.length > 0 && choices.length <= 20 && <Choice name="participantIds" label={words.about} options={choices} many optional />}
        {choices.length > 20 && <Select name="participantIds" label={words.about} options={choices} optional />}
        <TextArea name="note" label={words.note} rows={3} readers={words.readers} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

/** Saying why a task need not be done. */
export function DropTaskPage({ task, values, errors }: { task: TaskAt; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(taskWords)
  return (
    <StaffPage title={words.dropTitle} place="tasks">
      <PageHead title={words.dropTitle} sub={task.title} back={{ href: urls.tasks(), label: words.title }} />
      <Form action={urls.dropTask(task.id)} values={values} errors={errors ?? {}}>
        <Field name="reason" label={words.why} width="full" />
        <Actions><Button>{words.dropIt}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
