import { pictogramAddress, type PictogramName } from './pictograms.ts'

/** A picture beside a word that says the same, so it is silent for who listens. */
export function Picto({ name, large }: { name: PictogramName; large?: boolean }) {
  const size = large ? 140 : 56
  return <img class={large ? 'picto picto-large' : 'picto'} src={pictogramAddress(name)} alt="" width={size} height={size} />
}

/** Answers as large links, each a picture with its word; following one says nothing yet. */
export function PictureLinks({ links }: { links: readonly { href: string; picture: PictogramName; label: string }[] }) {
  return (
    <ul class="picture-links">
      {links.map(({ href, picture, label }) => <li key={href}><a class="choice" href={href}><Picto name={picture} /><span class="choice-text">{label}</span></a></li>)}
    </ul>
  )
}

/** Sentences as somebody who reads little reads them: each on its own line. */
export function EasyLines({ text, tight }: { text: string; tight?: boolean }) {
  return <div class={tight ? 'easy-lines easy-lines-tight' : 'easy-lines'}>{text.split('\n').filter(Boolean).map((line) => <p key={line}>{line}</p>)}</div>
}
