import { useWords } from '#src/words/locale.ts'
import { ButtonLink } from '../button.tsx'
import { Definition } from '../figures.tsx'
import { Card, Columns, Details, Section, Stack } from '../layout.tsx'
import { Badge, Phase } from '../marks.tsx'
import { EmptyState, Notice, Undo } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { PrintButton, PrintHead } from '../print.tsx'
import { Progress } from '../progress.tsx'
import { LearningExample } from './learning.tsx'
import { FactsExample, MarksExample } from './marks.tsx'
import { TimelineExample } from './timeline.tsx'
import { galleryWords } from './words.ts'

/** Each remaining block once. */
export function BlocksExample() {
  const { blocks, phases, organisation } = useWords(galleryWords)
  return (
    <>
      <PrintHead organisation={organisation} printedOn={blocks.printed} />
      <PageHead title={blocks.title} sub={blocks.sub} marks={<><Phase tone="moss">{phases.coach}</Phase><Badge>LVB</Badge></>} primary={<PrintButton />} />
      <Section title={blocks.notices}>
        <Undo action="/import/undo">{blocks.undone}</Undo>
        <Notice>{blocks.info}</Notice>
        <Notice kind="good">{blocks.good}</Notice>
        <Notice kind="warn" title={blocks.warnTitle}>{blocks.warn}</Notice>
        <Notice kind="error" title={blocks.errorTitle}>{blocks.error}</Notice>
      </Section>
      <Definition title={blocks.figureTitle} value={blocks.figure} definition={blocks.figureText} source={blocks.figureSource}>
        <a href="/quarter/people">{blocks.figurePeople}</a>
        <Details summary={blocks.details} open><p>{blocks.detailsText}</p></Details>
      </Definition>
      <Columns>
        <Card title={blocks.history}><TimelineExample /></Card>
        <Stack>
          <FactsExample />
          <Card title={blocks.progress}><Progress id="import" label={blocks.progress} count={6400} of={10000} everySeconds={2} href="/import/1">{blocks.progressText}</Progress></Card>
        </Stack>
      </Columns>
      <LearningExample />
      <Columns equal>
        <EmptyState title={blocks.empty} action={<ButtonLink href="/contacts/new">{blocks.remove}</ButtonLink>}>{blocks.emptyText}</EmptyState>
        <MarksExample />
      </Columns>
    </>
  )
}
