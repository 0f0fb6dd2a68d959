import type { ComponentChildren } from 'preact'

/** Text as somebody wrote it, with its own line breaks; never read as HTML. */
export function Written({ children }: { children: ComponentChildren }) {
  return <p class="written">{children}</p>
}

/** Two texts in one: what was taken away and what was added, as somebody changed it. */
export function Changes({ parts, words }: { parts: readonly { kind: 'same' | 'added' | 'removed'; text: string }[]; words: { added: string; removed: string } }) {
  return (
    <p class="written">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text
        const said = <span class="visually-hidden">{kind === 'added' ? words.added : words.removed} </span>
        return kind === 'added' ? <ins key={index}>{said}{text}</ins> : <del key={index}>{said}{text}</del>
      })}
    </p>
  )
}

/** A quieter line below something. */
export function Hint({ children }: { children: ComponentChildren }) {
  return <p class="hint">{children}</p>
}

/** A few short lines, each a fact. */
export function List({ lines }: { lines: readonly string[] }) {
  return <ul class="lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
}

/** Codes to write down, in two columns. */
export function Codes({ codes }: { codes: readonly string[] }) {
  return <ul class="codes">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
}

/** The picture and the key that connect an authenticator app. */
export function SetUpKey({ picture, alt, above, below, secret }: { picture: string; alt: string; above: string; below: string; secret: string }) {
  return (
    <div class="set-up-key">
      <p>{above}</p>
      <img src={picture} alt={alt} width="180" height="180" />
      <p>{below} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
    </div>
  )
}

/** An address to scan with a phone or to copy, with the picture of it. */
export function ScanAddress({ picture, alt, address }: { picture: string; alt: string; address: string }) {
  return (
    <div class="scan">
      <img src={picture} alt={alt} width="180" height="180" />
      <p><code>{address}</code></p>
    </div>
  )
}
