import type { Evidence, Window } from './evidence.ts'
import type { Bounds } from './bounds.ts'
import type { Flag, Figure, Scored } from './proposal.ts'
import { decided } from './bounds.ts'
import { ips25 } from './scales/ips25.ts'
import { itemOf, type Measure, type Score } from './scales/scale.ts'
import { used, type Settings } from './settings.ts'

export type Answer = 'present' | 'absent' | 'unknown'

/** What records say about one component, with the figures behind it. */
export interface Found {
  answer: Answer
  figures?: Figure
}

/** Yes, no or not known as an answer. */
export function answerOf(yes: boolean | null | undefined): Answer {
  if (yes === undefined || yes === null) return 'unknown'
  return yes ? 'present' : 'absent'
}

/** The scores still possible when some components are present, some absent and the rest not yet known. */
export function boundsOfComponents(scoreByCount: readonly Score[], answers: readonly Answer[]): Bounds {
  const present = answers.filter((answer) => answer === 'present').length
  const unknown = answers.filter((answer) => answer === 'unknown').length
  return { atLeast: scoreByCount[present]!, atMost: scoreByCount[present + unknown]! }
}

/** The components of an item of IPS-25; throws when the item has none. */
export function componentsOf(item: number): Extract<Measure, { kind: 'components' }> {
  const measure = itemOf(ips25, item)?.measure
  if (measure?.kind !== 'components') throw new Error(`item ${item} has no components`)
  return measure
}

/** A person's newest answer on or before the reference day; a person's answer goes before what records suggest. */
function tickOf(evidence: Evidence, window: Window, part: { item: number; component: string }) {
  const ticks = evidence.checklist.filter((tick) => tick.item === part.item && tick.component === part.component && tick.on <= window.to)
  return ticks.reduce<(typeof ticks)[number] | undefined>((newest, tick) => (!newest || tick.on >= newest.on ? tick : newest), undefined)
}

/** A components item as a checklist: each component present, absent or not yet known, from a person or from records, and the scores still possible. */
export function scoreChecklist(item: number, found: Readonly<Record<string, Found>>, from: { evidence: Evidence; window: Window; settings: Settings }): Scored {
  const measure = componentsOf(item)
  const flags = new Set<Flag>()
  const rows = measure.components.map(({ id }) => {
    const tick = tickOf(from.evidence, from.window, { item, component: id })
    const record = found[id] ?? { answer: 'unknown' }
    const answer = tick ? answerOf(tick.present) : record.answer
    if (tick && record.answer !== 'unknown' && record.answer !== answer) flags.add('checklistDiffers')
    return {
      component: id,
      answer,
      from: tick ? 'checklist' : record.answer === 'unknown' ? 'nothing' : 'records',
      ...(tick?.proof ? { proof: tick.proof } : {}),
      ...(record.figures === undefined ? {} : { figures: record.figures }),
    }
  })
  const answers = rows.map((row) => row.answer)
  const range = boundsOfComponents(measure.scoreByCount, answers)
  const count = (answer: Answer) => answers.filter((given) => given === answer).length
  if (count('unknown') > 0) flags.add(count('unknown') === rows.length ? 'noRecords' : 'factsUnknown')
  return {
    ...decided(range),
    range,
    because: [{ key: 'components', figures: { present: count('present'), absent: count('absent'), unknown: count('unknown'), of: rows.length } }],
    evidence: { components: rows as unknown as Figure },
    settings: used(from.settings, 'coveragePercent'),
    flags: [...flags],
  }
}
