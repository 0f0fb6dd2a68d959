import { Button, ButtonLink } from '#src/design/button.tsx'
import { Answer } from '#src/design/document-part.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Paper } from '#src/design/paper.tsx'
import { PrintButton } from '#src/design/print.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import type { ProfileJob } from '#src/profiles/due.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { EmployerCopy, LeftOut } from './employer-copy.ts'
import { planWords } from './words.ts'

interface CopyProps {
  participant: Participant
  job: ProfileJob
  told: MayBeTold
  copy: EmployerCopy
  leftOut: readonly LeftOut[]
  /** Words on the paper that were not released and for which nobody gave a reason. */
  watched: readonly WatchedWord[]
  mayRecord: boolean
  values?: FormValues
  errors?: Record<string, string>
}

/** The employer's paper as it will be printed, what the person wants known above it, and what stays off it below. */
export function EmployerCopyPage({ participant, job, told, copy, leftOut, watched, mayRecord, values, errors }: CopyProps) {
  const words = useWords(planWords)
  const free = watched.length === 0
  const empty = copy.parts.length === 0 && copy.helpers.length === 0
  const edit = mayRecord && <ButtonLink href={urls.plan(participant.id, job.id)} kind="secondary" icon="edit">{words.copyBack}</ButtonLink>
  return (
    <PersonPage participant={participant} tab="plan" title={words.copyTitle(job.employer)} primary={free && !empty && <PrintButton />} secondary={edit}>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      {!free && (
        <Form action={urls.employerCopy(participant.id, job.id)} values={values ?? {}} errors={errors ?? {}}>
          <WordWarning name={participant.givenName} words={watched} />
          <Hint>{words.copyWarn}</Hint>
          {mayRecord && <Actions><Button kind="secondary" icon="print">{words.copySave}</Button></Actions>}
        </Form>
      )}
      {empty ? <EmptyState title={words.copyEmpty} action={edit}>{words.copyEmptyText}</EmptyState> : <Paper printed={free}><Copy copy={copy} /></Paper>}
      <Left leftOut={leftOut} />
    </PersonPage>
  )
}

/** The paper itself; it knows nothing but the copy. */
function Copy({ copy }: { copy: EmployerCopy }) {
  const words = useWords(planWords)
  return (
    <Stack>
      <div>
        <h2>{words.copyPaper(copy.givenName)}</h2>
        <Hint>{words.copyJob(copy.job, copy.employer)}</Hint>
      </div>
      {copy.sentence && <Answer question={words.says(copy.givenName)}><Written>“{copy.sentence}”</Written></Answer>}
      {copy.parts.map(({ part, text }) => <Answer key={part} question={words.copyParts[part]} plain><Written>{text}</Written></Answer>)}
      {copy.helpers.length > 0 && (
        <Answer question={words.copyHelpers} plain>{copy.helpers.map(({ name, does, when, phone }) => <TwoLines key={name} main={[name, phone].filter(Boolean).join(' · ')} sub={[does, when].filter(Boolean).join(' · ')} />)}</Answer>
      )}
      <Hint>{words.copyFoot(copy.givenName)}</Hint>
    </Stack>
  )
}

function Left({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const words = useWords(planWords)
  if (leftOut.length === 0) return null
  return (
    <Card title={words.leftOut}>
      <Stack gap="tight">{leftOut.map(({ part, why }) => <TwoLines key={part} main={part === 'helpers' ? words.leftHelpers : words.parts[part]} sub={why === 'notReleased' ? words.notReleased : words.notAllowed} />)}</Stack>
    </Card>
  )
}
