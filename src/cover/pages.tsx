import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Columns, Row, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { Uncoached } from './coach-store.ts'
import { coverStateOn } from './cover.ts'
import type { HandoverAt } from './handover-store.ts'
import { HandedToMe, Handovers } from './handover-parts.tsx'
import type { Matters } from './matters-store.ts'
import { type Done, DoneNotice } from './done.tsx'
import { Steady, type Steadiness } from './steady.tsx'
import type { CoverAt } from './store.ts'
import { TeamTable, type TeamLine } from './team-table.tsx'
import { coverWords } from './words.ts'

interface CoverProps {
  today: CoverAt['fromOn']
  covers: readonly CoverAt[]
  /** Whose cover the visitor decides about. */
  mine: readonly string[]
  /** The team of a team lead; undefined for a coach. */
  team: readonly TeamLine[] | undefined
  uncoached: readonly Uncoached[]
  steady: Steadiness | undefined
  toMe: readonly { handover: HandoverAt; matters: Matters | undefined }[]
  handovers: readonly HandoverAt[]
  done: Done | undefined
}

/** Who is there and who is not, who covers for whom, what was handed over, and who has nobody. */
export function CoverPage(props: CoverProps) {
  const words = useWords(coverWords)
  const { team, uncoached, toMe, steady, done } = props
  return (
    <StaffPage title={words.title} place="cover" notices={done && <DoneNotice done={done} />}>
      <PageHead title={words.title} sub={words.sub} primary={<ButtonLink href={urls.newCover()} icon="plus">{words.newCover}</ButtonLink>} secondary={!team && <ButtonLink href={urls.askHandover()} kind="secondary">{words.askHandover}</ButtonLink>} />
      {team && <TeamTable lines={team} />}
      <Columns>
        <Stack>
          {toMe.length > 0 && <HandedToMe toMe={toMe} />}
          <Covers {...props} />
          <Handovers handovers={props.handovers} mayUndo={team !== undefined} />
        </Stack>
        <Stack>
          {team && <WithoutCoach uncoached={uncoached} />}
        </Stack>
      </Columns>
      {steady && <Steady steady={steady} />}
    </StaffPage>
  )
}

function Covers({ covers, today, mine }: CoverProps) {
  const words = useWords(coverWords)
  const locale = useLocale()
  return (
    <Card title={words.covers}>
      {covers.length === 0 && <EmptyState title={words.noCovers} />}
      {covers.map((cover) => {
        const state = coverStateOn(cover, today)
        return (
          <Stack key={cover.id} gap="tight">
            <Row>
              <TwoLines main={words.coverLine(cover.by, cover.staff)} sub={[words.period(showDayShort(cover.fromOn, locale), showDayShort(cover.untilOn, locale)), words.reasons[cover.reason as keyof typeof words.reasons]].join(' · ')} />
              <Badge tone={state === 'now' ? 'saffron' : 'sand'}>{cover.endedAt ? words.ended : words.states[state]}</Badge>
              {state !== 'over' && mine.includes(cover.staffId) && <PostButton action={urls.endCover(cover.id)} kind="quiet" small>{words.end}</PostButton>}
            </Row>
            {cover.note && <Written>{cover.note}</Written>}
          </Stack>
        )
      })}
    </Card>
  )
}

function WithoutCoach({ uncoached }: Pick<CoverProps, 'uncoached'>) {
  const words = useWords(coverWords)
  const locale = useLocale()
  return (
    <Card title={words.uncoached}>
      {uncoached.length === 0 ? <EmptyState title={words.allCoached} /> : <Hint>{words.uncoachedText}</Hint>}
      {uncoached.map((person) => (
        <Row key={person.id}>
          <TwoLines main={<a href={urls.participant(person.id)}>{nameOf(person)}</a>} sub={person.since && words.uncoachedSince(showDayShort(person.since, locale))} />
          <ButtonLink href={urls.personAround(person.id)} kind="secondary" small>{words.choose}</ButtonLink>
        </Row>
      ))}
    </Card>
  )
}
