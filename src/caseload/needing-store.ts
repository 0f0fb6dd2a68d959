import { deskSignalOf } from '#src/signals/desk.ts'
import { deskSnoozes, openMatters } from '#src/signals/desk-store.ts'
import { isAboutNow } from '#src/signals/norms.ts'
import { signalsOf } from '#src/signals/signal.ts'
import { openSnoozes, ownNorms } from '#src/signals/snooze-store.ts'
import type { Visit } from '#src/web/visit.ts'
import type { Desk, Needing } from './needing.tsx'
import type { FollowedLine } from './today-store.ts'

/** Who needs somebody and what lies on the own desk: first who needs a person now, then what must be arranged; what is due longest comes first. */
export async function needingOf(visit: Visit, people: readonly FollowedLine[]): Promise<{ needing: Needing[]; desk: Desk }> {
  const { today } = visit
  const desk = { matters: await openMatters(visit, visit.may('referral.review')), snoozes: await deskSnoozes(visit) }
  const norms = await ownNorms(visit)
  const snoozes = Map.groupBy(await openSnoozes(visit, people.map(({ id }) => id)), ({ participantId }) => participantId)
  const ofPeople = people.map((line) => ({ line, signals: signalsOf(line, today, { norms, snoozed: snoozes.get(line.id) ?? [] }) })).filter(({ signals }) => signals.length > 0)
  const ofDesk = desk.matters.flatMap((matter) => {
    const signal = deskSignalOf(matter, today, { norms, snoozed: desk.snoozes })
    return signal ? [{ matter, signals: [signal] }] : []
  })
  const place = (one: Needing) => `${isAboutNow(one.signals[0]!.name) ? 0 : 1} ${one.signals[0]!.dueOn} ${one.line?.familyName ?? one.matter!.title}`
  return { needing: [...ofPeople, ...ofDesk].sort((a, b) => place(a).localeCompare(place(b), 'nl')), desk }
}
