import type { ComponentChildren } from 'preact'
import type { Locale } from '#src/words/locale.ts'
import type { IconName } from './icon-paths.ts'

/** One place in the menu. */
export interface MenuEntry {
  key: string
  label: string
  /** Shorter word for the bar at the bottom of a phone, when the label needs more than a thumb's width. */
  short?: string | undefined
  href: string
  icon: IconName
  /** Places of one group stand together, a little apart from the next. */
  group?: 'day' | 'people' | 'work' | 'team' | 'house' | undefined
  /** Things waiting for a person there; shown as the saffron disc. */
  count?: number | undefined
  /** One of the four places in the bar at the bottom of a phone; without any, the first four are. */
  phone?: boolean | undefined
}

/** What the frame needs to know of the visit, the same on every page. */
export interface Frame {
  locale: Locale
  /** Address of this page with its query, for the language switch to return to. */
  path: string
  /** Addresses of the style sheet and of the script. */
  stylesheet: string
  script: string
  /** Fictional data: says so on every page. */
  demo?: boolean | undefined
}

export interface PageProps extends Frame {
  title: string
  actor: { name: string; role: string; organisation?: string | undefined; accountHref?: string | undefined }
  menu: readonly MenuEntry[]
  /** Key of the menu entry this page belongs to. */
  place?: string | undefined
  /** The one thing a phone has a button for in the middle of its bar, such as recording a contact. */
  quick?: { label: string; href: string } | undefined
  /** Where one searches everything. */
  search?: { label: string; href: string } | undefined
  signOutAction?: string | undefined
  /** Notices above the page: what was just done, break-glass. */
  notices?: ComponentChildren
  children: ComponentChildren
}
