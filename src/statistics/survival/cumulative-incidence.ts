import { deviate, limitsOf, type IntervalKind } from './limits.ts'
import { checkTimes, codesOf, known, type Label } from './observations.ts'
import { countsAt, timelineOf } from './timeline.ts'

/** What ended the follow-up of a person: a cause, or 0 or null when nothing did (censored). */
export type Ending = Label | null

/** The share in one state at one distinct time; `nEvent` are those who arrive in it. */
export interface IncidenceRow {
  time: number
  nRisk: number
  nEvent: number
  nCensor: number
  probability: number
  standardError: number
  lower: number | undefined
  upper: number | undefined
}

export interface CumulativeIncidence {
  group: Label | undefined
  n: number
  causes: { cause: Label; events: number; rows: IncidenceRow[] }[]
  /** Still without any event; with the causes it adds up to 1. */
  eventFree: IncidenceRow[]
}

export interface CumulativeIncidenceRequest {
  time: ArrayLike<number>
  status: ArrayLike<Ending>
  /** The causes in the order wanted, also those that did not happen; without it those found, sorted. */
  causes?: readonly Label[] | undefined
  group?: ArrayLike<Label> | undefined
  groups?: readonly Label[] | undefined
  level?: number | undefined
  interval?: IntervalKind | undefined
}

interface Settings {
  causes: readonly Label[]
  kind: IntervalKind
  z: number
}

/**
 * Shares just after a moment (place 0 is event-free, place k the k-th cause) and their errors in square-root form: the event-free share
 * errs by `error[0]` times one chance, cause k by `along[k]` times that same chance and `across[k]` times one of its own. So no variance
 * is a difference of near-equal numbers, also where a share becomes certain.
 */
interface State {
  share: Float64Array
  error: Float64Array
  along: Float64Array
  across: Float64Array
}

/** One moment on: multinomial spread among those at risk, on top of what earlier moments left (Aalen-Johansen, in steps). */
function step(state: State, events: readonly number[], nRisk: number): void {
  const { share, error, along, across } = state
  const [free, before] = [share[0]!, error[0]!]
  const gone = events.reduce((sum, d) => sum + d, 0)
  const [hazard, stays, spread] = [gone / nRisk, (nRisk - gone) / nRisk, free / Math.sqrt(nRisk)]
  const fresh = spread * Math.sqrt(hazard * stays)
  const carried = stays * before
  const now = Math.hypot(carried, fresh)
  const [cos, sin] = now > 0 ? [carried / now, fresh / now] : [1, 0]
  events.forEach((count, i) => {
    const h = count / nRisk
    const [old, added, own] = [along[i + 1]! + h * before, -spread * h * Math.sqrt(stays / hazard), spread * Math.sqrt(h * (1 - count / gone))]
    share[i + 1]! += free * h
    along[i + 1] = old * cos + added * sin
    across[i + 1] = Math.hypot(across[i + 1]!, own, added * cos - old * sin)
    error[i + 1] = Math.hypot(along[i + 1]!, across[i + 1]!)
  })
  share[0] = free * stays
  error[0] = now
}

function rowOf(state: State, place: number, { kind, z }: Settings) {
  const [p, error] = [state.share[place]!, state.error[place]!]
  const [lower, upper] = limitsOf(kind, { p, relative: error === 0 ? 0 : error / p }, z)
  return { probability: p, standardError: error, lower: known(lower), upper: known(upper) }
}

function incidenceOf(group: Label | undefined, times: Float64Array, counts: { of: Int32Array[]; settings: Settings }): CumulativeIncidence {
  const { of: [censored, ...events], settings } = counts
  const places = events.length + 1
  const zero = () => new Float64Array(places)
  const state: State = { share: zero(), error: zero(), along: zero(), across: zero() }
  state.share[0] = 1
  const rows: IncidenceRow[][] = Array.from({ length: places }, () => [])
  const n = [censored!, ...events].reduce((sum, column) => column.reduce((total, count) => total + count, sum), 0)
  let nRisk = n
  for (let j = 0; j < times.length; j++) {
    const here = events.map((column) => column[j]!)
    const gone = here.reduce((sum, count) => sum + count, 0)
    const nCensor = censored![j]!
    if (gone + nCensor === 0) continue
    if (gone > 0) step(state, here, nRisk)
    rows.forEach((list, place) => list.push({ time: times[j]!, nRisk, nEvent: here[place - 1] ?? 0, nCensor, ...rowOf(state, place, settings) }))
    nRisk -= gone + nCensor
  }
  const causes = settings.causes.map((cause, k) => ({ cause, events: events[k]!.reduce((sum, count) => sum + count, 0), rows: rows[k + 1]! }))
  return { group, n, causes, eventFree: rows[0]! }
}

const isCensored = (ending: Ending): ending is 0 | null => ending === 0 || ending === null

function causeCodes(status: ArrayLike<Ending>, listed: readonly Label[] | undefined) {
  const endings = Array.from(status)
  const labels = endings.filter((ending): ending is Label => !isCensored(ending))
  const { names, code } = codesOf(labels, labels.length, listed)
  let next = 0
  return { causes: names as Label[], code: endings.map((ending) => (isCensored(ending) ? 0 : code[next++]! + 1)) }
}

/**
 * Cumulative incidence of competing events (Aalen-Johansen) per group, with the standard error R's survfit gives for a factor status.
 * That is its infinitesimal jackknife, which for one row a person equals Greenwood's multinomial variance stepped through time;
 * docs/understand/statistics.md works it out.
 * Limits are undefined where R's are: log at 0, log-log at 0 and 1. Source: Aalen and Johansen (1978); R survival 3.5-3.
 */
export function cumulativeIncidence(request: CumulativeIncidenceRequest): CumulativeIncidence[] {
  const { time, status, group, level = 0.95, interval = 'log' } = request
  checkTimes(time, { status, group })
  const { causes, code } = causeCodes(status, request.causes)
  const groups = codesOf(group, time.length, request.groups)
  const places = causes.length + 1
  const timeline = timelineOf(time)
  const counts = countsAt(timeline, code.map((cause, i) => cause + places * groups.code[i]!), places * groups.names.length)
  const settings: Settings = { causes, kind: interval, z: deviate(level) }
  return groups.names.map((name, g) => incidenceOf(name, timeline.times, { of: counts.slice(g * places, (g + 1) * places), settings }))
}
