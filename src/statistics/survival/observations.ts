export type Label = string | number

/** What was seen of each person, in columns: how long followed, and whether the event ended it (1) or the follow-up did (0, censored). */
export interface Followed {
  time: ArrayLike<number>
  status: ArrayLike<number | boolean>
  group?: ArrayLike<Label> | undefined
  /** The groups in the order wanted, also those without people; without it the groups found, sorted. */
  groups?: readonly Label[] | undefined
}

/** Labels as whole numbers: `names[code[i]]` is the label of row i. One nameless group when there are no labels. */
export interface Coded {
  names: readonly (Label | undefined)[]
  code: Int32Array
}

/** Refuses columns of different lengths and times that are negative or not finite, with a message that says which row. */
export function checkTimes(time: ArrayLike<number>, columns: Record<string, ArrayLike<unknown> | undefined>): void {
  if (time.length === 0) throw new RangeError('time: at least one row is needed')
  for (const [name, column] of Object.entries(columns)) {
    if (column && column.length !== time.length) throw new RangeError(`${name}: ${column.length} rows, but time has ${time.length}`)
  }
  for (let i = 0; i < time.length; i++) {
    const value = time[i]!
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`time: row ${i + 1} must be a finite number of at least 0, got ${value}`)
  }
}

/** Status as 0 and 1; anything else is refused. */
export function statusCodes(status: ArrayLike<number | boolean>): Uint8Array {
  const code = new Uint8Array(status.length)
  for (let i = 0; i < status.length; i++) {
    const value = Number(status[i])
    if (value !== 0 && value !== 1) throw new RangeError(`status: row ${i + 1} must be 0 (censored) or 1 (event), got ${status[i]}`)
    code[i] = value
  }
  return code
}

function compareLabels(a: Label, b: Label): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : Number(String(a) > String(b))
}

/** Gives each label its whole number: in the order of `listed`, else sorted (numbers by size, texts by code unit). */
export function codesOf(labels: ArrayLike<Label> | undefined, rows: number, listed?: readonly Label[]): Coded {
  const code = new Int32Array(rows)
  if (!labels) return { names: [undefined], code }
  const names = listed ?? [...new Set(Array.from(labels))].sort(compareLabels)
  const codeOf = new Map(names.map((name, i) => [name, i]))
  for (let i = 0; i < rows; i++) {
    const found = codeOf.get(labels[i]!)
    if (found === undefined) throw new RangeError(`group: row ${i + 1} holds ${labels[i]}, which is not among the groups listed`)
    code[i] = found
  }
  return { names, code }
}

/** A number that may be undefined: NaN, which typed arrays use for it, becomes undefined. */
export function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value
}
