import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Columns, Row, Stack } from '#src/design/layout.tsx'
import { EmptyState, Undo } from '#src/design/notice.tsx'
import { PicturedSteps } from '#src/design/steps.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { TaskAt } from './about-store.ts'
import { CourseCard, StepLine } from './course-card.tsx'
import type { Learned } from './learned.ts'
import { aloneSince, type Round } from './round.ts'
import type { WorkStep } from './task.ts'
import { instructionWords } from './words.ts'

interface TaskPageProps extends TaskAt, Learned {
  /** A round that was noted just now. */
  saved: string | null
  /** A step that was taken away just now. */
  removed: string | null
  mayRecord: boolean
}

/** One task: its steps with their pictures, and how it went time after time. */
export function TaskPage(props: TaskPageProps) {
  const { participant, job, task, steps, rounds, saved, removed, mayRecord } = props
  const words = useWords(instructionWords)
  const undone = rounds.some(({ id }) => id === saved) ? <Undo action={urls.undoWorkTry(participant.id, task.id, saved!)}>{words.saved}</Undo>
    : removed && !steps.some(({ id }) => id === removed) ? <Undo action={urls.restoreWorkStep(participant.id, task.id, removed)}>{words.stepRemoved}</Undo> : undefined
  const note = mayRecord && steps.length > 0 && task.archivedOn === null && <ButtonLink href={urls.newWorkTry(participant.id, task.id)} icon="check">{words.note}</ButtonLink>
  return (
    <PersonPage participant={participant} tab="work" title={task.title} notices={mayRecord && undone} primary={note} secondary={mayRecord && <ButtonLink href={urls.editWorkTask(participant.id, task.id)} kind="secondary" icon="edit">{words.editTask}</ButtonLink>}>
      <p><a href={urls.learning(participant.id, job.id)}>{words.titleAt(job.title, job.employer)}</a></p>
      <Columns>
        <StepsCard {...props} />
        <Stack>
          <CourseCard steps={steps} rounds={rounds} />
          {task.forWorkplace && <Card title={words.forWorkplace}><Written>{task.forWorkplace}</Written><Hint>{words.forWorkplaceReaders}</Hint></Card>}
          {mayRecord && <Row><PostButton action={urls.archiveWorkTask(participant.id, task.id)} kind="quiet" fields={task.archivedOn === null ? {} : { back: 'yes' }}>{task.archivedOn === null ? words.archive : words.restore}</PostButton></Row>}
        </Stack>
      </Columns>
    </PersonPage>
  )
}

function StepsCard({ participant, task, steps, rounds, mayRecord }: TaskPageProps) {
  const words = useWords(instructionWords)
  const add = mayRecord && <ButtonLink href={urls.newWorkStep(participant.id, task.id)} kind="secondary" small icon="plus">{words.addStep}</ButtonLink>
  return (
    <Card title={words.stepsTitle} action={steps.length > 0 && add}>
      {steps.length > 0 && rounds.length > 0 && <Hint>{words.perStepText}</Hint>}
      {steps.length === 0 ? <EmptyState title={words.noSteps} action={add}>{words.noStepsText}</EmptyState> : (
        <PicturedSteps label={words.stepsTitle} steps={steps.map((step, index) => ({
          key: step.id, text: step.text, picture: step.pictogram, photo: step.hasPhoto ? urls.workStepPhoto(participant.id, task.id, step.id) : undefined,
          sub: <Hint><HelpOf rounds={rounds} step={step} /></Hint>, aside: rounds.length > 0 && <StepLine step={step} rounds={rounds} />, end: mayRecord && <StepActs participantId={participant.id} step={step} index={index} last={index === steps.length - 1} />,
        }))} />
      )}
    </Card>
  )
}

function HelpOf({ rounds, step }: { rounds: readonly Round[]; step: WorkStep }) {
  const words = useWords(instructionWords)
  const locale = useLocale()
  const last = rounds.findLast((round) => round.prompts.has(step.id))
  const since = aloneSince(rounds, step.id)
  return <>{since ? words.aloneSince(showDayShort(since, locale)) : last ? words.lastHelp(words.promptsLong[last.prompts.get(step.id)!]) : words.notTried}</>
}

function StepActs({ participantId, step, index, last }: { participantId: string; step: WorkStep; index: number; last: boolean }) {
  const words = useWords(instructionWords)
  const act = (name: string) => words.ofStep(name, index + 1)
  const move = urls.moveWorkStep(participantId, step.taskId, step.id)
  return (
    <>
      <ButtonLink href={urls.workStep(participantId, step.taskId, step.id)} kind="quiet" small label={act(words.edit)}>{words.edit}</ButtonLink>
      {index > 0 && <PostButton action={move} fields={{ to: 'up' }} kind="quiet" small label={act(words.up)}>{words.up}</PostButton>}
      {!last && <PostButton action={move} fields={{ to: 'down' }} kind="quiet" small label={act(words.down)}>{words.down}</PostButton>}
    </>
  )
}
