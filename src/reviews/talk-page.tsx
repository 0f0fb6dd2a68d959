import { Button, ButtonLink } from '#src/design/button.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Answer } from '#src/design/document-part.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { PrintButton, PrintHead, ScreenOnly } from '#src/design/print.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import { useQuarterName } from '#src/quarters/pages.tsx'
import { TaskList } from '#src/tasks/pages.tsx'
import type { TaskAt } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { FiguresCard } from './figures.tsx'
import type { GoalResult } from './outcome-review.ts'
import type { OutcomeReviewAt } from './outcome-store.ts'
import { outcomeWords } from './outcome-words.ts'

interface TalkProps {
  talk: OutcomeReviewAt
  /** Talks with the same coach or team before this one, newest first. */
  earlier: readonly OutcomeReviewAt[]
  tasks: readonly TaskAt[]
  /** Who can be given a step; empty for who only reads. */
  owners: readonly { id: string; name: string }[]
  mine: boolean
  stepId: string
  today: Day
  organisation: string
  back?: { values: FormValues; errors: Record<string, string> } | undefined
}

/** One talk about outcomes: the goal of last time, the figures of that day, what was discussed, the goal, and what will happen. */
export function TalkPage(props: TalkProps) {
  const { talk, earlier, mine, owners, today, organisation } = props
  const words = useWords(outcomeWords)
  const locale = useLocale()
  const title = words.title(talk.coach ?? talk.team)
  const sub = [useQuarterName(talk.quarter as Quarter), words.held(showDay(talk.onDay, locale), talk.leader)].join(' · ')
  const [before] = earlier
  return (
    <StaffPage title={title} place={owners.length > 0 ? 'reviews' : 'time'}>
      <PrintHead organisation={organisation} printedOn={showDay(today, locale)} />
      <PageHead title={title} sub={sub} back={{ href: urls.outcomeReviews(), label: words.own }} secondary={<>{mine && <ButtonLink href={urls.editOutcomeReview(talk.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>}<PrintButton /></>} />
      <Columns equal>
        <Stack>
          {before && <LookedBack title={words.before(showDay(before.onDay, locale))} talk={before} />}
          <Card title={words.newGoal}>
            <Stack>
              <Written>{talk.goalByOn ? words.beforeBy(talk.goal, showDay(talk.goalByOn, locale)) : talk.goal}</Written>
              {talk.goalResult && <Answer question={words.lookBack}><Written>{words.said(words.results[talk.goalResult as GoalResult], talk.goalTold)}</Written></Answer>}
              {talk.discussed && <Answer question={words.discussed}><Written>{talk.discussed}</Written></Answer>}
              <ScreenOnly><WhoReadsThis>{talk.staffId === null ? words.readersTeam : words.readersCoach}</WhoReadsThis></ScreenOnly>
            </Stack>
          </Card>
          <Steps {...props} />
        </Stack>
        <Stack>
          <FiguresCard figures={talk.figures} quarter={talk.quarter as Quarter} before={before && { figures: before.figures, quarter: before.quarter as Quarter }} foot={`${talk.staffId === null ? words.ofTeam : words.ofCoach} ${words.frozen}`} />
          {earlier.length > 1 && <ScreenOnly><Card title={words.earlier}><Stack>{earlier.slice(1).map((one) => <Past key={one.id} talk={one} />)}</Stack></Card></ScreenOnly>}
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function LookedBack({ title, talk }: { title: string; talk: OutcomeReviewAt }) {
  const words = useWords(outcomeWords)
  const locale = useLocale()
  return (
    <Card title={title}>
      <Stack>
        <Written>{talk.goalByOn ? words.beforeBy(talk.goal, showDay(talk.goalByOn, locale)) : talk.goal}</Written>
        <Answer question={words.reached}><Written>{talk.goalResult ? words.said(words.results[talk.goalResult as GoalResult], talk.goalTold) : words.notYet}</Written></Answer>
      </Stack>
    </Card>
  )
}

function Past({ talk }: { talk: OutcomeReviewAt }) {
  const words = useWords(outcomeWords)
  const locale = useLocale()
  return <Answer question={showDay(talk.onDay, locale)}><a href={urls.outcomeReview(talk.id)}>{talk.goal}</a> {talk.goalResult && <Hint>{words.said(words.results[talk.goalResult as GoalResult], talk.goalTold)}</Hint>}</Answer>
}

function Steps({ talk, tasks, owners, stepId, today, back }: TalkProps) {
  const words = useWords(outcomeWords)
  return (
    <Card title={words.steps} id="steps">
      <Stack gap="wide">
        {tasks.length === 0 ? <Hint>{words.noSteps}</Hint> : <TaskList tasks={tasks} people={[]} today={today} />}
        {owners.length > 0 && (
          <ScreenOnly>
            <Form action={urls.outcomeSteps(talk.id)} id="step" hidden={{ id: stepId }} values={back?.values ?? { staffId: talk.staffId ?? '' }} errors={back?.errors ?? {}}>
              <Field name="title" label={words.what} width="full" />
              <Select name="staffId" label={words.owner} options={owners.map(({ id, name }) => ({ value: id, label: name }))} />
              <DayField name="dueOn" label={words.due} />
              <Actions><Button kind="secondary">{words.addStep}</Button></Actions>
            </Form>
          </ScreenOnly>
        )}
      </Stack>
    </Card>
  )
}
