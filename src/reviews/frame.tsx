import type { ComponentChildren } from 'preact'
import { PageHead, Tabs } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { reviewWords } from './words.ts'

interface ReviewsFrameProps {
  tab: 'log' | 'field' | 'outcomes' | 'time'
  /** The visitor leads a team; a coach sees only what is about the own work. */
  leads: boolean
  primary?: ComponentChildren
  children: ComponentChildren
}

/** The three things a team lead looks along with, as views of one place; for a coach the same about the own work. */
export function ReviewsFrame({ tab, leads, primary, children }: ReviewsFrameProps) {
  const words = useWords(reviewWords)
  const tabs = [{ key: 'log', href: urls.reviews() }, { key: 'field', href: urls.mentorings() }, { key: 'outcomes', href: urls.outcomeReviews() }, ...(leads ? [{ key: 'time', href: urls.reviewedTime() } as const] : [])] as const
  return (
    <StaffPage title={words.title} place={leads ? 'reviews' : 'time'}>
      <PageHead title={words.title} sub={leads ? words.subLead : words.subOwn} primary={primary} />
      <Tabs label={words.tabsLabel} current={tab} tabs={tabs.map(({ key, href }) => ({ key, href, label: words.tabs[key] }))} />
      {children}
    </StaffPage>
  )
}
