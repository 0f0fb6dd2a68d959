import { Button } from '#src/design/button.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import { waited } from './question.ts'
import type { QuestionAt } from './question-store.ts'
import { questionWords } from './question-words.ts'

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 117).trimEnd()}…` : text)

/** What employers asked, the longest waiting first, each with its clock. */
export function QuestionsPage({ open, answered, now }: { open: readonly QuestionAt[]; answered: readonly QuestionAt[]; now: Instant }) {
  const words = useWords(questionWords)
  const said = (from: Instant, to: Instant, way: 'ago' | 'took') => {
    const { count, unit } = waited(from, to)
    return words[way][unit](count)
  }
  const question = { key: 'question', label: words.columns.question, cell: (row: QuestionAt) => <a href={urls.question(row.id)}>{short(row.question)}</a> }
  const about = { key: 'about', label: words.columns.about, cell: (row: QuestionAt) => <TwoLines main={nameOf(row)} sub={row.employer} /> }
  return (
    <StaffPage title={words.title} place="questions">
      <PageHead title={words.title} sub={words.sub} />
      <Card title={words.open} flush>
        <Table caption={words.openCaption} rows={open} rowKey={(row) => row.id} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
          columns={[question, about, { key: 'waits', label: words.columns.waits, cell: (row) => <Text tone="strong">{said(row.askedAt, now, 'ago')}</Text> }]} />
      </Card>
      <Card title={words.answered} flush>
        <Table caption={words.answeredCaption} rows={answered} rowKey={(row) => row.id} empty={<EmptyState title={words.noneAnswered} />}
          columns={[question, about, { key: 'took', label: words.columns.took, cell: (row) => said(row.askedAt, row.answeredAt ?? row.askedAt, 'took') }]} />
      </Card>
    </StaffPage>
  )
}

interface QuestionProps {
  question: QuestionAt
  told: MayBeTold
  /** The employer can read the answer on the page now. */
  open: boolean
  id: string
  values: FormValues
  errors: Record<string, string>
  found: readonly WatchedWord[]
}

/** One question, and the answer to it, with what may be told in view. */
export function QuestionPage({ question, told, open, id, values, errors, found }: QuestionProps) {
  const words = useWords(questionWords)
  const locale = useLocale()
  const { participantId, jobId, employer, askedBy, askedAt, answeredAt, answerer } = question
  return (
    <StaffPage title={words.oneTitle(employer)} place="questions">
      <PageHead title={words.oneTitle(employer)} sub={nameOf(question)} back={{ href: urls.questions(), label: words.title }} />
      <DisclosureBanner participant={{ id: participantId, givenName: question.givenName }} told={told} to={employer} />
      {!open && <Notice kind="warn"><p>{words.closed}</p></Notice>}
      <Card>
        <Written>{question.question}</Written>
        <Hint>{words.askedBy(askedBy ?? words.someone, showInstant(askedAt, locale))}</Hint>
        {answeredAt && <Hint>{words.by(answerer ?? '', showInstant(answeredAt, locale))}</Hint>}
        <Form action={urls.question(question.id)} hidden={{ id }} values={values} errors={errors}>
          <WordWarning name={question.givenName} words={found} />
          <TextArea name="answer" label={words.answer} rows={6} readers={words.answerReaders(employer)} />
          <Actions><Button>{answeredAt ? words.improve : words.send}</Button></Actions>
        </Form>
        <a href={urls.agreement(participantId, jobId)}>{words.agreement}</a>
      </Card>
    </StaffPage>
  )
}
