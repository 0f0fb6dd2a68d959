import type { ComponentChildren } from 'preact'
import { sentencesOf } from '#src/words/easy.ts'
import { LocaleContext } from '#src/words/locale.ts'
import type { Frame } from './frame.ts'
import { DemoNotice, Head } from './head.tsx'
import { Picto } from './picto.tsx'
import type { PictogramName } from './pictograms.ts'

interface EasyProps extends Frame {
  title: string
  /** For who prints it: the way back, the button, what is still hard to read. Not on the paper. */
  aside: ComponentChildren
  children: ComponentChildren
}

/** A text for somebody who reads little, to read together and to print: large letters, each sentence on its own line. Always light. */
export function EasyDocument(props: EasyProps) {
  return (
    <LocaleContext.Provider value={props.locale}>
      <html lang={props.locale} class="participant">
        <Head title={props.title} stylesheet={props.stylesheet} script={props.script} font="lexend" />
        <body>
          {props.demo && <header class="unprinted"><DemoNotice /></header>}
          <main class="easy" id="main">
            <div class="easy-aside unprinted">{props.aside}</div>
            <h1>{props.title}</h1>
            {props.children}
          </main>
        </body>
      </html>
    </LocaleContext.Provider>
  )
}

/** Parts that stand side by side on paper. */
export function EasyParts({ children }: { children: ComponentChildren }) {
  return <div class="easy-parts">{children}</div>
}

/** A part of an easy text with a short heading, and perhaps a picture that says the same; on a paper of its own with `apart`. */
export function EasyPart({ title, picture, apart, children }: { title: string; picture?: PictogramName | undefined; apart?: boolean; children: ComponentChildren }) {
  return <section class={apart ? 'easy-part easy-part-task' : 'easy-part'}>{picture ? <div class="easy-part-head"><Picto name={picture} /><h2>{title}</h2></div> : <h2>{title}</h2>}{children}</section>
}

/** Text of which each sentence stands on its own line; `quiet` for a question above an answer. */
export function EasyText({ children, quiet }: { children: string; quiet?: boolean }) {
  return <p class={quiet ? 'easy-text easy-quiet' : 'easy-text'}>{sentencesOf([children]).map((sentence) => <span key={sentence} class="easy-line">{sentence}</span>)}</p>
}
