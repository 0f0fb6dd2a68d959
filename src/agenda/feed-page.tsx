import type { GuestLink } from '#src/access/guest.ts'
import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { ScanAddress } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import { agendaWords } from './words.ts'

/** The agenda on one's own phone: make an address, see which there are, end one. */
export function FeedPage({ feeds, made }: { feeds: readonly GuestLink[]; made: { address: string; picture: string } | undefined }) {
  const words = useWords(agendaWords).feed
  const locale = useLocale()
  const open = feeds.filter(({ revokedAt }) => revokedAt === null)
  return (
    <StaffPage title={words.title} place="agenda">
      <PageHead title={words.title} sub={words.sub} back={{ href: urls.agenda(), label: words.back }} />
      {made && (
        <Notice kind="good" title={words.madeTitle} live>
          <p>{words.madeText}</p>
          <ScanAddress picture={made.picture} alt={words.picture} address={made.address} />
          <Row><ButtonLink href={made.address.replace(/^https?:/, 'webcal:')} kind="secondary" small>{words.open}</ButtonLink></Row>
        </Notice>
      )}
      <Card title={words.addresses} action={<PostButton action={urls.agendaPhone()} kind="secondary" small icon="plus">{words.make}</PostButton>}>
        {open.length === 0 && <EmptyState title={words.none} />}
        <Stack>
          {open.map((feed) => (
            <Row key={feed.id}>
              <TwoLines main={words.madeAt(showInstant(feed.madeAt, locale))} sub={feed.openedAt ? words.openedAt(showInstant(feed.openedAt, locale)) : words.notOpened} />
              <PostButton action={urls.revokeAgendaPhone(feed.id)} kind="quiet" small>{words.end}</PostButton>
            </Row>
          ))}
        </Stack>
      </Card>
    </StaffPage>
  )
}
