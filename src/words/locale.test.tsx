import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { galleryWords } from '#src/design/gallery/words.ts'
import { commonWords } from './common.ts'
import { LocaleContext, useLocale, useWords, wordsIn } from './locale.ts'

const words = {
  nl: { hello: 'Dag', people: (count: number) => `${count} mensen`, kinds: { paid: 'betaald' } },
  en: { hello: 'Hello', people: (count: number) => `${count} people`, kinds: { paid: 'paid' } },
}

function Greeting() {
  const { hello, people } = useWords(words)
  return <p lang={useLocale()}>{hello}, {people(3)}</p>
}

/** Every path through a catalogue with the kind of what stands there and, of a function, how many parameters it has. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path} function ${value.length}`]
  if (typeof value === 'string') return [`${path} ${value.trim() === '' ? 'empty' : 'text'}`]
  return Object.entries(value as object).flatMap(([key, inner]) => shapeOf(inner, `${path}/${key}`))
}

describe('words of a slice', () => {
  it('follow the language of the page', () => {
    expect(render(<LocaleContext.Provider value="en"><Greeting /></LocaleContext.Provider>)).toBe('<p lang="en">Hello, 3 people</p>')
    expect(render(<Greeting />)).toBe('<p lang="nl">Dag, 3 mensen</p>')
  })

  it('can be read outside a page', () => {
    expect(wordsIn(words, 'en').kinds.paid).toBe('paid')
  })

  it('do not compile when English misses a word, has one too many, or a function differs', () => {
    const { people: _people, ...fewer } = words.en
    // @ts-expect-error English misses `people`
    wordsIn({ nl: words.nl, en: fewer }, 'nl')
    // @ts-expect-error English has `bye`, Dutch has not
    wordsIn({ nl: words.nl, en: { ...words.en, bye: 'Bye' } }, 'nl')
    // @ts-expect-error the parameter is a text in English
    wordsIn({ nl: words.nl, en: { ...words.en, people: (name: string) => name } }, 'nl')
    // @ts-expect-error a word deeper down is missing
    wordsIn({ nl: words.nl, en: { ...words.en, kinds: {} } }, 'nl')
  })

  it.each([['common', commonWords], ['gallery', galleryWords]])('%s words are complete in both languages', (_name, catalogue) => {
    expect(shapeOf(catalogue.en)).toEqual(shapeOf(catalogue.nl))
    expect(shapeOf(catalogue.nl).filter((line) => line.endsWith('empty'))).toEqual([])
  })
})
