import { useWords } from '#src/words/locale.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { Card, Row } from '../layout.tsx'
import { Badge, Waiting, WorkStatus, type Tone } from '../marks.tsx'
import { DefinitionList, Summary } from '../summary.tsx'
import { galleryWords } from './words.ts'

const tones: Tone[] = ['petrol', 'moss', 'plum', 'sky', 'saffron', 'brick', 'sand']

/** Facts of one person. */
export function FactsExample() {
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

/** Buttons, marks and a dialog. */
export function MarksExample() {
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
      <DefinitionList terms={[{ term: blocks.term, meaning: blocks.meaning }]} />
    </Card>
  )
}
