import { useWords } from '#src/words/locale.ts'
import { Button, ButtonLink } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Definition } from '../figures.tsx'
import { Card, Columns, Details, Row, Section, Stack } from '../layout.tsx'
import { Badge, Phase, Waiting, WorkStatus, type Tone } from '../marks.tsx'
import { EmptyState, Notice, Undo, WhoReadsThis } from '../notice.tsx'
import { PageHead } from '../page-head.tsx'
import { PrintButton, PrintHead } from '../print.tsx'
import { Progress } from '../progress.tsx'
import { DefinitionList, Summary } from '../summary.tsx'
import { galleryWords } from './words.ts'
import { TimelineExample } from './timeline.tsx'

const tones: Tone[] = ['petrol', 'moss', 'plum', 'sky', 'saffron', 'brick', 'sand']

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
      <Columns equal>
        <EmptyState title={blocks.empty} action={<ButtonLink href="/contacts/new">{blocks.remove}</ButtonLink>}>{blocks.emptyText}</EmptyState>
        <MarksExample />
      </Columns>
      <DefinitionList terms={[{ term: blocks.term, meaning: blocks.meaning }]} />
    </>
  )
}

function FactsExample() {
  const { blocks } = useWords(galleryWords)
  return (
    <Card title={blocks.summary}>
      <Summary lines={[
        { label: blocks.born, value: blocks.bornValue, changeHref: '/change/born' },
        { label: blocks.coach, value: blocks.coachValue, changeHref: '/change/coach', note: blocks.startNote },
        { label: blocks.start, changeHref: '/change/start' },
      ]} />
    </Card>
  )
}

function MarksExample() {
  const { blocks, work, columns, today } = useWords(galleryWords)
  return (
    <Card title={blocks.buttons}>
      <Row><Button>{today.record}</Button><Button kind="secondary">{today.list}</Button><Button kind="quiet">{blocks.quiet}</Button><Button kind="danger">{blocks.remove}</Button></Row>
      <Row>{tones.map((tone) => <Badge key={tone} tone={tone}>{columns.phase}</Badge>)}</Row>
      <Row>{(['paid', 'unpaid', 'none', 'unknown'] as const).map((state) => <WorkStatus key={state} work={state}>{work[state]}</WorkStatus>)}<Waiting count={3} label={today.waiting} /></Row>
      <Row>
        <Dialog id="close-programme" title={blocks.removeAsk} open={blocks.remove} href="/close" kind="danger">
          <p>{blocks.removeText}</p>
          <Row><Button kind="danger">{blocks.remove}</Button></Row>
        </Dialog>
      </Row>
      <WhoReadsThis>{blocks.historyReaders}</WhoReadsThis>
    </Card>
  )
}
