import { ButtonLink } from '#src/design/button.tsx'
import { Card, Columns, Details, Stack } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import { dayOf } from '#src/kernel/instant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showWeekday } from '#src/words/show.ts'
import type { JobTold } from './about-store.ts'
import { topics } from './agreement.ts'
import { type Approval, isAgreed, type Party, parties, standingOf } from './approval.ts'
import { Approvals, type Back } from './approvals.tsx'
import { EmployerPageCard, Links, type Released } from './page-cards.tsx'
import { mayHavePage } from './release.ts'
import type { VersionBy } from './store.ts'
import { agreementWords } from './words.ts'

export interface AgreementPageProps extends JobTold, Released {
  versions: readonly VersionBy[]
  approvals: readonly Approval[]
  /** The name of the visitor, who agrees as coach. */
  me: string
  /** Goes along with the forms of this page, so that sending one twice does it once. */
  formId: string
  /** A form on the page that came back with errors. */
  back: Back | undefined
}

/** One agreement about one job: what was agreed, who agrees, and by which page and links the others read it. */
export function AgreementPage(props: AgreementPageProps) {
  const { participant, job, told, versions } = props
  const words = useWords(agreementWords)
  const [newest, ...older] = versions
  const asked: readonly Party[] = mayHavePage(told) ? parties : ['participant', 'coach']
  const edit = urls.editAgreement(participant.id, job.id)
  return (
    <PersonPage participant={participant} tab="work" title={words.title(job.title, job.employer)} primary={newest && <ButtonLink href={edit} icon="edit">{words.edit}</ButtonLink>}>
      <DisclosureBanner participant={participant} told={told} to={job.employer} />
      <Columns>
        <Stack>
          <Card title={words.text} action={newest && <Badge tone={isAgreed(props.approvals, newest.id, asked) ? 'moss' : 'sand'}>{isAgreed(props.approvals, newest.id, asked) ? words.agreed : words.waiting}</Badge>}>
            {newest ? <Version version={newest} /> : <EmptyState title={words.noneTitle} action={<ButtonLink href={edit}>{words.write}</ButtonLink>}>{words.none}</EmptyState>}
          </Card>
          {older.length > 0 && <Older versions={older} approvals={props.approvals} />}
        </Stack>
        <Stack>
          {newest && <Approvals {...props} version={newest} asked={asked} />}
          <EmployerPageCard {...props} />
          <Links {...props} hasText={newest !== undefined} />
        </Stack>
      </Columns>
    </PersonPage>
  )
}

function Version({ version: { content, easy, number, madeAt, writer } }: { version: VersionBy }) {
  const words = useWords(agreementWords)
  const locale = useLocale()
  return (
    <>
      <Summary lines={[
        ...topics.map((topic) => ({ label: words.topics[topic], value: content[topic] && <Written>{content[topic]}</Written> })),
        { label: words.reviewOn, value: content.reviewOn && showWeekday(content.reviewOn, locale) },
      ]} />
      <Details summary={words.easy}>{topics.filter((topic) => easy[topic] !== '').map((topic) => <Written key={topic}>{easy[topic]}</Written>)}</Details>
      <Hint>{words.version(number, showDay(dayOf(madeAt), locale), writer)}</Hint>
    </>
  )
}

function Older({ versions, approvals }: { versions: readonly VersionBy[]; approvals: readonly Approval[] }) {
  const words = useWords(agreementWords)
  const locale = useLocale()
  const agreedBy = (id: string) => parties.map((party) => standingOf(approvals, id, party)).flatMap(({ state, last }) => (state === 'agreed' ? last!.name : [])).join(', ')
  return (
    <Card title={words.older}>
      {versions.map((version) => (
        <Details key={version.id} summary={words.version(version.number, showDay(dayOf(version.madeAt), locale), version.writer)}>
          <Version version={version} />
          <Hint>{words.olderSaid(agreedBy(version.id) || words.nobody)}</Hint>
        </Details>
      ))}
    </Card>
  )
}
