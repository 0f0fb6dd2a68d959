import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Answer, Part } from '#src/design/document-part.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { Changes, Hint, Written } from '#src/design/written.tsx'
import { dayOf } from '#src/kernel/instant.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { commonWords } from '#src/words/common.ts'
import { compareTexts } from '#src/words/compare.ts'
import { type Locale, useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { planTexts } from './plan-text.ts'
import type { PlanLine } from './store.ts'
import { planWords } from './words.ts'

/** One plan with all its versions, newest first. */
export interface PlanShown {
  participant: Participant
  /** How the plan is called in an address: `search`, or the id of the job. */
  name: string
  title: string
  versions: readonly PlanLine[]
}

/** The parts in which a version differs from the one before it, with both texts. */
function changesOf(versions: readonly PlanLine[], version: PlanLine, locale: Locale) {
  const earlier = versions.find(({ number }) => number === version.number - 1)
  const before = new Map(earlier ? planTexts(earlier, locale).map(({ key, text }) => [key, text]) : [])
  return planTexts(version, locale).map((part) => ({ ...part, before: before.get(part.key) ?? '' })).filter(({ text, before }) => text !== before)
}

/** All versions of a plan, with what changed in each. */
export function PlanVersionsPage({ participant, name, title, versions }: PlanShown) {
  const words = useWords(planWords)
  const locale = useLocale()
  const changed = (version: PlanLine) => {
    const parts = changesOf(versions, version, locale)
    return version.number === 1 ? words.first : parts.length === 0 ? words.noChange : parts.map(({ label }) => label).join(' · ')
  }
  return (
    <PersonPage participant={participant} tab="plan" title={words.versionsTitle(title)}>
      <Table
        caption={words.versionsCaption} rows={versions} rowKey={({ id }) => id} empty={<EmptyState title={words.noSearch} />}
        columns={[
          { key: 'version', label: words.versions, cell: ({ number }) => <a href={urls.planVersion(participant.id, name, number)}>{words.version(number)}</a> },
          { key: 'saved', label: words.savedOn, cell: ({ createdAt }) => showDayShort(dayOf(createdAt), locale) },
          { key: 'changed', label: words.changed, cell: (version) => <Text tone="soft">{changed(version)}</Text> },
          { key: 'by', label: words.by, cell: ({ staff }) => staff },
          { key: 'agreed', label: words.agreedColumn, cell: ({ agreedOn }) => (agreedOn ? showDayShort(agreedOn, locale) : '') },
          { key: 'review', label: words.reviewColumn, cell: ({ reviewOn }) => (reviewOn ? showDayShort(reviewOn, locale) : '') },
        ]}
      />
    </PersonPage>
  )
}

/** One version of a plan beside the one before it, word by word. */
export function PlanVersionPage({ participant, name, title, versions, version, mayRecord }: PlanShown & { version: PlanLine; mayRecord: boolean }) {
  const words = useWords(planWords)
  const common = useWords(commonWords)
  const locale = useLocale()
  const parts = changesOf(versions, version, locale)
  return (
    <PersonPage participant={participant} tab="plan" title={words.differences(version.number)} secondary={<ButtonLink href={urls.planVersions(participant.id, name)} kind="secondary" icon="list">{words.versions}</ButtonLink>}>
      <Hint>{[`${title}.`, words.versionLine(version.number, version.staff), version.number > 1 && words.besides(version.number - 1)].filter(Boolean).join(' ')}</Hint>
      <Card title={words.changed} foot={<Agreed version={version} action={mayRecord ? urls.agreePlan(participant.id, name, version.number) : undefined} first={participant.givenName} />}>
        {parts.length === 0 && <p>{words.noChange}</p>}
        <Stack>{parts.map(({ key, label, text, before }) => <Part key={key} title={label}><Changes parts={compareTexts(before, text)} words={common} /></Part>)}</Stack>
      </Card>
      <Details summary={words.whole}>
        <Stack>{planTexts(version, locale).filter(({ text }) => text !== '').map(({ key, label, text }) => <Answer key={key} question={label}><Written>{text}</Written></Answer>)}</Stack>
      </Details>
    </PersonPage>
  )
}

function Agreed({ version, action, first }: { version: PlanLine; action: string | undefined; first: string }) {
  const words = useWords(planWords)
  const locale = useLocale()
  const { agreedOn } = version
  return (
    <>
      <p>{agreedOn ? words.agreed(first, showDay(agreedOn, locale)) : words.notAgreed(first)}</p>
      {action && <Row>{agreedOn ? <PostButton action={action} fields={{ undo: 'yes' }} kind="quiet" small icon="undo">{words.undoAgree}</PostButton> : <PostButton action={action} kind="secondary" small icon="check">{words.agree(first)}</PostButton>}</Row>}
    </>
  )
}
