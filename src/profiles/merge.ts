/** Three versions of one text in parts: from which both began, what was saved meanwhile, and what somebody sends now. */
export interface Meeting<C> {
  base: C
  theirs: C
  mine: C
}

/** What two people made of one text: joined where only one of them wrote, and the fields where both did. */
export interface Merged<C> {
  content: C
  both: (keyof C & string)[]
}

/** Which of two values should stand. */
export const keeps = ['theirs', 'mine', 'both'] as const
export type Keep = (typeof keeps)[number]

const sameText = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Lays two versions of the same beginning together; where both changed a field differently theirs stands for now and the field is named. */
export function mergeVersions<C extends object>({ base, theirs, mine }: Meeting<C>): Merged<C> {
  const content = { ...theirs }
  const both: (keyof C & string)[] = []
  for (const field of Object.keys(base) as (keyof C & string)[]) {
    const iChanged = !sameText(base[field], mine[field])
    const theyChanged = !sameText(base[field], theirs[field])
    if (iChanged && !theyChanged) content[field] = mine[field]
    if (iChanged && theyChanged && !sameText(mine[field], theirs[field])) both.push(field)
  }
  return { content, both }
}

const paragraphs = (text: string) => text.split(/\n{2,}/).map((part) => part.trim())

function joinedText(theirs: string, mine: string): string {
  const known = paragraphs(theirs)
  return [theirs, ...paragraphs(mine).filter((part) => part !== '' && !known.includes(part))].filter((part) => part !== '').join('\n\n')
}

function joinedList(theirs: readonly unknown[], mine: readonly unknown[], known: readonly unknown[]): unknown[] {
  const all = [...theirs, ...mine.filter((one) => !theirs.some((other) => sameText(other, one)))]
  return known.length === 0 ? all : [...all].sort((a, b) => known.indexOf(a) - known.indexOf(b))
}

/** Whether two values of a field can stand together; two numbers cannot. */
export function canJoin(theirs: unknown, mine: unknown): boolean {
  return (typeof theirs === 'string' && typeof mine === 'string') || (Array.isArray(theirs) && Array.isArray(mine))
}

/** The value that stands after a choice; both together hold every paragraph, every choice and every row of the two, choices in the order in which `known` names them. */
export function keptValue<T>({ theirs, mine }: { theirs: T; mine: T }, keep: Keep, known: readonly unknown[] = []): T {
  if (keep !== 'both' || !canJoin(theirs, mine)) return keep === 'theirs' ? theirs : mine
  if (typeof theirs === 'string') return joinedText(theirs, mine as string) as T
  return joinedList(theirs as unknown[], mine as unknown[], known) as T
}
