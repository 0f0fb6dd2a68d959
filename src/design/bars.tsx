import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import type { MenuEntry, PageProps } from './frame.ts'
import { Brand, LanguageSwitch } from './head.tsx'
import { Icon } from './icons.tsx'
import { Waiting } from './marks.tsx'
import { SearchLink } from './search.tsx'

type BarProps = Pick<PageProps, 'actor' | 'menu' | 'place' | 'path' | 'quick' | 'search' | 'signOutAction'>

/** The petrol bar on a desktop: the places, and below them who is signed in. */
export function SideBar(props: BarProps) {
  return (
    <header class="side">
      <Brand href="/" />
      {props.search && <SearchLink {...props.search} />}
      <Places {...props} />
      <UserMenu {...props} />
    </header>
  )
}

function Places({ menu, place }: BarProps) {
  const groups = [...new Set(menu.map(({ group }) => group))]
  return (
    <nav class="side-menus" aria-label={useWords(commonWords).mainMenu}>
      {groups.map((group) => (
        <ul key={group} class="side-menu">{menu.filter((entry) => entry.group === group).map((entry) => <li key={entry.key}><MenuLink entry={entry} place={place} /></li>)}</ul>
      ))}
    </nav>
  )
}

function MenuLink({ entry, place }: { entry: MenuEntry; place: string | undefined }) {
  const words = useWords(commonWords)
  return (
    <a href={entry.href} aria-current={entry.key === place ? 'page' : undefined}>
      <Icon name={entry.icon} />
      <span class="menu-label">{entry.label}</span>
      {entry.count ? <Waiting count={entry.count} label={words.waiting(entry.count)} /> : null}
    </a>
  )
}

function UserMenu({ actor, path, signOutAction = '/sign-out' }: BarProps) {
  const words = useWords(commonWords)
  const name = <span class="user-name">{actor.name}</span>
  return (
    <div class="user">
      <p class="user-who">
        {actor.accountHref ? <a href={actor.accountHref}>{name}</a> : name}
        <span class="user-role">{[actor.role, actor.organisation].filter(Boolean).join(' · ')}</span>
      </p>
      <form method="post" action={signOutAction}><button class="sign-out"><Icon name="signOut" /><span>{words.signOut}</span></button></form>
      <LanguageSwitch path={path} />
    </div>
  )
}

/** The bar at the top of a phone: the name, and a menu with every place and who is signed in. */
export function TopBar(props: BarProps) {
  const words = useWords(commonWords)
  return (
    <header class="top">
      <Brand href="/" />
      {props.search && <SearchLink {...props.search} />}
      <details class="top-menu">
        <summary><Icon name="menu" size={24} /><span>{words.menu}</span></summary>
        <div class="top-menu-body">
          <Places {...props} />
          <UserMenu {...props} />
        </div>
      </details>
    </header>
  )
}

/** The bar at the bottom of a phone: four places and, in the middle, the one act that must be in reach of a thumb. */
export function BottomBar({ menu, place, quick }: BarProps) {
  const words = useWords(commonWords)
  const marked = menu.filter((entry) => entry.phone)
  const places = (marked.length > 0 ? marked : menu).slice(0, 4)
  const half = Math.ceil(places.length / 2)
  const link = (entry: MenuEntry) => <li key={entry.key}><MenuLink entry={{ ...entry, label: entry.short ?? entry.label }} place={place} /></li>
  return (
    <nav class="bottom" aria-label={words.quickMenu}>
      <ul>
        {places.slice(0, half).map(link)}
        {quick && <li class="bottom-quick"><a href={quick.href}><Icon name="plus" size={24} /><span class="menu-label">{quick.label}</span></a></li>}
        {places.slice(half).map(link)}
      </ul>
    </nav>
  )
}
