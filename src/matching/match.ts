import type { Trait } from '#src/employers/trait.ts'
import type { PartOfDay, WeekDay } from '#src/leads/working-time.ts'
import type { Wishes } from '#src/profiles/wishes.ts'
import type { SaidOccupation } from './own-words.ts'
import { taskWords } from './task-words.ts'
import { type Traveller, type Trip, tripTo } from './trip.ts'

/** What one person looks for, as far as work can be laid beside it. */
export interface Seeker {
  wishes: Wishes
  traveller: Traveller
  /** Kinds of work in the search plan that are still looked for. */
  targets: readonly { title: string; code: string }[]
  saidWanted: readonly SaidOccupation[]
  saidUnwanted: readonly SaidOccupation[]
}

/** What is known of an opening, or of an employer as a place to work. */
export interface Workplace {
  kind: 'lead' | 'employer'
  postcode4: string | null
  traits: readonly Trait[]
  occupationCode: string | null
  hoursFrom: number | null
  hoursUntil: number | null
  days: readonly WeekDay[]
  partsOfDay: readonly PartOfDay[]
  /** What one does there, in the words of the opening. */
  tasks: readonly string[]
}

export type Unknown = 'hours' | 'days' | 'partsOfDay' | 'traits' | 'homePostcode' | 'workPostcode'

/** One thing that speaks for or against, clashes with something not wanted, or must be asked, with what makes it so. Nothing is added up. */
export type Reason =
  | { key: 'target' | 'targetNear'; verdict: 'for'; title: string; code: string }
  | { key: 'said' | 'saidNear'; verdict: 'for'; phrase: string; code: string }
  | { key: 'saidUnwanted'; verdict: 'clash'; phrase: string; code: string }
  | { key: 'wanted'; verdict: 'for'; traits: readonly Trait[] }
  | { key: 'unwanted'; verdict: 'clash'; traits: readonly Trait[] }
  | { key: 'opposite'; verdict: 'against'; wanted: Trait; here: Trait }
  | { key: 'tasksWanted'; verdict: 'for'; words: readonly string[] }
  | { key: 'tasksUnwanted'; verdict: 'ask'; words: readonly string[] }
  | { key: 'hours'; verdict: 'for' }
  | { key: 'hoursMore' | 'hoursLess'; verdict: 'against'; here: number; wish: number }
  | { key: 'days'; verdict: 'for' | 'against'; here: readonly WeekDay[] }
  | { key: 'daysPartly'; verdict: 'ask'; other: readonly WeekDay[] }
  | { key: 'partsOfDay'; verdict: 'for' | 'against'; here: readonly PartOfDay[] }
  | { key: 'partsPartly'; verdict: 'ask'; other: readonly PartOfDay[] }
  | { key: 'trip'; verdict: 'for' | 'ask' | 'against'; trip: Trip; max: number | null }
  | { key: 'unknown'; verdict: 'ask'; what: readonly Unknown[] }

/** What work is like cannot be both; a wish for one speaks against a place that is the other. Own table. */
export const opposites: Readonly<Partial<Record<Trait, Trait>>> = {
  quiet: 'lively', lively: 'quiet', outside: 'inside', inside: 'outside', clean: 'dirtyHands', alone: 'together', together: 'alone', physical: 'lightWork', lightWork: 'physical', sitting: 'moving', moving: 'sitting',
  routine: 'variety', variety: 'routine', earlyStart: 'lateStart', lateStart: 'earlyStart',
}

/** Two unit groups of one minor group of ISCO-08 are near: the first three digits agree. */
const near = (one: string, other: string) => one.slice(0, 3) === other.slice(0, 3)

function aboutOccupation({ targets, saidWanted, saidUnwanted }: Seeker, code: string | null): Reason[] {
  if (code === null) return []
  const clash = saidUnwanted.find((said) => said.code === code)
  const target = targets.find((one) => one.code === code) ?? targets.find((one) => near(one.code, code))
  const said = saidWanted.find((one) => one.code === code) ?? saidWanted.find((one) => near(one.code, code))
  return [
    ...(clash ? [{ key: 'saidUnwanted', verdict: 'clash', phrase: clash.phrase, code } as const] : []),
    ...(target ? [{ key: target.code === code ? 'target' : 'targetNear', verdict: 'for', title: target.title, code } as const] : []),
    ...(said ? [{ key: said.code === code ? 'said' : 'saidNear', verdict: 'for', phrase: said.phrase, code } as const] : []),
  ]
}

function aboutTraits({ wanted, unwanted }: Wishes, here: readonly Trait[]): Reason[] {
  const [good, bad] = [wanted.filter((trait) => here.includes(trait)), unwanted.filter((trait) => here.includes(trait))]
  const turned = wanted.flatMap((trait): Reason[] => {
    const opposite = opposites[trait]
    return opposite && here.includes(opposite) ? [{ key: 'opposite', verdict: 'against', wanted: trait, here: opposite }] : []
  })
  return [...(bad.length > 0 ? [{ key: 'unwanted', verdict: 'clash', traits: bad } as const] : []), ...(good.length > 0 ? [{ key: 'wanted', verdict: 'for', traits: good } as const] : []), ...turned]
}

/** Words alone prove little: they give a reason to read on, and never move a place to another group. */
function aboutTasks({ wishes: { words }, targets }: Seeker, tasks: readonly string[]): Reason[] {
  const { wanted, unwanted } = taskWords(tasks, { wanted: [words.now, ...targets.map(({ title }) => title)], unwanted: words.notWanted })
  return [...(wanted.length > 0 ? [{ key: 'tasksWanted', verdict: 'for', words: wanted } as const] : []), ...(unwanted.length > 0 ? [{ key: 'tasksUnwanted', verdict: 'ask', words: unwanted } as const] : [])]
}

function aboutHours(wish: Wishes, { hoursFrom, hoursUntil }: Workplace): Reason[] {
  if ((wish.hoursFrom === null && wish.hoursUntil === null) || (hoursFrom === null && hoursUntil === null)) return []
  if (hoursFrom !== null && wish.hoursUntil !== null && hoursFrom > wish.hoursUntil) return [{ key: 'hoursMore', verdict: 'against', here: hoursFrom, wish: wish.hoursUntil }]
  if (hoursUntil !== null && wish.hoursFrom !== null && hoursUntil < wish.hoursFrom) return [{ key: 'hoursLess', verdict: 'against', here: hoursUntil, wish: wish.hoursFrom }]
  return [{ key: 'hours', verdict: 'for' }]
}

function aboutTimes(wish: Wishes, { days, partsOfDay }: Workplace): Reason[] {
  const reasons: Reason[] = []
  if (wish.days.length > 0 && days.length > 0) {
    const other = days.filter((day) => !wish.days.includes(day))
    reasons.push(other.length > 0 && other.length < days.length ? { key: 'daysPartly', verdict: 'ask', other } : { key: 'days', verdict: other.length === 0 ? 'for' : 'against', here: days })
  }
  if (wish.partsOfDay.length > 0 && partsOfDay.length > 0) {
    const other = partsOfDay.filter((part) => !wish.partsOfDay.includes(part))
    reasons.push(other.length > 0 && other.length < partsOfDay.length ? { key: 'partsPartly', verdict: 'ask', other } : { key: 'partsOfDay', verdict: other.length === 0 ? 'for' : 'against', here: partsOfDay })
  }
  return reasons
}

function unknowns({ wishes, traveller }: Seeker, place: Workplace, trip: Trip | undefined): Unknown[] {
  const lead = place.kind === 'lead'
  const facts: [Unknown, boolean][] = [
    ['hours', lead && (wishes.hoursFrom !== null || wishes.hoursUntil !== null) && place.hoursFrom === null && place.hoursUntil === null],
    ['days', lead && wishes.days.length > 0 && place.days.length === 0],
    ['partsOfDay', lead && wishes.partsOfDay.length > 0 && place.partsOfDay.length === 0],
    ['traits', wishes.wanted.length + wishes.unwanted.length > 0 && place.traits.length === 0],
    ['homePostcode', trip === undefined && traveller.postcode4 === null],
    ['workPostcode', trip === undefined && traveller.postcode4 !== null],
  ]
  return facts.filter(([, missing]) => missing).map(([what]) => what)
}

/** Everything that can be said about one person and one place of work: what clashes first, then what speaks for and against, then what to ask. */
export function reasonsFor(seeker: Seeker, place: Workplace): Reason[] {
  const { wishes, traveller } = seeker
  const trip = tripTo(traveller, place.postcode4)
  const missing = unknowns(seeker, place, trip)
  const all: Reason[] = [
    ...aboutOccupation(seeker, place.occupationCode), ...aboutTraits(wishes, place.traits), ...aboutTasks(seeker, place.tasks),
    ...aboutHours(wishes, place), ...aboutTimes(wishes, place),
    ...(trip ? [{ key: 'trip', verdict: trip.verdict, trip, max: traveller.maxTravelMinutes } as const] : []),
    ...(missing.length > 0 ? [{ key: 'unknown', verdict: 'ask', what: missing } as const] : []),
  ]
  return (['clash', 'for', 'against', 'ask'] as const).flatMap((verdict) => all.filter((reason) => reason.verdict === verdict))
}
