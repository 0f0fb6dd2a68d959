import type { ComponentChildren } from 'preact'
import { Icon } from './icons.tsx'

interface PageHeadProps {
  title: string
  sub?: ComponentChildren
  /** Where one came from, above the heading. */
  back?: { href: string; label: string } | undefined
  /** Badges beside the heading. */
  marks?: ComponentChildren
  /** The one thing most people come to do here. */
  primary?: ComponentChildren
  secondary?: ComponentChildren
}

/** Heading of a page with one primary action. */
export function PageHead({ title, sub, back, marks, primary, secondary }: PageHeadProps) {
  return (
    <header class="page-head">
      <div class="page-head-text">
        {back && <a class="back" href={back.href}><Icon name="arrowLeft" size={16} /><span>{back.label}</span></a>}
        <h1>{title}</h1>
        {marks && <div class="row page-head-marks">{marks}</div>}
        {sub && <p class="sub">{sub}</p>}
      </div>
      {(primary || secondary) && <div class="page-head-actions">{secondary}{primary}</div>}
    </header>
  )
}

/** Views of one subject as links; the open one is `current`. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly { key: string; label: string; href: string; count?: number | undefined }[]; current: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <a href={tab.href} aria-current={tab.key === current ? 'page' : undefined}>
              {tab.label}{tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
