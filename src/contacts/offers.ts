import { addDays, type Day } from '#src/kernel/day.ts'
import { weekday } from '#src/kernel/week.ts'
import type { Participant } from '#src/participants/participant.ts'
import { type Contact, type ContactKind, contactKinds, type purposes, type supportKinds } from './contact.ts'
import { type Where, whereOf, wheres } from './contact-form.ts'
import { minutesOffered, type Shown, shownOf, type Used } from './habits.ts'
import { type Usual, usualOnes } from './usual.ts'

/** A direction of somebody's search plan that is open, to say which one a visit serves. */
export interface OpenTarget {
  id: string
  title: string
  participantId: string
}

/** Everything a form about a contact offers to choose from. */
export interface Offers {
  people: Shown<Participant>
  employers: readonly string[]
  /** Who works at the employer the form began with. */
  employerPeople: readonly string[]
  /** Which sites one can choose between: those of the employer the form began with, when it has more than one. */
  sites: readonly { id: string; label: string }[]
  targets: readonly OpenTarget[]
  used: readonly Used[]
  today: Day
}

/** What stands in view of kinds and places, and what this coach often has whole. */
export function choicesOf(used: readonly Used[], kind?: string): { kinds: Shown<ContactKind>; wheres: Shown<Where>; minutes: Shown<number>; usual: Usual[] } {
  return {
    kinds: shownOf(contactKinds, used.map((one) => one.kind as ContactKind), 4),
    wheres: shownOf(wheres, used.map(whereOf), 5),
    minutes: minutesOffered(used),
    usual: usualOnes(used, kind),
  }
}

/** The values of one detail this coach used. */
export function usedOf<T extends (typeof purposes)[number] | (typeof supportKinds)[number]>(used: readonly Used[], detail: 'purpose' | 'supportKind'): T[] {
  return used.flatMap((one) => (one[detail] === null ? [] : [one[detail] as T]))
}

/** Beyond this many people chips no longer help: the most recent stay, the others come in a list. */
const chips = 12
const recentChips = 6

/** Who stands in view: who is chosen, then whom this coach noted most recently; a small caseload stands in view whole. */
export function peopleShown(people: readonly Participant[], used: readonly Pick<Contact, 'participantIds'>[], chosen: readonly string[]): Shown<Participant> {
  const recent = [...new Set(used.flatMap(({ participantIds }) => participantIds))]
  const rank = ({ id }: Participant) => (chosen.includes(id) ? -1 : recent.includes(id) ? recent.indexOf(id) : recent.length)
  const sorted = [...people].sort((a, b) => rank(a) - rank(b))
  if (sorted.length <= chips) return { first: sorted, more: [] }
  const most = Math.max(Math.min(recentChips, sorted.filter(({ id }) => recent.includes(id)).length), chosen.length)
  const first = new Set(sorted.slice(0, most))
  return { first: [...first], more: people.filter((person) => !first.has(person)) }
}

/** The days one often means with "later": the next working day, in a week, in two weeks. */
export function nextDays(today: Day): { day: Day; called: 'tomorrow' | 'monday' | 'week' | 'twoWeeks' }[] {
  const ahead = weekday(today) >= 5 ? 8 - weekday(today) : 1
  return [{ day: addDays(today, ahead), called: ahead > 1 || weekday(today) === 7 ? 'monday' : 'tomorrow' }, { day: addDays(today, 7), called: 'week' }, { day: addDays(today, 14), called: 'twoWeeks' }]
}
