import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Columns, Stack } from '#src/design/layout.tsx'
import { PageHead, Tabs } from '#src/design/page-head.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import { useQuarterName } from '#src/quarters/pages.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { FigureDefinitions, FiguresCard } from './figures.tsx'
import { type FrozenFigures, goalResults, type TalkAbout } from './outcome-review.ts'
import type { OutcomeReviewAt } from './outcome-store.ts'
import { outcomeWords } from './outcome-words.ts'

interface FormPageProps {
  id: string
  about: TalkAbout
  /** The name of the coach, or of the team. */
  who: string
  /** What is changed; new without. */
  talk?: OutcomeReviewAt | undefined
  figures: FrozenFigures
  /** The quarters one can choose, the last whole one first. */
  quarters: readonly Quarter[]
  before: OutcomeReviewAt | undefined
  today: Day
  values: FormValues
  errors: Record<string, string>
}

/** Writing down a talk about outcomes: the goal of last time, the figures, what was discussed and the new goal. */
export function TalkFormPage(props: FormPageProps) {
  const { id, about, who, talk, figures, before, today, values, errors } = props
  const words = useWords(outcomeWords)
  const title = talk ? words.editTitle : words.newTitle(who)
  const { teamId, staffId, quarter } = about
  const readers = staffId === null ? words.readersTeam : words.readersCoach
  return (
    <StaffPage title={title} place="reviews">
      <PageHead title={title} back={talk ? { href: urls.outcomeReview(talk.id), label: words.title(who) } : { href: urls.outcomeReviews(), label: words.own }} />
      {!talk && <Quarters {...props} />}
      <Columns equal>
        <Form action={talk ? urls.editOutcomeReview(talk.id) : urls.outcomeReviews()} hidden={{ id, quarter, ...(staffId === null ? { team: teamId } : { coach: staffId }) }} values={values} errors={errors}>
          {before && <Before before={before} readers={readers} />}
          <DayField name="onDay" label={words.onDay} max={today} />
          <TextArea name="discussed" label={words.discussed} hint={words.discussedHint} rows={6} readers={readers} optional />
          <Field name="goal" label={words.goalLabel} hint={words.goalHint} width="full" maxLength={300} />
          <DayField name="goalByOn" label={words.goalByOn} />
          <Actions sticky><Button>{words.save}</Button></Actions>
        </Form>
        <Stack>
          <FiguresCard figures={figures} quarter={quarter} before={before && { figures: before.figures, quarter: before.quarter as Quarter }} foot={`${staffId === null ? words.ofTeam : words.ofCoach} ${talk ? words.frozen : words.live}`} />
          <FigureDefinitions />
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function Quarters({ about, quarters }: FormPageProps) {
  const words = useWords(outcomeWords)
  const [last, running] = [useQuarterName(quarters[0]!), useQuarterName(quarters[1]!)]
  const whom = about.staffId === null ? `team=${about.teamId}` : `coach=${about.staffId}`
  const href = (quarter: Quarter) => `${urls.newOutcomeReview()}?${whom}&quarter=${quarter}`
  return <Tabs label={words.quarters} current={about.quarter} tabs={quarters.map((quarter, index) => ({ key: quarter, href: href(quarter), label: index === 0 ? last : words.running(running) }))} />
}

function Before({ before, readers }: { before: OutcomeReviewAt; readers: string }) {
  const words = useWords(outcomeWords)
  const locale = useLocale()
  return (
    <FieldGroup title={words.before(showDay(before.onDay, locale))} hint={before.goalByOn ? words.beforeBy(before.goal, showDay(before.goalByOn, locale)) : before.goal}>
      <Choice name="goalResult" label={words.reached} options={goalResults.map((value) => ({ value, label: words.results[value] }))} optional />
      <TextArea name="goalTold" label={words.told} rows={2} readers={readers} optional />
    </FieldGroup>
  )
}
