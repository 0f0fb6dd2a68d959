import { ButtonLink } from '#src/design/button.tsx'
import { Card, Columns, Details, Row, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Undo } from '#src/design/notice.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { Hint } from '#src/design/written.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useWords } from '#src/words/locale.ts'
import type { SupportWeek } from './fading.ts'
import { FadingCard } from './fading-card.tsx'
import type { Learned } from './learned.ts'
import { useRoundSaid } from './said.tsx'
import { instructionWords } from './words.ts'

interface LearningProps {
  participant: Participant
  job: JobAt
  learned: readonly Learned[]
  weeks: readonly SupportWeek[]
  /** What the support plan says about fading. */
  fading: string
  /** A task that was put away just now. */
  archived: string | null
  mayRecord: boolean
}

/** Learning the work of one job: the tasks with how the last time went, the sheets, and how much help there was week after week. */
export function LearningPage({ participant, job, learned, weeks, fading, archived, mayRecord }: LearningProps) {
  const words = useWords(instructionWords)
  const now = learned.filter(({ task }) => task.archivedOn === null)
  const before = learned.filter(({ task }) => task.archivedOn !== null)
  const add = mayRecord && <ButtonLink href={urls.newWorkTask(participant.id, job.id)} icon="plus">{words.newTask}</ButtonLink>
  const undo = mayRecord && before.some(({ task }) => task.id === archived) && <Undo action={urls.archiveWorkTask(participant.id, archived!)} fields={{ back: 'yes' }}>{words.taskArchived}</Undo>
  return (
    <PersonPage participant={participant} tab="work" title={words.titleAt(job.title, job.employer)} notices={undo} primary={now.length > 0 && add}>
      <Hint>{words.lead}</Hint>
      <Columns>
        <Stack>
          <Card title={words.tasks}>
            {now.length === 0 ? <EmptyState title={words.none} action={add}>{words.noneText}</EmptyState> : <Tasks participantId={participant.id} learned={now} mayRecord={mayRecord} />}
            {before.length > 0 && <Details summary={words.archived(before.length)}><Tasks participantId={participant.id} learned={before} mayRecord={false} /></Details>}
          </Card>
          {now.length > 0 && mayRecord && <Card title={words.sheets}>
            <Stack gap="tight">
              <Hint>{words.sheetsText}</Hint>
              <Row>
                <ButtonLink href={urls.personSheet(participant.id, job.id)} kind="secondary" icon="print">{words.personSheet}</ButtonLink>
                <ButtonLink href={urls.workplaceSheet(participant.id, job.id)} kind="secondary" icon="print">{words.workplaceSheet}</ButtonLink>
              </Row>
            </Stack>
          </Card>}
        </Stack>
        <FadingCard job={job} weeks={weeks} plan={fading} mayRecord={mayRecord} />
      </Columns>
    </PersonPage>
  )
}

function Tasks({ participantId, learned, mayRecord }: { participantId: string; learned: readonly Learned[]; mayRecord: boolean }) {
  const words = useWords(instructionWords)
  const said = useRoundSaid()
  return (
    <RowList label={words.tasks} rows={learned.map(({ task, steps, rounds }) => ({
      key: task.id,
      main: <a href={urls.workTask(participantId, task.id)}>{task.title}</a>,
      sub: rounds.length === 0 ? `${words.steps(steps.length)}, ${words.noTries}` : said.last(rounds.at(-1)!),
      end: mayRecord && steps.length > 0 && <ButtonLink href={urls.newWorkTry(participantId, task.id)} kind="secondary" small>{words.note}</ButtonLink>,
    }))} />
  )
}

/** What somebody learns in one job, beside the rest of that job. */
export function LearningCard({ job, learned }: { job: JobAt; learned: readonly Learned[] }) {
  const words = useWords(instructionWords)
  const said = useRoundSaid()
  const now = learned.filter(({ task }) => task.archivedOn === null)
  return (
    <Card title={words.title} action={<ButtonLink href={urls.learning(job.participantId, job.id)} kind="secondary" small>{words.open}</ButtonLink>}>
      {now.length === 0 ? <Text tone="soft">{words.none}</Text> : (
        <Stack gap="tight">{now.map(({ task, rounds }) => <TwoLines key={task.id} main={<a href={urls.workTask(job.participantId, task.id)}>{task.title}</a>} sub={rounds.length === 0 ? words.noTries : said.last(rounds.at(-1)!)} />)}</Stack>
      )}
    </Card>
  )
}
