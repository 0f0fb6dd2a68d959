import { commonWords } from '#src/words/common.ts'
import { LocaleContext, useWords } from '#src/words/locale.ts'
import { BottomBar, SideBar, TopBar } from './bars.tsx'
import type { PageProps } from './frame.ts'
import { DemoNotice, Head } from './head.tsx'

/** The frame of every signed-in staff page. */
export function Page(props: PageProps) {
  return (
    <LocaleContext.Provider value={props.locale}>
      <html lang={props.locale} class="staff">
        <Head title={props.title} stylesheet={props.stylesheet} script={props.script} font="atkinson" />
        <body class="frame">
          <SkipLink />
          <SideBar {...props} />
          <TopBar {...props} />
          <main class="main" id="main" tabIndex={-1}>
            {props.demo && <DemoNotice />}
            {props.notices && <div class="notices">{props.notices}</div>}
            {props.children}
          </main>
          <BottomBar {...props} />
        </body>
      </html>
    </LocaleContext.Provider>
  )
}

function SkipLink() {
  return <a class="skip" href="#main">{useWords(commonWords).skip}</a>
}
