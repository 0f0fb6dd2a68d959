import { ButtonLink } from '#src/design/button.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { Summary } from '#src/design/summary.tsx'
import { planWords } from '#src/plans/words.ts'
import { profileWords } from '#src/profiles/words.ts'
import { urls } from '#src/urls.ts'
import { useWords } from '#src/words/locale.ts'
import type { Circle } from './circle-store.ts'
import { dossierWords } from './words.ts'

/** Who helps beside the coaches: family, somebody at work, somebody of the care team. */
export function CircleCard({ circle, participantId, mayNote }: { circle: Circle; participantId: string; mayNote: boolean }) {
  const words = useWords(dossierWords)
  const roles = useWords(planWords).doers
  const { fields } = useWords(profileWords)
  const said = (['network', 'support'] as const).filter((field) => circle[field] !== '')
  const empty = circle.helpers.length === 0 && said.length === 0
  return (
    <Card title={words.circle}>
      <Stack>
        {empty && <EmptyState title={words.noCircle}>{words.noCircleText}</EmptyState>}
        {circle.helpers.length > 0 && (
          <RowList label={words.circle} rows={circle.helpers.map((helper, index) => ({
            key: String(index), main: helper.name, sub: [helper.role && roles[helper.role], helper.does, helper.when, helper.phone].filter(Boolean).join(' · '),
            end: <a href={urls.job(participantId, helper.jobId)}>{words.atJob}</a>,
          }))} />
        )}
        {said.length > 0 && <Summary lines={said.map((field) => ({ label: fields[field], value: circle[field] }))} />}
        {mayNote && <ButtonLink href={urls.profileSection(participantId, 'network')} kind="quiet" small>{words.addCircle}</ButtonLink>}
      </Stack>
    </Card>
  )
}
