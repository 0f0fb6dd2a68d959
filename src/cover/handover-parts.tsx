import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { dayOf } from '#src/kernel/instant.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { canUndo } from './handover.ts'
import type { HandoverAt } from './handover-store.ts'
import { MattersOf } from './matters.tsx'
import type { Matters } from './matters-store.ts'
import { coverWords } from './words.ts'

/** The people who were handed over to the visitor and wait: what somebody wrote about them, and what is on record. */
export function HandedToMe({ toMe }: { toMe: readonly { handover: HandoverAt; matters: Matters | undefined }[] }) {
  const words = useWords(coverWords)
  const locale = useLocale()
  return (
    <Card title={words.toMe}>
      <Hint>{words.toMeText}</Hint>
      <Stack>
        {toMe.map(({ handover, matters }) => (
          <Stack key={handover.id} gap="tight">
            <TwoLines main={<a href={urls.participant(handover.participantId)}>{nameOf(handover)}</a>} sub={[words.fromStaff(handover.fromStaff, showDayShort(handover.fromOn, locale)), handover.overlapUntilOn && words.both(showDayShort(handover.overlapUntilOn, locale))].filter(Boolean).join(' · ')} />
            <Written>{handover.matters ?? words.noMatters}</Written>
            {matters && <Details summary={words.facts}><MattersOf matters={matters} /></Details>}
            <Row><PostButton action={urls.takeHandover(handover.id)} kind="secondary" small icon="check">{words.take}</PostButton><ButtonLink href={urls.participant(handover.participantId)} kind="quiet" small>{words.openFile}</ButtonLink></Row>
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

/** What was handed over lately, and what can still be taken back, per time it was done. */
export function Handovers({ handovers, mayUndo }: { handovers: readonly HandoverAt[]; mayUndo: boolean }) {
  const words = useWords(coverWords)
  const locale = useLocale()
  const state = ({ takenAt }: HandoverAt) => (takenAt ? words.takenOn(showDayShort(dayOf(takenAt), locale)) : words.waiting)
  const lastOfBatch = (one: HandoverAt, index: number) => handovers.findLastIndex(({ batchId }) => batchId === one.batchId) === index
  const undoable = (one: HandoverAt, index: number) => mayUndo && one.batchId !== null && lastOfBatch(one, index) && handovers.some((other) => other.batchId === one.batchId && canUndo(other))
  return (
    <Card title={words.handovers}>
      {handovers.length === 0 && <EmptyState title={words.noHandovers} />}
      {handovers.map((one, index) => (
        <Row key={one.id}>
          <TwoLines main={<a href={urls.personAround(one.participantId)}>{words.handoverLine(nameOf(one), one.fromStaff, one.toStaff)}</a>} sub={[showDayShort(one.fromOn, locale), state(one)].join(' · ')} />
          {undoable(one, index) && <PostButton action={urls.undoHandovers(one.batchId!)} kind="quiet" small icon="undo">{words.undo}</PostButton>}
        </Row>
      ))}
    </Card>
  )
}

/** The hand-overs of one person, kept with what was written then. */
export function HandoverHistory({ handovers }: { handovers: readonly HandoverAt[] }) {
  const words = useWords(coverWords)
  const locale = useLocale()
  if (handovers.length === 0) return null
  return (
    <Card title={words.history}>
      <Timeline wide label={words.history} entries={handovers.map((one) => ({
        key: one.id, when: showDayShort(one.fromOn, locale), title: words.historyLine(one.fromStaff, one.toStaff), tone: 'sand' as const,
        meta: [one.overlapUntilOn && words.both(showDayShort(one.overlapUntilOn, locale)), one.takenAt ? words.takenOn(showDayShort(dayOf(one.takenAt), locale)) : words.waiting].filter(Boolean).join(' · '), body: one.matters && <Written>{one.matters}</Written>,
      }))} />
    </Card>
  )
}
