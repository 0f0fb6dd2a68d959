/** One column of a chart: how long each part of it is, from the bottom up. */
export interface ChartColumn {
  key: string
  parts: readonly number[]
  /** Not finished yet: drawn open. */
  open?: boolean | undefined
}

interface ColumnChartProps {
  columns: readonly ChartColumn[]
  /** What the full height stands for. */
  most: number
  /** In words at the top and the bottom of the scale. */
  scale: { top: string; bottom: string }
  /** In words below the first and the last column. */
  ends: { first: string; last: string }
}

const [height, widest, wholeWidth] = [120, 36, 720]

/** Numbers over time as small columns. A drawing only: the words and the table beside it say the same. */
export function ColumnChart({ columns, most, scale, ends }: ColumnChartProps) {
  const slot = Math.min(widest, wholeWidth / Math.max(1, columns.length))
  const unit = most === 0 ? 0 : height / most
  return (
    <div class="chart" aria-hidden="true">
      <div class="chart-scale"><span>{scale.top}</span><span>{scale.bottom}</span></div>
      <div class="chart-field">
        <svg class="chart-columns" viewBox={`0 0 ${slot * columns.length} ${height}`} width={slot * columns.length} height={height} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {columns.map(({ key, parts, open }, index) => <g key={key} class={open ? 'chart-open' : undefined}>
            {parts.every((size) => size === 0) && <rect class="chart-none" x={slot * (index + 0.15)} y={height - 4} width={slot * 0.7} height={3} />}
            {stacked(parts).map(({ from, size, tone }) => (
              <rect key={tone} class={`chart-tone-${tone}`} x={slot * (index + 0.15)} y={height - unit * (from + size)} width={slot * 0.7} height={unit * size} />
            ))}
          </g>)}
          <line class="chart-base" x1={0} x2={slot * columns.length} y1={height - 0.5} y2={height - 0.5} />
        </svg>
        <div class="chart-ends"><span>{ends.first}</span>{columns.length > 1 && <span>{ends.last}</span>}</div>
      </div>
    </div>
  )
}

function stacked(parts: readonly number[]): { from: number; size: number; tone: number }[] {
  let from = 0
  return parts.flatMap((size, tone) => {
    const part = { from, size, tone }
    from += size
    return size > 0 ? [part] : []
  })
}

const [lane, step] = [12, 22]

/** One line of points in lanes, the first lane on top: how much help one step took, time after time; a time without a point leaves its place open. A drawing only. */
export function LaneChart({ points, lanes }: { points: readonly (number | undefined)[]; lanes: number }) {
  const [width, tall] = [Math.max(1, points.length) * step, lanes * lane]
  const at = (index: number, place: number) => ({ x: index * step + step / 2, y: place * lane + lane / 2 })
  const dots = points.flatMap((place, index) => (place === undefined ? [] : [{ index, place, ...at(index, place) }]))
  return (
    <svg class="lanes" viewBox={`0 0 ${width} ${tall}`} width={width} height={tall} aria-hidden="true" focusable="false">
      {Array.from({ length: lanes }, (_, place) => <line key={place} class="lane" x1={0} x2={width} y1={at(0, place).y} y2={at(0, place).y} />)}
      <polyline class="lane-line" points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map(({ index, place, x, y }) => <circle key={index} class={place === 0 ? 'lane-dot lane-dot-first' : 'lane-dot'} cx={x} cy={y} r={4.5} />)}
    </svg>
  )
}

/** What the tones of a column mean, in the order of the column from the bottom up. */
export function Legend({ names }: { names: readonly string[] }) {
  return <ul class="legend">{names.map((name, tone) => <li key={name}><span class={`legend-mark legend-${tone}`} aria-hidden="true" />{name}</li>)}</ul>
}
