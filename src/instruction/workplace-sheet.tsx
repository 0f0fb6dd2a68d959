import type { JobTold } from '#src/agreements/about-store.ts'
import { type AgreementText, topics } from '#src/agreements/agreement.ts'
import { agreementWords } from '#src/agreements/words.ts'
import { Button, ButtonLink } from '#src/design/button.tsx'
import { Answer } from '#src/design/document-part.tsx'
import { EasyParts } from '#src/design/easy.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Paper } from '#src/design/paper.tsx'
import { PrintButton } from '#src/design/print.tsx'
import { Pictured, PicturedSteps } from '#src/design/steps.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import type { ContactCard } from '#src/staff/photo-store.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { WorkplaceSheet } from './sheet.ts'
import { workplaceWords } from './sheet-words.ts'

export interface WorkplaceShown extends JobTold {
  id: string
  /** Undefined while this employer may not know of the support. */
  sheet: WorkplaceSheet | undefined
  /** Tasks whose explanation stays off it. */
  held: readonly string[]
  /** What the three agreed, once the employer may read it. */
  agreed: AgreementText | undefined
  coach: ContactCard | undefined
  /** Words that were not released and for which nobody gave a reason. */
  watched: readonly WatchedWord[]
  values?: FormValues
  errors?: Record<string, string>
}

/** The sheet for the workplace as it will be printed, what the person wants known above it, and what stays off it below. */
export function WorkplaceSheetPage({ participant, job, told, id, sheet, held, watched, values, errors, ...rest }: WorkplaceShown) {
  const words = useWords(workplaceWords)
  const name = participant.givenName
  const free = watched.length === 0
  const full = sheet && sheet.tasks.length > 0
  return (
    <PersonPage participant={participant} tab="work" title={words.title(job.employer)} primary={full && free && <PrintButton />} secondary={<ButtonLink href={urls.learning(participant.id, job.id)} kind="secondary">{words.back}</ButtonLink>}>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      {!free && (
        <Form action={urls.workplaceSheet(participant.id, job.id)} hidden={{ id }} values={values ?? {}} errors={errors ?? {}}>
          <WordWarning name={name} words={watched} />
          <Hint>{words.warn}</Hint>
          <Actions><Button kind="secondary" icon="print">{words.saveReason}</Button></Actions>
        </Form>
      )}
      {!sheet && <EmptyState title={words.notAllowed}>{words.notAllowedText(name)}</EmptyState>}
      {sheet && !full && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {full && <Paper printed={free}><Sheet sheet={sheet} participantId={participant.id} {...rest} /></Paper>}
      {full && held.length > 0 && <Card title={words.held}><Stack gap="tight"><p>{words.heldText(name)}</p>{held.map((title) => <TwoLines key={title} main={title} sub={words.explain} />)}</Stack></Card>}
    </PersonPage>
  )
}

const pictures = { work: 'work', hours: 'clock', guidance: 'help', adaptations: 'agree', call: 'phone' } as const

/** The paper itself; it knows nothing but the sheet, what was agreed with this employer, and whom to call. */
function Sheet({ sheet, participantId, agreed, coach }: Pick<WorkplaceShown, 'agreed' | 'coach'> & { sheet: WorkplaceSheet; participantId: string }) {
  const words = useWords(workplaceWords)
  const names = useWords(agreementWords).topics
  return (
    <Stack>
      <div>
        <h2>{words.paper(sheet.givenName)}</h2>
        <Hint>{words.job(sheet.job, sheet.employer)}</Hint>
      </div>
      {sheet.sentence && <Answer question={words.says(sheet.givenName)}><Written>“{sheet.sentence}”</Written></Answer>}
      {sheet.tasks.map(({ id, title, explain, steps }) => (
        <Stack key={id} gap="tight">
          <h3>{title}</h3>
          {explain && <Pictured picture="talk"><Answer question={words.explain}><Written>{explain}</Written></Answer></Pictured>}
          <PicturedSteps label={words.steps(title)} steps={steps.map((step) => ({ key: step.id, text: step.text, picture: step.picture, photo: step.hasPhoto ? urls.workStepPhoto(participantId, id, step.id) : undefined }))} />
        </Stack>
      ))}
      <EasyParts>
        {agreed && topics.filter((topic) => topic !== 'work' && topic !== 'call' && agreed[topic] !== '').map((topic) => <Pictured key={topic} picture={pictures[topic]}><Answer question={names[topic]} plain><Written>{agreed[topic]}</Written></Answer></Pictured>)}
        {coach && <Pictured picture="phone"><Answer question={words.call} plain><p>{words.coach(coach.name, coach.phone ?? words.noPhone)}</p></Answer></Pictured>}
      </EasyParts>
      <Hint>{words.foot(sheet.givenName)}</Hint>
    </Stack>
  )
}
