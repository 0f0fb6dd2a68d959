/** A stretch of text that two versions share, or that only the later or only the earlier one has. */
export interface TextPiece {
  kind: 'same' | 'added' | 'removed'
  text: string
}

const tokensOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}'’-]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []

/** Above this many pairs of words two texts are not laid side by side word by word; the whole is then shown as replaced. */
const most = 4_000_000

/** For each pair of places, how many words the rests have in common (longest common subsequence; Hunt and McIlroy, 1976). */
function sharedFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    const [row, below] = [table[i]!, table[i + 1]!]
    for (let j = after.length - 1; j >= 0; j--) row[j] = before[i] === after[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!)
  }
  return table
}

function walk(before: readonly string[], after: readonly string[]): TextPiece[] {
  const shared = sharedFrom(before, after)
  const pieces: TextPiece[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) pieces.push({ kind: 'same', text: (j++, before[i++]!) })
    else if (j >= after.length || (i < before.length && shared[i + 1]![j]! >= shared[i]![j + 1]!)) pieces.push({ kind: 'removed', text: before[i++]! })
    else pieces.push({ kind: 'added', text: after[j++]! })
  }
  return pieces
}

function extend(runs: TextPiece[], text: string) {
  const last = runs.at(-1)
  if (last?.kind === 'same') last.text += text
  else runs.push({ kind: 'same', text })
}

/** A lone space between two changes changes with them, so that a sentence that was rewritten does not fall apart into words. */
function bridged(pieces: readonly TextPiece[]): TextPiece[] {
  const changed = (index: number) => pieces[index] !== undefined && pieces[index].kind !== 'same'
  return pieces.flatMap((piece, index) => (piece.kind === 'same' && /^\s+$/.test(piece.text) && changed(index - 1) && changed(index + 1) ? [{ ...piece, kind: 'removed' as const }, { ...piece, kind: 'added' as const }] : [piece]))
}

/** Runs of one kind become one piece; between a removal and an addition the removal comes first. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const runs: TextPiece[] = []
  let [gone, added] = ['', '']
  const flush = () => {
    if (gone !== '') runs.push({ kind: 'removed', text: gone })
    if (added !== '') runs.push({ kind: 'added', text: added })
    gone = added = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') gone += text
    else if (kind === 'added') added += text
    else {
      flush()
      extend(runs, text)
    }
  }
  flush()
  return runs
}

/** How one text became another, word by word. The pieces that are not added make the earlier text again, those that are not removed the later one. */
export function compareTexts(before: string, after: string): TextPiece[] {
  const [old, fresh] = [tokensOf(before), tokensOf(after)]
  if (old.length * fresh.length > most || old.length > 60_000 || fresh.length > 60_000) return joined([{ kind: 'removed', text: before }, { kind: 'added', text: after }])
  return joined(bridged(walk(old, fresh)))
}
