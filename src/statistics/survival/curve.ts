import { checkTimes, codesOf, statusCodes, type Followed, type Label } from './observations.ts'
import { countsAt, timelineOf } from './timeline.ts'

/** A Kaplan-Meier curve in columns, one place per distinct time of its group; what other functions compute with. */
export interface SurvivalColumns {
  group: Label | undefined
  n: number
  events: number
  time: Float64Array
  nRisk: Float64Array
  nEvent: Int32Array
  nCensor: Int32Array
  survival: Float64Array
  /** Standard error of the survival divided by the survival: the square root of Greenwood's sum; infinite where the survival is 0. */
  relativeError: Float64Array
}

interface Counts {
  events: Int32Array
  censored: Int32Array
}

function emptyColumns(group: Label | undefined, rows: number): SurvivalColumns {
  return {
    group, n: 0, events: 0, time: new Float64Array(rows), nRisk: new Float64Array(rows), nEvent: new Int32Array(rows), nCensor: new Int32Array(rows),
    survival: new Float64Array(rows), relativeError: new Float64Array(rows),
  }
}

function rowsIn({ events, censored }: Counts): { rows: number; n: number } {
  let [rows, n] = [0, 0]
  for (let j = 0; j < events.length; j++) {
    const here = events[j]! + censored[j]!
    n += here
    if (here > 0) rows++
  }
  return { rows, n }
}

function curveOf(group: Label | undefined, times: Float64Array, counts: Counts): SurvivalColumns {
  const { rows, n } = rowsIn(counts)
  const curve = emptyColumns(group, rows)
  let [atRisk, survival, greenwood, row] = [n, 1, 0, 0]
  for (let j = 0; j < times.length; j++) {
    const events = counts.events[j]!
    const censored = counts.censored[j]!
    if (events + censored === 0) continue
    if (events > 0) {
      survival *= (atRisk - events) / atRisk
      greenwood += events / (atRisk * (atRisk - events))
    }
    curve.time[row] = times[j]!
    curve.nRisk[row] = atRisk
    curve.nEvent[row] = events
    curve.nCensor[row] = censored
    curve.survival[row] = survival
    curve.relativeError[row++] = Math.sqrt(greenwood)
    curve.events += events
    atRisk -= events + censored
  }
  return { ...curve, n }
}

/** The Kaplan-Meier curve of each group; at a tie events come before censorings. Near-equal times are merged over all groups together. */
export function survivalColumns(input: Followed): SurvivalColumns[] {
  checkTimes(input.time, { status: input.status, group: input.group })
  const label = Int32Array.from(statusCodes(input.status))
  const { names, code } = codesOf(input.group, label.length, input.groups)
  for (let i = 0; i < label.length; i++) label[i]! += 2 * code[i]!
  const timeline = timelineOf(input.time)
  const counts = countsAt(timeline, label, 2 * names.length)
  return names.map((name, g) => curveOf(name, timeline.times, { censored: counts[2 * g]!, events: counts[2 * g + 1]! }))
}
