import { wordsIn, type Locale } from '#src/words/locale.ts'
import type { PageProps } from '../frame.ts'
import { galleryWords } from './words.ts'

/** The frame around the pages of the gallery, as a coach with two things waiting sees it. */
export function galleryFrame(locale: Locale): Omit<PageProps, 'title' | 'children'> {
  const words = wordsIn(galleryWords, locale)
  return {
    locale,
    path: '/gallery',
    stylesheet: '/assets/style.css',
    script: '/assets/enhance.js',
    demo: true,
    actor: { name: 'Fatima Aydin', role: words.role, organisation: words.organisation, accountHref: '/account' },
    quick: { label: words.contact, href: '/contacts/new' },
    menu: [
      { key: 'today', label: words.menu.today, href: '/today', icon: 'sun', count: 2, phone: true },
      { key: 'people', label: words.menu.people, href: '/people', icon: 'people', phone: true },
      { key: 'employers', label: words.menu.employers, href: '/employers', icon: 'building', phone: true },
      { key: 'import', label: words.menu.import, href: '/import', icon: 'upload' },
      { key: 'quarter', label: words.menu.quarter, href: '/quarter', icon: 'chart', phone: true },
      { key: 'team', label: words.menu.team, href: '/team', icon: 'briefcase' },
    ],
  }
}
