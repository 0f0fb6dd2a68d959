import { survivalColumns, type SurvivalColumns } from './curve.ts'
import { deviate, limitsOf, type IntervalKind } from './limits.ts'
import { known, type Followed, type Label } from './observations.ts'

/** The curve at one distinct time, just after what happened then; `nRisk` is just before it. */
export interface SurvivalRow {
  time: number
  nRisk: number
  nEvent: number
  nCensor: number
  survival: number | undefined
  standardError: number | undefined
  lower: number | undefined
  upper: number | undefined
}

export interface SurvivalCurve {
  group: Label | undefined
  n: number
  events: number
  rows: SurvivalRow[]
  /** The curve at the times asked for; absent when none were. */
  at?: SurvivalRow[]
}

export interface KaplanMeierRequest extends Followed {
  /** Confidence level, 0.95 unless told. */
  level?: number | undefined
  /** `log` unless told, as R; screens use `logLog`. */
  interval?: IntervalKind | undefined
  times?: readonly number[] | undefined
}

/** Lower and upper limits of a whole curve; NaN where undefined. */
export function limitColumns(curve: SurvivalColumns, kind: IntervalKind, level: number): { lower: Float64Array; upper: Float64Array } {
  const z = deviate(level)
  const lower = new Float64Array(curve.time.length)
  const upper = new Float64Array(curve.time.length)
  for (let i = 0; i < lower.length; i++) {
    const limits = limitsOf(kind, { p: curve.survival[i]!, relative: curve.relativeError[i]! }, z)
    lower[i] = limits[0]
    upper[i] = limits[1]
  }
  return { lower, upper }
}

/** A curve with its errors and limits in typed columns; NaN where undefined. For large numbers of people: no object per time. */
export interface CurveColumns extends SurvivalColumns {
  standardError: Float64Array
  lower: Float64Array
  upper: Float64Array
}

/** The same answer as `kaplanMeier` in columns. */
export function kaplanMeierColumns({ level = 0.95, interval = 'log', ...people }: KaplanMeierRequest): CurveColumns[] {
  return survivalColumns(people).map((curve) => {
    const standardError = curve.survival.map((survival, i) => survival * curve.relativeError[i]!)
    return { ...curve, standardError, ...limitColumns(curve, interval, level) }
  })
}

function rowsOf(curve: CurveColumns): SurvivalRow[] {
  return Array.from(curve.time, (time, i) => ({
    time, nRisk: curve.nRisk[i]!, nEvent: curve.nEvent[i]!, nCensor: curve.nCensor[i]!, survival: curve.survival[i]!,
    standardError: known(curve.standardError[i]!), lower: known(curve.lower[i]!), upper: known(curve.upper[i]!),
  }))
}

function sum(rows: readonly SurvivalRow[], count: 'nEvent' | 'nCensor'): number {
  return rows.reduce((total, row) => total + row[count], 0)
}

const before = { survival: 1, standardError: 0, lower: 1, upper: 1 }
const beyond = { survival: undefined, standardError: undefined, lower: undefined, upper: undefined }

/**
 * The curve at given times, sorted; counts are those since the previous time asked for, `nRisk` those still followed at that time.
 * Beyond the longest follow-up nothing is known: undefined. Source: R's `summary(survfit, times)`, which leaves such times out.
 */
export function survivalAt(rows: readonly SurvivalRow[], times: readonly number[]): SurvivalRow[] {
  let from = 0
  return [...times].sort((a, b) => a - b).map((time) => {
    const next = rows.findIndex((row, i) => i >= from && row.time > time)
    const to = next < 0 ? rows.length : next
    const passed = rows.slice(from, to)
    from = to
    const last = rows[to - 1]
    const state = next < 0 && (last?.time ?? -1) < time ? beyond : (last ?? before)
    const { survival, standardError, lower, upper } = state
    const nRisk = rows.find((row) => row.time >= time)?.nRisk ?? 0
    return { time, nRisk, nEvent: sum(passed, 'nEvent'), nCensor: sum(passed, 'nCensor'), survival, standardError, lower, upper }
  })
}

/**
 * Kaplan-Meier survival per group with Greenwood's standard error, one row per distinct time. Undefined where R is: the standard error
 * at survival 0; log limits at 0; log-log limits at 0 and 1. Source: Kaplan and Meier (1958); equal to R survival 3.5-3 `survfit`.
 */
export function kaplanMeier(request: KaplanMeierRequest): SurvivalCurve[] {
  const { times } = request
  return kaplanMeierColumns(request).map((curve) => {
    const rows = rowsOf(curve)
    return { group: curve.group, n: curve.n, events: curve.events, rows, ...(times && { at: survivalAt(rows, times) }) }
  })
}
