import type { ComponentChildren } from 'preact'

export interface BarRow {
  key: string
  label: ComponentChildren
  /** Length of the bar; null where the number is not shown. */
  count: number | null
  /** The number as it is read, with its denominator. */
  said: ComponentChildren
}

interface BarTableProps {
  /** Says what is counted, for who does not see the table. */
  caption: string
  head: { label: string; count: string }
  rows: readonly BarRow[]
  /** What the longest possible bar stands for. */
  most: number
}

/** Numbers with bars beside them: a table first, so that nothing is said by length or colour alone. */
export function BarTable({ caption, head, rows, most }: BarTableProps) {
  return (
    <table class="bar-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead class="visually-hidden"><tr><th scope="col">{head.label}</th><th scope="col">{head.count}</th></tr></thead>
      <tbody>
        {rows.map(({ key, label, count, said }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <svg class={count === null ? 'bar bar-hidden' : 'bar'} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-ground" width="100" height="10" />
                {count !== null && <rect class="bar-length" width={most === 0 ? 0 : Math.round((1000 * count) / most) / 10} height="10" />}
              </svg>
              <span class="bar-said">{said}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
