import { z } from 'zod'

/** The head of a chain at a moment, kept outside the database: whoever shortens or rewrites the log there cannot rewrite this. */
export const Anchor = z.object({ organisationId: z.string(), seq: z.number().int().positive(), hash: z.string(), at: z.string() })
export type Anchor = z.infer<typeof Anchor>

/** What is wrong with the access log, and at which line: `removed` and `changed` from the chain itself, `rewritten` and `anchorDamaged` from the anchors. */
export interface ChainFault {
  seq: number
  fault: 'removed' | 'changed' | 'rewritten' | 'anchorDamaged'
}

/** Reads anchors as stored, one a line; a line that is none counts as damaged. The last line may be cut off by a crash and is then left out. */
export function parseAnchors(text: string): { anchors: Anchor[]; damaged: number } {
  const lines = text.split('\n')
  const cutOff = lines.pop()
  const parsed = [...lines, ...(cutOff && isAnchor(cutOff) ? [cutOff] : [])].filter((line) => line !== '').map(readAnchor)
  return { anchors: parsed.filter((anchor) => anchor !== undefined), damaged: parsed.filter((anchor) => anchor === undefined).length }
}

const isAnchor = (line: string) => readAnchor(line) !== undefined

function readAnchor(line: string): Anchor | undefined {
  try {
    return Anchor.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

/** What the anchors say about the lines that are there now, by number. */
export function anchorFaults(anchors: readonly Anchor[], hashOf: ReadonlyMap<number, string>): ChainFault[] {
  return anchors.flatMap(({ seq, hash }): ChainFault[] => {
    const found = hashOf.get(seq)
    if (found === undefined) return [{ seq, fault: 'removed' }]
    return found === hash ? [] : [{ seq, fault: 'rewritten' }]
  })
}
