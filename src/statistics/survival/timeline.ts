/** Distinct times in ascending order; rows `order[starts[j]]` up to `order[starts[j + 1] - 1]` share time j. */
export interface Timeline {
  times: Float64Array
  starts: Uint32Array
  order: Uint32Array
}

/** Two times this close count as one: the square root of the machine precision, R's `aeqSurv`. */
const closeness = Math.sqrt(Number.EPSILON)
const digits = 65_536

function sortedSmall(keys: Float64Array, order: Uint32Array) {
  order.sort((a, b) => keys[a]! - keys[b]! || a - b)
  return { keys: Float64Array.from(order, (row) => keys[row]!), order }
}

/** Stable radix sort on the bits of non-negative doubles, 16 at a time; a digit that all keys share costs one pass of counting. */
function sortedLarge(time: Float64Array, rows: Uint32Array) {
  let [keys, spareKeys] = [time, new Float64Array(time.length) as Float64Array]
  let [order, spareOrder] = [rows, new Uint32Array(time.length) as Uint32Array]
  for (let digit = 0; digit < 4; digit++) {
    const parts = new Uint16Array(keys.buffer)
    const count = new Uint32Array(digits)
    for (let i = digit; i < parts.length; i += 4) count[parts[i]!]!++
    if (count[parts[digit]!] === keys.length) continue
    for (let d = 0, before = 0; d < digits; d++) [count[d], before] = [before, before + count[d]!]
    for (let i = 0; i < keys.length; i++) {
      const to = count[parts[4 * i + digit]!]!++
      spareKeys[to] = keys[i]!
      spareOrder[to] = order[i]!
    }
    ;[keys, spareKeys, order, spareOrder] = [spareKeys, keys, spareOrder, order]
  }
  return { keys, order }
}

function sorted(time: ArrayLike<number>) {
  const keys = new Float64Array(time.length)
  const order = new Uint32Array(time.length)
  for (let i = 0; i < keys.length; i++) {
    keys[i] = time[i]! + 0
    order[i] = i
  }
  return keys.length < 4096 ? sortedSmall(keys, order) : sortedLarge(keys, order)
}

function meanOfDistinct(keys: Float64Array): number {
  let [sum, count, last] = [0, 0, NaN]
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === last) continue
    last = keys[i]!
    sum += last
    count++
  }
  return sum / count
}

/**
 * Sorts the times once. Neighbours that differ by at most sqrt(machine precision), in itself or relative to the mean of the distinct
 * times, become the smallest of them, as R's survival does (`timefix`): 0.1 + 0.2 and 0.3 are one moment. Times must be at least 0.
 */
export function timelineOf(time: ArrayLike<number>): Timeline {
  const { keys, order } = sorted(time)
  const mean = meanOfDistinct(keys)
  const times = new Float64Array(keys.length)
  const starts = new Uint32Array(keys.length + 1)
  let [count, last] = [0, -Infinity]
  for (let i = 0; i < keys.length; i++) {
    const gap = keys[i]! - last
    last = keys[i]!
    if (gap <= closeness || gap / mean <= closeness) continue
    times[count] = last
    starts[count++] = i
  }
  starts[count] = keys.length
  return { times: times.subarray(0, count), starts: starts.subarray(0, count + 1), order }
}

/** How many rows of each label there are at each distinct time: `counts[label][j]`. */
export function countsAt(timeline: Timeline, label: ArrayLike<number>, labels: number): Int32Array[] {
  const { starts, order, times } = timeline
  const all = new Int32Array(labels * times.length)
  for (let j = 0; j < times.length; j++) {
    const end = starts[j + 1]!
    for (let i = starts[j]!; i < end; i++) all[label[order[i]!]! * times.length + j]!++
  }
  return Array.from({ length: labels }, (_, l) => all.subarray(l * times.length, (l + 1) * times.length))
}
