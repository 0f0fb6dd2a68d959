import type { Chance } from './chance.ts'

/** What may stand in a slot of a sentence; a slot that is missing makes the sentence unfit. */
export type Slots = Readonly<Partial<Record<'naam' | 'hij' | 'hem' | 'zijn' | 'gevoel' | 'plek' | 'dag' | 'naaste' | 'zorg' | 'werkgever' | 'contact' | 'collega' | 'taak' | 'uren' | 'wens' | 'wens2', string>>>

const slot = /\{([A-Za-z]+2?)\}/g
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const asked = new Map<string, readonly (keyof Slots)[]>()

function slotsIn(sentence: string): readonly (keyof Slots)[] {
  const known = asked.get(sentence) ?? [...sentence.matchAll(slot)].map(([, name]) => lower(name!) as keyof Slots)
  asked.set(sentence, known)
  return known
}

/** Whether every slot of a sentence can be filled. */
export function fits(sentence: string, slots: Slots): boolean {
  return slotsIn(sentence).every((name) => slots[name] !== undefined)
}

/** The sentence with its slots filled, also slots inside what was filled in; a capital in the slot gives a capital. */
export function fill(sentence: string, slots: Slots): string {
  const word = (whole: string, name: string): string => {
    const value = slots[lower(name) as keyof Slots]
    if (value === undefined) return whole
    const inner = value.includes('{') ? value.replace(slot, word) : value
    return name === lower(name) ? inner : upper(inner)
  }
  return upper(sentence.replace(slot, word))
}

/** Sentences one after another, slots filled, what is missing left out; a carer is named with the trade once. */
export function sentences(parts: readonly (string | undefined)[], slots: Slots): string {
  const said = parts.filter((part) => part !== undefined && part !== '') as string[]
  const named = said.findIndex((part) => /\{zorg\}/i.test(part))
  const short: Slots = slots.zorg === undefined ? slots : { ...slots, zorg: slots.zorg.split(' ').at(-1)! }
  return said.map((part, index) => fill(part, index > named && named >= 0 ? short : slots)).join(' ')
}

/** The words for somebody: he, him, his. */
export const spokenWords = {
  h: { hij: 'hij', hem: 'hem', zijn: 'zijn' },
  z: { hij: 'zij', hem: 'haar', zijn: 'haar' },
  d: { hij: 'die', hem: 'hen', zijn: 'hun' },
} as const

/** Draws sentences so that one file does not repeat itself before a list is used up. */
export function drawer(chance: Chance) {
  const used = new Set<string>()
  return (list: readonly string[], slots: Slots, suits: (sentence: string) => boolean = () => true): string | undefined => {
    const from = chance.between(0, list.length - 1)
    const turned = (index: number) => list[(from + index) % list.length]!
    const good = (sentence: string) => fits(sentence, slots) && suits(sentence)
    for (let index = 0; index < list.length; index++) {
      const sentence = turned(index)
      if (used.has(sentence) || !good(sentence)) continue
      used.add(sentence)
      return sentence
    }
    for (const sentence of list) used.delete(sentence)
    const first = list.findIndex((_, index) => good(turned(index)))
    return first < 0 ? undefined : turned(first)
  }
}

export type Draw = ReturnType<typeof drawer>
