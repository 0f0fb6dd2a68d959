import { type Trait, traitLabel } from '#src/employers/trait.ts'
import { leadWords } from '#src/leads/words.ts'
import { occupationLabel } from '#src/occupations/occupation-code.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { Reason } from './match.ts'
import type { Trip } from './trip.ts'
import { matchWords } from './words.ts'

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The four-digit postcode says no more than the middle of a neighbourhood: below a kilometre there is no figure. */
function kmText(km: number, locale: Locale): string {
  if (km < 1) return wordsIn(matchWords, locale).underOne
  return wordsIn(matchWords, locale).about(showNumber(km < 10 ? Math.round(km * 10) / 10 : Math.round(km), locale))
}

function tripText({ km, class: near, minutes, way, own }: Trip, max: number | null, locale: Locale): string {
  const words = wordsIn(matchWords, locale)
  const distance = km === undefined || near === undefined ? undefined : words.km(words.classes[near], kmText(km, locale))
  const said = minutes === undefined ? undefined : showNumber(minutes, locale)
  const time = said === undefined ? undefined : own ? words.found(said) : way && words.estimate(words.ways[way], said)
  const whole = `${firstUpper([distance, time].filter(Boolean).join(', '))}.`
  return max === null ? whole : `${whole} ${words.max(showNumber(max, locale))}`
}

/** A reason in one or two short sentences. */
export function reasonText(reason: Reason, locale: Locale): string {
  const words = wordsIn(matchWords, locale)
  const { weekDays, partsOfDay } = wordsIn(leadWords, locale)
  const say = words.reasons
  const traits = (list: readonly Trait[]) => list.map((trait) => traitLabel(trait, locale)).join(', ')
  const number = (value: number) => showNumber(value, locale)
  switch (reason.key) {
    case 'target': case 'targetNear': return say[reason.key](reason.title)
    case 'said': return say.said(reason.phrase, occupationLabel(reason.code, locale) ?? '')
    case 'saidNear': case 'saidUnwanted': return say[reason.key](reason.phrase)
    case 'wanted': case 'unwanted': return say[reason.key](traits(reason.traits))
    case 'opposite': return say.opposite(traits([reason.wanted]), traits([reason.here]))
    case 'tasksWanted': case 'tasksUnwanted': return say[reason.key](reason.words.join(', '))
    case 'hours': return say.hours
    case 'hoursMore': case 'hoursLess': return say[reason.key](number(reason.here), number(reason.wish))
    case 'days': return (reason.verdict === 'for' ? say.daysFor : say.daysAgainst)(reason.here.map((day) => weekDays[day]).join(', '))
    case 'daysPartly': return say.daysPartly(reason.other.map((day) => weekDays[day]).join(', '))
    case 'partsOfDay': return (reason.verdict === 'for' ? say.partsFor : say.partsAgainst)(reason.here.map((part) => partsOfDay[part]).join(', '))
    case 'partsPartly': return say.partsPartly(reason.other.map((part) => partsOfDay[part]).join(', '))
    case 'trip': return tripText(reason.trip, reason.max, locale)
    case 'unknown': return say.unknown(reason.what.map((what) => words.unknowns[what]).join(', '))
  }
}
