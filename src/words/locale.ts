import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The languages the staff side speaks; Dutch is always complete and leads. */
export type Locale = 'nl' | 'en'

export const locales: readonly Locale[] = ['nl', 'en']

/** The shape every language of one slice must have: the keys of the Dutch words, texts as texts, functions with the same parameters. */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Catalogue<T[K]>
}

/** The words of a slice as written in its `words.ts`; a key that English lacks, or has too much, is a compile error where they are used. */
export interface Words<N, E> {
  nl: N
  en: E & Record<Exclude<keyof E, keyof N>, never>
}

/** The words of a slice in one language, for code outside a page. */
export function wordsIn<N, E extends Catalogue<N>>(words: Words<N, E>, locale: Locale): Catalogue<N> {
  return (locale === 'nl' ? words.nl : words.en) as Catalogue<N>
}

/** The language of the page being rendered. */
export const LocaleContext = createContext<Locale>('nl')

/** The language of the page around this component. */
export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The words of a slice in the language of the page around this component. */
export function useWords<N, E extends Catalogue<N>>(words: Words<N, E>): Catalogue<N> {
  return wordsIn(words, useLocale())
}
