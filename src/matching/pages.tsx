import type { ComponentChildren } from 'preact'
import type { ApplicationAt } from '#src/applications/store.ts'
import { ButtonLink } from '#src/design/button.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Tabs } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Offers } from '#src/design/reasons.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import { matchGroups } from './group.ts'
import type { Seeker } from './match.ts'
import { type MatchFilter, matchQuery } from './match-form.ts'
import { EmployerOffer, LeadOffer } from './offers.tsx'
import { outerKm } from './reach.ts'
import { type EmployerFound, type Found, type LeadFound, matchesPerPage } from './store.ts'
import { matchWords } from './words.ts'

interface MatchesProps {
  participant: Participant
  seeker: Seeker
  filter: MatchFilter
  found: Found<LeadFound> | Found<EmployerFound>
  applications: readonly ApplicationAt[]
  today: Day
  /** What the person wants, and own travel times. */
  beside: ComponentChildren
}

/** Which work lies near what one person wants, with the reasons; the coach and the person choose. */
export function MatchesPage({ participant, filter, found, beside, ...rest }: MatchesProps) {
  const words = useWords(matchWords)
  const locale = useLocale()
  const { counts } = found
  const other = filter.what === 'leads' ? 'employers' as const : 'leads' as const
  const address = (change: Partial<MatchFilter>) => urls.matches(participant.id) + matchQuery(filter, change)
  return (
    <PersonPage participant={participant} tab="work" title={filter.what === 'leads' ? words.leadsTitle : words.employersTitle}
      secondary={<ButtonLink href={address({ what: other, group: 'fits' })} kind="secondary" icon={other === 'leads' ? 'briefcase' : 'building'}>{other === 'leads' ? words.toLeads : words.toEmployers}</ButtonLink>}
    >
      <Columns>
        <Stack>
          <p>{words.how(participant.givenName)} {participant.postcode4 !== null && words.howFar(showNumber(outerKm, locale))}</p>
          <Tabs label={words.groupsLabel} current={filter.group} tabs={matchGroups.map((key) => ({ key, label: words.groups[key], href: address({ group: key }), count: counts[key] }))} />
          <Hint>{words.groupHints[filter.group]}</Hint>
          {found.rows.length === 0 && <Card><EmptyState title={words.none}>{words.noneText}</EmptyState></Card>}
          <Offers label={words.caption}>{found.rows.map((row) => ('title' in row ? <LeadOffer key={row.id} lead={row} participant={participant} {...rest} /> : <EmployerOffer key={row.id} employer={row} participant={participant} {...rest} />))}</Offers>
          <Pager page={filter.page} pages={Math.ceil(counts[filter.group] / matchesPerPage)} href={(page) => address({ page })} />
        </Stack>
        <Stack>{beside}</Stack>
      </Columns>
    </PersonPage>
  )
}
