/** One number of a table with totals, as a flow from one node to another. */
export interface Line {
  from: number
  to: number
  count: number
  /** What hiding it costs the reader. */
  cost: number
  isHidden: boolean
}

/** A step along a line, or against it: then the count becomes less, by no more than itself. */
interface Step {
  line: Line
  isForward: boolean
}

const startOf = ({ line, isForward }: Step) => (isForward ? line.from : line.to)
const endOf = ({ line, isForward }: Step) => (isForward ? line.to : line.from)

type Steps = Map<number, Step[]>

function stepsFrom(lines: readonly Line[]): Steps {
  const steps: Steps = new Map()
  const both = lines.flatMap((line): Step[] => [{ line, isForward: true }, { line, isForward: false }])
  for (const step of both) steps.set(startOf(step), [...(steps.get(startOf(step)) ?? []), step])
  return steps
}

/** The steps of the way that ends in a node, in walking order. */
function walked(last: Map<number, Step>, to: number): Step[] {
  const way: Step[] = []
  for (let step = last.get(to); step; step = last.get(startOf(step))) way.unshift(step)
  return way
}

/** A way with room in the flow from the end of a line back to its start, by fewest steps; undefined when there is none. */
function wayBack(steps: Steps, { from: goal, to: start }: Line, room: (step: Step) => number): Step[] | undefined {
  const last = new Map<number, Step>()
  const queue = [start]
  for (const node of queue) {
    const fresh = (steps.get(node) ?? []).filter((step) => endOf(step) !== start && !last.has(endOf(step)) && room(step) > 0)
    for (const step of fresh) last.set(endOf(step), step)
    if (last.has(goal)) return walked(last, goal)
    queue.push(...new Set(fresh.map(endOf)))
  }
  return undefined
}

/**
 * By how much a hidden number could be larger than it is while all shown numbers and sums stay true and no number is negative; counted up to
 * `wanted`. The largest flow back from its end to its start over the other hidden numbers (Ford & Fulkerson 1956; Cox 1980 for tables).
 */
export function reach(lines: readonly Line[], of: Line, wanted: number): number {
  const steps = stepsFrom(lines.filter((line) => line.isHidden && line !== of))
  const flow = new Map<Line, number>()
  const room = ({ line, isForward }: Step) => (isForward ? Infinity : line.count + (flow.get(line) ?? 0))
  let reached = 0
  while (reached < wanted) {
    const way = wayBack(steps, of, room)
    if (!way) break
    const more = Math.min(wanted - reached, ...way.map(room))
    for (const { line, isForward } of way) flow.set(line, (flow.get(line) ?? 0) + (isForward ? more : -more))
    reached += more
  }
  return reached
}

/** The cheapest lines to hide so that a number could be `wanted` larger (Dijkstra 1959); over the totals there is always a way. */
export function cheapestHiding(lines: readonly Line[], of: Line, wanted: number): Line[] {
  const steps = stepsFrom(lines.filter((line) => line !== of))
  const price = ({ line }: Step) => (line.isHidden ? 0 : line.cost + line.count / (1 + line.count))
  const best = new Map<number, number>([[of.to, 0]])
  const last = new Map<number, Step>()
  const done = new Set<number>()
  const next = () => [...best].filter(([node]) => !done.has(node)).sort((one, other) => one[1] - other[1])[0]
  for (let open = next(); open && open[0] !== of.from; open = next()) {
    const [node, paid] = open
    done.add(node)
    const cheaper = (step: Step) => (step.isForward || step.line.count >= wanted) && paid + price(step) < (best.get(endOf(step)) ?? Infinity)
    for (const step of (steps.get(node) ?? []).filter(cheaper)) {
      best.set(endOf(step), paid + price(step))
      last.set(endOf(step), step)
    }
  }
  return walked(last, of.from).map((step) => step.line).filter((line) => !line.isHidden)
}
