/** A stretch of a text that stayed, was added or was taken away. */
export interface TextChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []
/** Beyond this many pairs of words to compare, the middle is shown as replaced whole. */
const mostPairs = 4_000_000

function joined(changes: readonly TextChange[]): TextChange[] {
  const out: TextChange[] = []
  for (const { kind, text } of changes) {
    const last = out.at(-1)
    if (text === '') continue
    if (last?.kind === kind) last.text += text
    else out.push({ kind, text })
  }
  return out
}

/** Changes with only white space between them are one change: read as "this became that" instead of word by word. */
function together(changes: readonly TextChange[]): TextChange[] {
  const out: TextChange[] = []
  let [removed, added] = ['', '']
  const close = () => {
    out.push({ kind: 'removed', text: removed }, { kind: 'added', text: added })
    ;[removed, added] = ['', '']
  }
  for (const [index, { kind, text }] of changes.entries()) {
    const between = kind === 'same' && text.trim() === '' && index > 0 && index < changes.length - 1
    if (kind === 'same' && !between) close()
    if (kind === 'same' && !between) out.push({ kind, text })
    if (kind === 'removed' || between) removed += text
    if (kind === 'added' || between) added += text
  }
  close()
  return joined(out)
}

/** How much of both texts is the same from each place on: the table behind the longest common subsequence. */
function commonFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) table[i]![j] = before[i] === after[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  }
  return table
}

function middleChanges(before: readonly string[], after: readonly string[]): TextChange[] {
  if (before.length * after.length > mostPairs) return [{ kind: 'removed', text: before.join('') }, { kind: 'added', text: after.join('') }]
  const table = commonFrom(before, after)
  const changes: TextChange[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) changes.push({ kind: 'same', text: before[(j++, i++)]! })
    else if (i < before.length && (j === after.length || table[i + 1]![j]! >= table[i]![j + 1]!)) changes.push({ kind: 'removed', text: before[i++]! })
    else changes.push({ kind: 'added', text: after[j++]! })
  }
  return changes
}

/** What changed between two texts, word by word: the longest common subsequence of words (Myers 1986 solves the same task faster; notes are short). */
export function textChanges(before: string, after: string): TextChange[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const tail = end === 0 ? [] : a.slice(-end)
  return together(joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middleChanges(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: 'same', text: tail.join('') },
  ]))
}
