import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actor } from '#src/access/actor.ts'
import { may } from '#src/access/permissions.ts'
import { ButtonLink } from '#src/design/button.tsx'
import type { Frame } from '#src/design/frame.ts'
import { Page } from '#src/design/page.tsx'
import { type ParticipantProps, ParticipantPage, Sheet } from '#src/design/sheet.tsx'
import { urls } from '#src/urls.ts'
import { useWords, wordsIn } from '#src/words/locale.ts'
import { menuOf } from './menu.ts'
import { webWords } from './words.ts'

/** What the frame needs of the visit around a page. */
export interface FrameOf extends Frame {
  actor: Actor | undefined
}

/** The visit around the page being drawn; set once by the web layer. */
export const FrameContext = createContext<FrameOf | undefined>(undefined)

function useFrame(): FrameOf {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('a page is drawn outside a visit')
  return frame
}

interface StaffPageProps {
  title: string
  place?: string
  notices?: ComponentChildren
  children: ComponentChildren
}

/** A page for signed-in staff, with menu and name. */
export function StaffPage({ title, place, notices, children }: StaffPageProps) {
  const frame = useFrame()
  const { actor } = frame
  const words = wordsIn(webWords, frame.locale)
  if (!actor) return <SheetPage title={title} notices={notices}>{children}</SheetPage>
  const who = { name: actor.name, role: actor.roles.map((role) => words.roles[role]).join(', '), organisation: actor.organisationName, accountHref: urls.account() }
  const quick = may(actor, 'contact.record') ? { label: words.contact, href: urls.newContact() } : undefined
  const search = may(actor, 'search.run') ? { label: words.search, href: urls.search() } : undefined
  return (
    <Page {...frame} demo={actor.demo} title={title} actor={who} menu={menuOf(actor, frame.locale)} place={place} quick={quick} search={search} notices={notices}>
      {children}
    </Page>
  )
}

/** A page for whoever is not signed in. */
export function SheetPage(props: { title: string; sub?: ComponentChildren; beside?: ComponentChildren; notices?: ComponentChildren; demo?: boolean; wide?: boolean; children: ComponentChildren }) {
  const frame = useFrame()
  return <Sheet {...frame} {...props} />
}

/** One question or message in easy words and large type, for a participant: on a phone or on paper. */
export function EasyPage({ demo, ...props }: Omit<ParticipantProps, Exclude<keyof Frame, 'demo'>>) {
  const frame = useFrame()
  return <ParticipantPage {...frame} {...props} demo={demo ?? frame.actor?.demo} />
}

/** One calm message with a way back. */
export function MessagePage({ title, text }: { title: string; text: string }) {
  const words = useWords(webWords)
  return (
    <SheetPage title={title}>
      <p>{text}</p>
      <ButtonLink href={urls.home()} kind="secondary">{words.toStart}</ButtonLink>
    </SheetPage>
  )
}

type Calm = 'notFound' | 'origin' | 'tooMany' | 'tooLarge'

/** The page for what is not there, came from elsewhere, or was too much. */
export function CalmPage({ why }: { why: Calm }) {
  const words = useWords(webWords)
  return <MessagePage title={words[`${why}Title`]} text={words[why]} />
}

/** The page for a fault of ours, with the number under which it was logged. */
export function FaultPage({ number }: { number: string }) {
  const words = useWords(webWords)
  return <MessagePage title={words.faultTitle} text={words.fault(number)} />
}
