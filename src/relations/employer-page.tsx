import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Stack } from '#src/design/layout.tsx'
import { Notice, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import type { EmployerMerge } from '#src/employers/merge-store.ts'
import { mergeWords } from '#src/employers/merge-words.ts'
import { JustMerged, MergedCard } from '#src/employers/merged.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDaysAgo } from '#src/words/show.ts'
import { Colleagues, Known, Leads, OwnPeople, People, Sites } from './beside.tsx'
import { isGoingCold } from './cold.ts'
import { Log } from './log.tsx'
import { Reach } from './reach.tsx'
import { RhythmCard } from './rhythm-card.tsx'
import type { Relation } from './store.ts'
import { relationWords } from './words.ts'

interface EmployerProps {
  relation: Relation
  today: Day
  /** Days without a visit before a relation is going cold. */
  norm: number
  mayRecord: boolean
  /** What was merged into this employer; absent for who may not merge. */
  merges: readonly EmployerMerge[] | undefined
  /** The merge that was just done. */
  fresh: EmployerMerge | undefined
}

/** One employer: how to reach, how the relation grew, what all coaches know, and of participants only one's own. */
export function EmployerPage({ relation, today, norm, mayRecord, merges, fresh }: EmployerProps) {
  const words = useWords(relationWords)
  const mergeSays = useWords(mergeWords)
  const locale = useLocale()
  const { employer } = relation
  const visits = relation.shared.filter(({ faceToFace }) => faceToFace)
  const last = visits[0]?.onDay ?? relation.shared.at(-1)?.onDay ?? null
  const cold = last !== null && isGoingCold({ firstContactOn: relation.shared.at(-1)!.onDay, lastVisitOn: visits[0]?.onDay ?? null }, today, norm)
  const record = <ButtonLink href={`${urls.newContact()}?kind=employer&employer=${employer.id}`} icon="plus">{words.record}</ButtonLink>
  return (
    <StaffPage title={employer.name} place="employers" notices={fresh && <JustMerged employerId={employer.id} merge={fresh} />}>
      <PageHead title={employer.name} sub={<Reach employer={employer} />} back={{ href: urls.employers(), label: words.title }} primary={mayRecord && record}
        secondary={mayRecord && <>{merges && <ButtonLink href={urls.mergeEmployer(employer.id)} kind="quiet">{mergeSays.open}</ButtonLink>}<ButtonLink href={urls.editEmployer(employer.id)} kind="secondary">{words.edit}</ButtonLink></>} />
      {cold && <Notice kind="warn" title={words.cold(showDaysAgo(last, today, locale))}><p>{words.coldAdvice}</p></Notice>}
      <Columns>
        <Stack>
          <RhythmCard relation={relation} />
          <Log relation={relation} />
        </Stack>
        <Stack>
          <People relation={relation} mayRecord={mayRecord} />
          <Known relation={relation} mayRecord={mayRecord} />
          <Colleagues relation={relation} mayAsk={mayRecord} />
          <Leads relation={relation} mayRecord={mayRecord} />
          <OwnPeople relation={relation} />
          <Sites relation={relation} mayRecord={mayRecord} />
          <MergedCard employerId={employer.id} merges={merges ?? []} />
          <WhoReadsThis>{words.shared}</WhoReadsThis>
        </Stack>
      </Columns>
    </StaffPage>
  )
}
