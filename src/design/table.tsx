import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { Icon } from './icons.tsx'

export interface Column<R> {
  key: string
  label: string
  cell: (row: R) => ComponentChildren
  /** Link that sorts on this column, and how it is sorted now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' | undefined } | undefined
  /** Right-aligned with figures of equal width. */
  numeric?: boolean | undefined
  /** On a phone: the heading of the card, half a line with its label (usual), a whole line without it, half a line without it, or left out. */
  phone?: 'title' | 'line' | 'bare' | 'half' | 'hidden' | undefined
}

interface TableProps<R> {
  /** Says what the table holds; read aloud, and shown when `showCaption` is set. */
  caption: string
  showCaption?: boolean | undefined
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string
  /** Shown instead of rows; usually an EmptyState. */
  empty: ComponentChildren
  /** Marks a row that asks for attention. */
  needsYou?: ((row: R) => boolean) | undefined
  foot?: ComponentChildren
}

/** A real table; on a phone each row is a card. The first column names the row, and a click anywhere in the row follows its first link. */
export function Table<R>({ caption, showCaption, columns, rows, rowKey, empty, needsYou, foot }: TableProps<R>) {
  return (
    <div class="table-wrap">
      <table class="table" role="table">
        <caption class={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
        <Head columns={columns} bare={rows.length === 0} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" class={needsYou?.(row) ? 'needs-you' : undefined} data-row-link>
              {columns.map((column, index) => <Cell key={column.key} column={column} row={row} first={index === 0} />)}
            </tr>
          ))}
          {rows.length === 0 && <tr role="row" class="table-empty"><td role="cell" colSpan={columns.length}>{empty}</td></tr>}
        </tbody>
        {foot}
      </table>
    </div>
  )
}

function Head<R>({ columns, bare }: { columns: readonly Column<R>[]; bare: boolean }) {
  const words = useWords(commonWords)
  return (
    <thead role="rowgroup">
      <tr role="row" data-sort={columns.some((column) => column.sort) && !bare ? words.sortBy : undefined}>
        {columns.map((column) => {
          const { direction, href } = column.sort ?? {}
          return (
            <th key={column.key} role="columnheader" scope="col" class={column.numeric ? 'numeric' : undefined} aria-sort={direction}>
              {href ? <a href={href} class="sort">{column.label}<SortMark direction={direction} /></a> : column.label}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function SortMark({ direction }: { direction?: 'ascending' | 'descending' | undefined }) {
  return direction ? <Icon name={direction === 'ascending' ? 'arrowUp' : 'arrowDown'} size={16} /> : null
}

function Cell<R>({ column, row, first }: { column: Column<R>; row: R; first: boolean }) {
  const classes = [column.numeric && 'numeric', `phone-${column.phone ?? (first ? 'title' : 'line')}`].filter(Boolean).join(' ')
  const value = column.cell(row)
  if (first) return <th role="rowheader" scope="row" class={classes}>{value}</th>
  return <td role="cell" class={classes} data-label={column.label}>{value}</td>
}
