import type { Day } from '#src/kernel/day.ts'
import { phasesOn } from '#src/phases/history.ts'
import { type Phase, phases } from '#src/phases/phases.ts'
import type { Stretch as PhaseStretch } from '#src/phases/stretch.ts'
import type { Stretch } from './week.ts'

/** What help went to: a phase, somebody whose phase is not known here (no support on that day, or handed over), or nobody in particular. */
export const phaseParts = [...phases, 'unknown', 'nobody'] as const
export type PhasePart = (typeof phaseParts)[number]

/** Whole minutes over some parts as evenly as can be; what is left over goes to the first, so that no minute is lost or counted twice. */
export function evenly(minutes: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, index) => Math.floor(minutes / parts) + (index < minutes % parts ? 1 : 0))
}

/** The phases of each person, by id. */
export type Histories = ReadonlyMap<string, readonly PhaseStretch[]>

function partsOf(histories: Histories, id: string, on: Day): readonly PhasePart[] {
  const here: Phase[] = phasesOn(histories.get(id) ?? [], on).map(({ phase }) => phase)
  return here.length === 0 ? ['unknown'] : here
}

/**
 * The minutes of help with work or school by phase. Nobody fills in a phase: it follows from whom the note is about and where that person was that day. A note about
 * several people is divided evenly over them, and the part of somebody in several phases evenly over those: own choice, because no note says which minute was for what.
 * Travel, meetings and administration stand in no phase. The parts add up to all help of the week.
 */
export function byPhase(stretches: readonly Stretch[], histories: Histories): { part: PhasePart; minutes: number }[] {
  const total = new Map<PhasePart, number>()
  const add = (part: PhasePart, minutes: number) => total.set(part, (total.get(part) ?? 0) + minutes)
  for (const { minutes, participantIds, onDay } of stretches.filter(({ category }) => category === 'vocational')) {
    if (participantIds.length === 0) add('nobody', minutes)
    const shares = evenly(minutes, participantIds.length)
    participantIds.forEach((id, index) => {
      const parts = partsOf(histories, id, onDay)
      evenly(shares[index]!, parts.length).forEach((part, place) => add(parts[place]!, part))
    })
  }
  return phaseParts.map((part) => ({ part, minutes: total.get(part) ?? 0 })).filter(({ minutes }) => minutes > 0)
}
