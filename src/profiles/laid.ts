import { type Keep, keeps, keptValue, mergeVersions } from './merge.ts'

/** What was chosen for a field after two people wrote at once. */
type Chosen = Pick<URLSearchParams, 'get'>

/** What somebody sends, laid over the version they began with, and what was chosen for the fields that two people wrote. */
export interface Writing<V, C> {
  /** Every version, newest first. */
  versions: readonly V[]
  madeFrom: number
  /** The text in which nothing stands yet. */
  empty: C
  mine: (base: C) => C
  form: Chosen
  /** The order of the choices a field offers. */
  order?: Readonly<Record<string, readonly unknown[]>>
}

/** Two texts laid together; `both` names the fields for which somebody has still to choose, and `merged` says that the words of two people stand in it. */
export interface Laid<V, C> {
  newest: V | undefined
  mine: C
  content: C
  both: (keyof C & string)[]
  merged: boolean
}

const chosenFor = (form: Chosen, field: string) => keeps.find((keep): keep is Keep => keep === form.get(`keep.${field}`))

/** Lays what somebody sends together with what was saved meanwhile. Nothing of either goes away without a choice. */
export function layTogether<V extends { number: number; content: C }, C extends object>({ versions, madeFrom, empty, form, order = {}, ...sent }: Writing<V, C>): Laid<V, C> {
  const newest = versions[0]
  const begun = versions.find(({ number }) => number === madeFrom) ?? (madeFrom === 0 ? undefined : newest)
  const [base, theirs] = [begun?.content ?? empty, newest?.content ?? empty]
  const written = sent.mine(base)
  const wrote = (form.get('bothWrote') ?? '').split(' ').filter((field): field is keyof C & string => Object.hasOwn(written, field))
  const open = wrote.filter((field) => !chosenFor(form, field))
  const mine = { ...written }
  for (const field of wrote) if (!open.includes(field)) mine[field] = keptValue({ theirs: theirs[field], mine: written[field] }, chosenFor(form, field)!, order[field])
  if (newest && open.length > 0) return { newest, mine, content: mine, both: open, merged: true }
  const { content, both } = mergeVersions({ base, theirs, mine })
  return { newest, mine, content, both: newest ? both : [], merged: wrote.length > 0 || (newest !== undefined && begun !== newest) }
}
