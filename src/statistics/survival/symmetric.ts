/** A symmetric matrix taken apart as L D L', L with ones on its diagonal and D on the diagonal of `cells`; row by row. */
export interface Factored {
  size: number
  cells: Float64Array
  rank: number
}

/** R's tolerance for a pivot, relative to the largest diagonal: machine precision to the power 3/4 (`coxph.control`). */
const pivotTolerance = Number.EPSILON ** 0.75

function eliminate(cells: Float64Array, size: number, i: number): void {
  const pivot = cells[i * size + i]!
  for (let j = i + 1; j < size; j++) {
    const factor = cells[j * size + i]! / pivot
    cells[j * size + i] = factor
    cells[j * size + j]! -= factor * factor * pivot
    for (let k = j + 1; k < size; k++) cells[k * size + j]! -= factor * cells[k * size + i]!
  }
}

/** Takes a symmetric, non-negative definite matrix apart; a row that depends on earlier ones gets pivot 0 and is left out. */
export function factored(matrix: Float64Array, size: number): Factored {
  const cells = matrix.slice()
  let [largest, rank] = [0, 0]
  for (let i = 0; i < size; i++) largest = Math.max(largest, cells[i * size + i]!)
  for (let i = 0; i < size; i++) {
    const pivot = cells[i * size + i]!
    if (largest > 0 && Number.isFinite(pivot) && pivot >= largest * pivotTolerance) {
      rank++
      eliminate(cells, size, i)
      continue
    }
    for (let j = i; j < size; j++) cells[j * size + i] = 0
  }
  return { size, cells, rank }
}

/** x[i] less what the places from `from` up to `to` of x take from it. */
function reduced(x: Float64Array, i: number, { from, to, cell }: { from: number; to: number; cell: (j: number) => number }): number {
  let rest = x[i]!
  for (let j = from; j < to; j++) rest -= x[j]! * cell(j)
  return rest
}

/** Solves matrix * x = vector; 0 in the places left out. */
export function solved({ size, cells }: Factored, vector: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(vector)
  for (let i = 0; i < size; i++) x[i] = reduced(x, i, { from: 0, to: i, cell: (j) => cells[i * size + j]! })
  for (let i = size - 1; i >= 0; i--) {
    const pivot = cells[i * size + i]!
    x[i] = pivot === 0 ? 0 : x[i]! / pivot
    if (pivot !== 0) x[i] = reduced(x, i, { from: i + 1, to: size, cell: (j) => cells[j * size + i]! })
  }
  return x
}

/** The inverse, with rows and columns of 0 in the places left out. */
export function inverted(parts: Factored): Float64Array {
  const { size, cells } = parts
  const inverse = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    if (cells[i * size + i] === 0) continue
    const unit = new Float64Array(size)
    unit[i] = 1
    inverse.set(solved(parts, unit), i * size)
  }
  return inverse
}
