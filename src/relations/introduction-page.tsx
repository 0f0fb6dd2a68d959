import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { Employer } from '#src/employers/employer.ts'
import { dayOf } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { Introduction } from './introduction.ts'
import { Views } from './list-page.tsx'
import { RelationFilter } from './relation.ts'
import type { Acquaintance } from './shared-contact.ts'
import { relationWords } from './words.ts'

interface AskProps {
  employer: Employer
  id: string
  known: readonly Acquaintance[]
  others: readonly { id: string; name: string }[]
  values: FormValues
  errors?: Record<string, string>
}

/** Asking colleagues who know an employer, or might, to be introduced. */
export function AskPage({ employer, id, known, others, values, errors = {} }: AskProps) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const title = words.askTitle(employer.name)
  const options = [...known.map(({ staffId, name, contacts, lastOn }) => ({ value: staffId, label: name, hint: words.acquainted(contacts, showDayShort(lastOn, locale)) })), ...others.map((one) => ({ value: one.id, label: one.name }))]
  return (
    <StaffPage title={title} place="employers">
      <PageHead title={title} back={{ href: urls.employer(employer.id), label: employer.name }} />
      <Form action={urls.askIntroduction(employer.id)} hidden={{ id }} values={values} errors={errors}>
        <Choice name="staffIds" label={words.askWhom} hint={words.askWhomHint} options={options} layout="list" many />
        <TextArea name="question" label={words.question} hint={words.questionHint} rows={3} readers={words.askReaders} />
        <Actions sticky><Button>{words.send}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

interface QuestionsProps {
  introductions: readonly Introduction[]
  /** Who looks. */
  staffId: string
  /** The answer that came back with a fault. */
  back?: { id: string; values: FormValues; errors: Record<string, string> } | undefined
}

/** What colleagues asked and what one asked them. */
export function IntroductionsPage({ introductions, staffId, back }: QuestionsProps) {
  const words = useWords(relationWords)
  const asked = introductions.filter(({ askedOf }) => askedOf === staffId)
  const own = introductions.filter(({ askedBy, askedOf }) => askedBy === staffId && askedOf !== staffId)
  const waiting = asked.filter(({ answeredAt }) => answeredAt === null).length
  return (
    <StaffPage title={words.questionsTitle} place="employers">
      <PageHead title={words.title} />
      <Views current="questions" asked={waiting} filter={RelationFilter.parse({})} />
      <Stack>
        <Card title={words.askedYou}>
          {asked.length === 0 && <EmptyState title={words.noQuestions}>{words.noQuestionsText}</EmptyState>}
          {asked.map((one) => <Asked key={one.id} introduction={one} back={back?.id === one.id ? back : undefined} />)}
        </Card>
        <Card title={words.youAsked}>
          {own.length === 0 && <EmptyState title={words.noAsked}>{words.noAskedText}</EmptyState>}
          <RowList label={words.youAsked} rows={own.map((one) => ({ key: one.id, main: <a href={urls.employer(one.employerId)}>{words.youAsk(one.asked, one.employer)}</a>, sub: <><Written>{one.question}</Written><Answer introduction={one} /></> }))} />
        </Card>
      </Stack>
    </StaffPage>
  )
}

function Answer({ introduction: one }: { introduction: Introduction }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  if (one.answer === null || one.answeredAt === null) return <Hint>{words.waiting}</Hint>
  return <><Hint>{words.answered(showDayShort(dayOf(one.answeredAt), locale))}</Hint><Written>{one.answer}</Written></>
}

function Asked({ introduction: one, back }: { introduction: Introduction; back: QuestionsProps['back'] }) {
  const words = useWords(relationWords)
  return (
    <Stack gap="tight">
      <RowList label={words.askedYou} rows={[{ key: one.id, main: <a href={urls.employer(one.employerId)}>{words.asksYou(one.asker, one.employer)}</a>, sub: <Written>{one.question}</Written> }]} />
      {one.answeredAt !== null && <Answer introduction={one} />}
      {one.answeredAt === null && (
        <Form id={`answer-${one.id}`} action={urls.introduction(one.id)} values={back?.values ?? {}} errors={back?.errors ?? {}}>
          <TextArea name="answer" label={words.answer} rows={3} readers={words.answerReaders(one.asker)} />
          <Actions><Button kind="secondary">{words.sendAnswer}</Button></Actions>
        </Form>
      )}
    </Stack>
  )
}
