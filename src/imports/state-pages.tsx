import { ButtonLink } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Progress } from '#src/design/progress.tsx'
import { dayOf } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { ImportLine } from './import.ts'
import { StateMark } from './list-page.tsx'
import { pageWords } from './page-words.ts'
import type { Stayer } from './stayer.ts'
import { StayersList } from './undo-page.tsx'

/** Heading of an import: the file, the team, where it stands. */
export function Head({ line, secondary }: { line: ImportLine; secondary?: boolean }) {
  const words = useWords(pageWords)
  return (
    <PageHead title={line.fileName} sub={line.team} back={{ href: urls.imports(), label: words.title }} marks={<StateMark state={line.state} />}
      secondary={secondary && <ButtonLink href={urls.undoImport(line.id)} kind="secondary" icon="undo">{words.undo}</ButtonLink>} />
  )
}

/** While an import runs. */
export function RunningPage({ line }: { line: ImportLine }) {
  const words = useWords(pageWords)
  return (
    <StaffPage title={words.runningTitle} place="imports">
      <Stack>
        <Head line={line} />
        <Card title={words.runningTitle}>
          <Progress id="import-progress" label={words.progress} count={line.rowsDone} of={line.rowsTotal} everySeconds={1} href={urls.import(line.id)} afterHref={urls.import(line.id)}>{words[line.step]}</Progress>
          <p>{words.leave}</p>
        </Card>
      </Stack>
    </StaffPage>
  )
}

/** An import that was taken back, with whoever stayed. */
export function UndonePage({ line, stayers }: { line: ImportLine; stayers: readonly Stayer[] }) {
  const words = useWords(pageWords)
  const locale = useLocale()
  return (
    <StaffPage title={line.fileName} place="imports">
      <Stack>
        <Head line={line} />
        <Notice>{line.undoneAt && words.undone(showDay(dayOf(line.undoneAt), locale))} {words.undoneText}</Notice>
        <StayersList stayers={stayers} />
        <Row><ButtonLink href={urls.imports()} icon="upload">{words.title}</ButtonLink></Row>
      </Stack>
    </StaffPage>
  )
}
