import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { LocaleContext, useWords } from '#src/words/locale.ts'
import type { Frame } from './frame.ts'
import { Brand, DemoNotice, Head, LanguageSwitch } from './head.tsx'
import { Icon } from './icons.tsx'

interface SheetProps extends Frame {
  title: string
  /** One line under the heading. */
  sub?: ComponentChildren
  /** Something beside the sheet, such as the cast of the demo. */
  beside?: ComponentChildren
  notices?: ComponentChildren
  /** Room for a text of some length. */
  wide?: boolean | undefined
  children: ComponentChildren
}

/** One white sheet for whoever is not signed in: sign-in, invitation, first start, the calm error page. */
export function Sheet(props: SheetProps) {
  return (
    <LocaleContext.Provider value={props.locale}>
      <html lang={props.locale} class="staff">
        <Head title={props.title} stylesheet={props.stylesheet} script={props.script} font="atkinson" />
        <body class="sheet-page">
          <header>
            <div class="sheet-top"><Brand /><LanguageSwitch path={props.path} /></div>
            {props.demo && <DemoNotice />}
          </header>
          <main class={props.beside ? 'sheets sheets-two' : props.wide ? 'sheets sheets-wide' : 'sheets'} id="main">
            {props.notices && <div class="notices">{props.notices}</div>}
            <div class="sheet">
              <h1>{props.title}</h1>
              {props.sub && <p class="sub">{props.sub}</p>}
              {props.children}
            </div>
            {props.beside && <div class="sheet-beside">{props.beside}</div>}
          </main>
        </body>
      </html>
    </LocaleContext.Provider>
  )
}

export interface ParticipantProps extends Frame {
  /** The question or message, at most eight words. */
  title: string
  backHref?: string | undefined
  /** The same helper, in the same place, on every page. */
  coach?: { photo?: ComponentChildren; name: ComponentChildren; readsThis: ComponentChildren } | undefined
  /** What was done just now, and how to take it back. */
  notices?: ComponentChildren
  children: ComponentChildren
}

/** One question or message on one page, for a participant: large type, the coach in view, nothing else. Always light. */
export function ParticipantPage(props: ParticipantProps) {
  return (
    <LocaleContext.Provider value={props.locale}>
      <html lang={props.locale} class="participant">
        <Head title={props.title} stylesheet={props.stylesheet} script={props.script} font="lexend" />
        <body>
          {props.demo && <header><DemoNotice /></header>}
          <main class="question" id="main">
            {props.notices && <div class="notices">{props.notices}</div>}
            {props.backHref && <BackLink href={props.backHref} />}
            {props.coach && <div class="coach">{props.coach.photo}<div><p class="coach-name">{props.coach.name}</p>{props.coach.readsThis}</div></div>}
            <h1>{props.title}</h1>
            {props.children}
          </main>
        </body>
      </html>
    </LocaleContext.Provider>
  )
}

function BackLink({ href }: { href: string }) {
  return <a class="question-back" href={href}><Icon name="arrowLeft" size={24} /><span>{useWords(commonWords).back}</span></a>
}
