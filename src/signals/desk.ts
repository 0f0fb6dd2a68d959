import { addDays, type Day } from '#src/kernel/day.ts'
import type { TargetGroup } from '#src/participants/participant.ts'
import { daysFor, type OwnNorm, type SignalName, usualNorms } from './norms.ts'
import type { Signal, Snoozed } from './signal.ts'

/** What lies on somebody's own desk rather than in a file: a second look that waits, a task, a question of a colleague. */
export const deskNames = ['secondLook', 'task', 'introduction'] as const satisfies readonly SignalName[]
export type DeskName = (typeof deskNames)[number]

/** Something on somebody's own desk that is still open: a referral whose second look waits, a question of a colleague, a task with a day. */
export interface Matter {
  id: string
  kind: DeskName
  /** Since when it waits. */
  sinceOn: Day
  /** The day that was agreed; null when the norm gives it. */
  dueOn: Day | null
  /** Whom or what it is about. */
  title: string
  /** Who asked; null when that is oneself or nobody. */
  by: string | null
  targetGroup: TargetGroup
}

interface Rule {
  name: DeskName
  appliesTo: (matter: Matter) => boolean
  due: (matter: Matter, days: number) => Day
}

const waits = (name: DeskName): Rule => ({ name, appliesTo: ({ kind }) => kind === name, due: ({ sinceOn }, days) => addDays(sinceOn, days) })

/** What lies on a desk as data. A matter is done when it is no longer open: looked at again, answered, ticked off or dropped; then it is not on the desk. */
export const deskRules: readonly Rule[] = [
  waits('secondLook'),
  { name: 'task', appliesTo: ({ kind, dueOn }) => kind === 'task' && dueOn !== null, due: ({ dueOn }) => dueOn! },
  waits('introduction'),
]

/** A matter that was put aside by the one on whose desk it lies. */
export interface SnoozedMatter extends Snoozed {
  subjectId: string
}

/** Why one matter asks for attention on a day; undefined while it can wait or was put aside. */
export function deskSignalOf(matter: Matter, today: Day, set: { norms: readonly OwnNorm[]; snoozed: readonly SnoozedMatter[] } = { norms: [], snoozed: [] }): Signal | undefined {
  const rule = deskRules.find(({ appliesTo }) => appliesTo(matter))
  if (!rule || set.snoozed.some(({ subjectId, untilOn }) => subjectId === matter.id && untilOn > today)) return undefined
  const dueOn = rule.due(matter, daysFor(rule.name, matter.targetGroup, set.norms))
  return addDays(dueOn, -usualNorms[rule.name].early) <= today ? { name: rule.name, dueOn, about: matter.by, opens: matter.id } : undefined
}

/** The kind of matter with this name. */
export function deskNamed(name: string | null): DeskName | undefined {
  return deskNames.find((one) => one === name)
}
