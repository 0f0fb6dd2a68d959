import { commonWords } from '#src/words/common.ts'
import { locales, useLocale, useWords } from '#src/words/locale.ts'
import { Icon } from './icons.tsx'

/** Name of the software as it stands in a title. */
export const brand = 'Meewerk'

interface HeadProps {
  title: string
  stylesheet: string
  script: string
  font: 'atkinson' | 'lexend'
}

/** The head of every document. */
export function Head({ title, stylesheet, script, font }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === brand ? brand : `${title} · ${brand}`}</title>
      <link rel="preload" href={`/assets/${font}.woff2`} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={stylesheet} />
      <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
      <script type="module" src={script} />
    </head>
  )
}

/** The name with its saffron full stop. */
export function Brand({ href }: { href?: string }) {
  const inside = <>{brand}<span class="brand-dot" aria-hidden="true">.</span></>
  return href ? <a class="brand" href={href}>{inside}</a> : <span class="brand">{inside}</span>
}

/** Says that the people and companies on this page do not exist. */
export function DemoNotice() {
  return <p class="demo"><Icon name="info" /><span>{useWords(commonWords).fictional}</span></p>
}

/** One button per language; posts the choice and comes back to `path`. */
export function LanguageSwitch({ path }: { path: string }) {
  const words = useWords(commonWords)
  const current = useLocale()
  return (
    <form class="languages" method="post" action="/language" aria-label={words.language}>
      <input type="hidden" name="returnTo" value={path} />
      {locales.map((locale) => (
        <button key={locale} name="locale" value={locale} lang={locale} aria-pressed={locale === current}>{words.languageNames[locale]}</button>
      ))}
    </form>
  )
}
