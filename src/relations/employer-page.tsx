import { ButtonLink } from '#src/design/button.tsx'
import { Columns, Stack } from '#src/design/layout.tsx'
import { WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import type { EmployerMerge } from '#src/employers/merge-store.ts'
import { mergeWords } from '#src/employers/merge-words.ts'
import { JustMerged, MergedCard } from '#src/employers/merged.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { Colleagues, Known, Leads, People, Sites } from './beside.tsx'
import { Log } from './log.tsx'
import { OwnPeople } from './own-people.tsx'
import { ColdNotice, Reach } from './reach.tsx'
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
  const { employer } = relation
  const record = <ButtonLink href={`${urls.newContact()}?kind=employer&employer=${employer.id}`} icon="plus">{words.record}</ButtonLink>
  return (
    <StaffPage title={employer.name} place="employers" notices={fresh && <JustMerged employerId={employer.id} merge={fresh} />}>
      <PageHead title={employer.name} sub={<Reach employer={employer} />} back={{ href: urls.employers(), label: words.title }} primary={mayRecord && record}
        secondary={mayRecord && <>{merges && <ButtonLink href={urls.mergeEmployer(employer.id)} kind="quiet">{mergeSays.open}</ButtonLink>}<ButtonLink href={urls.editEmployer(employer.id)} kind="secondary">{words.edit}</ButtonLink></>} />
      <ColdNotice shared={relation.shared} today={today} norm={norm} />
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
