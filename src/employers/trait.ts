import type { Locale } from '#src/words/locale.ts'
import { wordsIn } from '#src/words/locale.ts'
import { traitWords } from './trait-words.ts'

/** What work or a workplace can be like, by what it is about. A person's wishes, an employer and a lead use the same words, so that they can be laid side by side. */
export const traitGroups = {
  surroundings: ['quiet', 'lively', 'outside', 'inside', 'clean', 'dirtyHands'],
  people: ['withPeople', 'withAnimals', 'withPlants', 'withChildren', 'alone', 'together', 'smallTeam', 'fixedContact'],
  work: ['physical', 'lightWork', 'sitting', 'moving', 'withHands', 'withFood', 'withMachines', 'withComputers', 'routine', 'variety', 'ownPace'],
  rhythm: ['fixedHours', 'earlyStart', 'lateStart', 'extraBreaks', 'fewHours'],
} as const

export type TraitGroup = keyof typeof traitGroups
export type Trait = (typeof traitGroups)[TraitGroup][number]

/** All traits, in the order in which they are offered. */
export const traits: readonly Trait[] = Object.values(traitGroups).flat()

/** Whether a stored text is a trait this version knows. */
export function isTrait(text: string): text is Trait {
  return (traits as readonly string[]).includes(text)
}

/** A trait in words: `rustig`, `vaste begeleider`. */
export function traitLabel(trait: Trait, locale: Locale): string {
  return wordsIn(traitWords, locale).traits[trait]
}

/** What a group of traits is about, in words. */
export function traitGroupLabel(group: TraitGroup, locale: Locale): string {
  return wordsIn(traitWords, locale).groups[group]
}
