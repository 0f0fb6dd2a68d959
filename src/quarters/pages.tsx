import { ButtonLink } from '#src/design/button.tsx'
import { Definition, LabelledValue } from '#src/design/figures.tsx'
import { Card, Row, Section, Stack } from '#src/design/layout.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { addQuarters, type Quarter } from '#src/kernel/quarter.ts'
import { definitions } from '#src/outcomes/definitions.ts'
import type { QuarterFigures, QuarterPart, QuarterReturn } from '#src/outcomes/quarter.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { showNumber, showShare } from '#src/words/show-number.ts'
import { isColumnHidden, isHidden, smallest } from './hidden.ts'
import { type FigureName, figureNames, partsWithPeople } from './return.ts'
import { quarterWords } from './words.ts'

/** The same figures, strict and inclusive side by side under one definition. */
const figureGroups: readonly (readonly FigureName[])[] = [['served'], ['workingStrict', 'workingInclusive'], ['jobStartsStrict', 'jobStartsInclusive'], ['intoWorkStrict', 'intoWorkInclusive'], ['employedIntoWorkStrict', 'employedIntoWorkInclusive']]

export interface QuarterProps {
  result: QuarterReturn
  teams: ReadonlyMap<string, string>
  reach: 'none' | 'own' | 'teams' | 'organisation'
  mayOpen: boolean
  mayExport: boolean
  mayImport: boolean
  /** The last quarter that has begun. */
  latest: Quarter
}

/** The name of a quarter in words. */
export function useQuarterName(quarter: Quarter): string {
  return useWords(quarterWords).quarter(quarter.slice(0, 4), quarter.slice(5))
}

function useShown(hideSmall: boolean) {
  const words = useWords(quarterWords)
  const locale = useLocale()
  return (figures: QuarterFigures, name: FigureName) => {
    const { counted, share } = figures[name]
    // Without its denominator, where people must not be recognised: two denominators side by side tell of a few people too.
    if (hideSmall) return isHidden(figures, name) ? words.small(smallest) : showNumber(counted.length, locale)
    return share ? showShare(share, locale) : showNumber(counted.length, locale)
  }
}

/** The figures of one quarter, each with its definition and open to its people. */
export function QuarterReturnPage(props: QuarterProps) {
  const { result, reach, mayExport, latest } = props
  const words = useWords(quarterWords)
  const locale = useLocale()
  const { quarter, window } = result
  const title = useQuarterName(quarter)
  const hideSmall = reach === 'organisation'
  return (
    <Stack>
      <PageHead
        title={title} sub={`${words.sub(showDay(window.from, locale), showDay(window.to, locale))}. ${words.wholeReach[reach]}`}
        primary={mayExport && <ButtonLink href={urls.quarterFile(quarter, 'xlsx')} icon="download" download>{words.xlsx}</ButtonLink>}
        secondary={mayExport && <ButtonLink href={urls.quarterFile(quarter, 'csv')} kind="secondary" icon="download" download>{words.csv}</ButtonLink>}
      />
      <Row>
        <ButtonLink href={urls.quarter(addQuarters(quarter, -1))} kind="quiet" icon="arrowLeft">{words.previous}</ButtonLink>
        {quarter < latest && <ButtonLink href={urls.quarter(addQuarters(quarter, 1))} kind="quiet" icon="arrowRight">{words.next}</ButtonLink>}
        <ButtonLink href={urls.quarterEvidence(quarter)} kind="quiet">{words.evidence}</ButtonLink>
      </Row>
      {hideSmall && <Notice>{words.suppressed}</Notice>}
      {result.figures.served.counted.length === 0 ? <Nothing mayImport={props.mayImport} /> : <Return {...props} />}
    </Stack>
  )
}

function Nothing({ mayImport }: { mayImport: boolean }) {
  const words = useWords(quarterWords)
  return <Card><EmptyState title={words.empty} action={mayImport && <ButtonLink href={urls.imports()} kind="secondary">{words.import}</ButtonLink>}>{words.emptyText}</EmptyState></Card>
}

function Return({ result, teams, reach, mayOpen }: QuarterProps) {
  const words = useWords(quarterWords)
  const groups = useWords(participantWords).targetGroups
  const shared = { hideSmall: reach === 'organisation' }
  return (
    <>
      <Section title={words.sheetFigures} lead={words.rule}>
        <Stack>
          {figureGroups.map((names) => <FigureGroup key={names[0]} result={result} names={names} mayOpen={mayOpen} {...shared} />)}
        </Stack>
      </Section>
      <Parts title={words.byGroup} head={words.group} parts={partsWithPeople(result.byTargetGroup)} label={(group) => (group === null ? words.unknownTeam : groups[group])} {...shared} />
      <Parts title={words.byTeam} head={words.team} parts={partsWithPeople(result.byTeam)} label={(group) => (group === null ? words.unknownTeam : (teams.get(group) ?? words.unknownTeam))} {...shared} />
    </>
  )
}

function FigureGroup({ result, names, mayOpen, hideSmall }: { result: QuarterReturn; names: readonly FigureName[]; mayOpen: boolean; hideSmall: boolean }) {
  const locale = useLocale()
  const { title, text } = definitions[result.figures[names[0]!].definition]
  return (
    <Definition
      title={title[locale]} definition={text[locale]}
      value={names.map((name) => <OneFigure key={name} result={result} name={name} alone={names.length === 1} hideSmall={hideSmall} />)}
    >
      {mayOpen && names.map((name) => <OpenFigure key={name} result={result} name={name} />)}
    </Definition>
  )
}

function OneFigure({ result, name, alone, hideSmall }: { result: QuarterReturn; name: FigureName; alone: boolean; hideSmall: boolean }) {
  const words = useWords(quarterWords)
  const locale = useLocale()
  const shown = useShown(hideSmall)
  const figure = result.figures[name]
  const percent = (part: number) => showNumber(Math.round(part * 100), locale)
  const interval = !hideSmall && figure.interval ? words.interval(percent(figure.interval.lower), percent(figure.interval.upper)) : undefined
  return <LabelledValue label={alone ? undefined : words.figures[name]} value={shown(result.figures, name)} note={interval} />
}

function OpenFigure({ result, name }: { result: QuarterReturn; name: FigureName }) {
  const words = useWords(quarterWords)
  const figure = result.figures[name]
  return <p><a href={urls.quarterPeople(result.quarter, name)}>{words.figures[name]}: {words.open(figure.persons.length)}. {words.notCounted(figure.notCounted.length)}.</a></p>
}

interface PartsProps<Group> {
  title: string
  head: string
  parts: readonly QuarterPart<Group>[]
  label: (group: Group | null) => string
  hideSmall: boolean
}

function Parts<Group>({ title, head, parts, label, hideSmall }: PartsProps<Group>) {
  const words = useWords(quarterWords)
  const shown = useShown(hideSmall)
  const names = figureNames.slice(0, 7)
  return (
    <Card title={title} flush>
      <Table
        caption={title} rows={parts} rowKey={({ group }) => String(group)} empty={<p>{words.nobody}</p>}
        columns={[{ key: 'group', label: head, cell: ({ group }) => label(group) }, ...names.map((name) => ({ key: name, label: words.figures[name], numeric: true, cell: ({ figures }: QuarterPart<Group>) => (hideSmall && isColumnHidden(parts, name) ? words.hidden : shown(figures, name)) }))]}
      />
    </Card>
  )
}
