import { ButtonLink } from '#src/design/button.tsx'
import { Card } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { RowList } from '#src/design/row-list.tsx'
import type { LeadAt } from '#src/leads/store.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { meetingWords } from './words.ts'

/** The openings that colleagues brought: to talk about, and to put somebody forward for. */
export function SharedLeads({ leads }: { leads: readonly LeadAt[] }) {
  const words = useWords(meetingWords)
  const locale = useLocale()
  return (
    <Card title={words.onTheTable} foot={words.onTheTableNote}>
      {leads.length === 0 && <EmptyState title={words.noneOnTheTable} />}
      {leads.length > 0 && <RowList label={words.onTheTable} rows={leads.map((lead) => ({
        key: lead.id, main: <a href={urls.lead(lead.id)}>{lead.title}</a>,
        sub: [lead.employer, lead.closesOn && words.closes(showDayShort(lead.closesOn, locale))].filter(Boolean).join(' · '),
        end: <ButtonLink href={`${urls.lead(lead.id)}#people`} kind="secondary" small label={words.forWhomLabel(lead.title)}>{words.forWhom}</ButtonLink>,
      }))} />}
    </Card>
  )
}
