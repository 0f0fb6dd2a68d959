import { type ProfileContent, type ProfileField, profileChoices } from './profile.ts'
import { sameValue } from './wishes.ts'

/** Three versions of one profile: from which both began, what was saved meanwhile, and what somebody sends now. */
export interface Meeting {
  base: ProfileContent
  theirs: ProfileContent
  mine: ProfileContent
}

/** What two people made of one profile: joined where only one of them wrote, and the fields where both did. */
export interface Merged {
  content: ProfileContent
  both: ProfileField[]
}

/** Which of two values should stand. */
export const keeps = ['theirs', 'mine', 'both'] as const
export type Keep = (typeof keeps)[number]

/** Lays two versions of the same beginning together; where both changed a field differently theirs stands for now and the field is named. */
export function mergeProfiles({ base, theirs, mine }: Meeting): Merged {
  const content: Record<string, unknown> = {}
  const both: ProfileField[] = []
  for (const field of Object.keys(base) as ProfileField[]) {
    const iChanged = !sameValue(base[field], mine[field])
    const theyChanged = !sameValue(base[field], theirs[field])
    content[field] = iChanged && !theyChanged ? mine[field] : theirs[field]
    if (iChanged && theyChanged && !sameValue(mine[field], theirs[field])) both.push(field)
  }
  return { content: content as ProfileContent, both }
}

const paragraphs = (text: string) => text.split(/\n{2,}/).map((part) => part.trim())

function joinedText(theirs: string, mine: string): string {
  const known = paragraphs(theirs)
  return [theirs, ...paragraphs(mine).filter((part) => part !== '' && !known.includes(part))].filter((part) => part !== '').join('\n\n')
}

function joinedList(theirs: readonly unknown[], mine: readonly unknown[], known: readonly unknown[]): unknown[] {
  const all = [...theirs, ...mine.filter((one) => !theirs.some((other) => JSON.stringify(other) === JSON.stringify(one)))]
  return known.length === 0 ? all : [...all].sort((a, b) => known.indexOf(a) - known.indexOf(b))
}

/** Whether two values of a field can stand together; two numbers cannot. */
export function canJoin(theirs: unknown, mine: unknown): boolean {
  return (typeof theirs === 'string' && typeof mine === 'string') || (Array.isArray(theirs) && Array.isArray(mine))
}

/** The value that stands after a choice; both together hold every paragraph, every choice and every job of the two. */
export function keptValue<F extends ProfileField>(field: F, { theirs, mine }: Pick<Meeting, 'theirs' | 'mine'>, keep: Keep): ProfileContent[F] {
  const [one, other] = [theirs[field], mine[field]] as [unknown, unknown]
  if (keep !== 'both' || !canJoin(one, other)) return (keep === 'theirs' ? one : other) as ProfileContent[F]
  if (typeof one === 'string') return joinedText(one, other as string) as ProfileContent[F]
  return joinedList(one as unknown[], other as unknown[], field in profileChoices ? profileChoices[field as keyof typeof profileChoices] : []) as ProfileContent[F]
}
