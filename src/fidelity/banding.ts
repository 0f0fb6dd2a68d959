import { ips25 } from './scales/ips25.ts'
import { itemOf, type FidelityItem, type Score } from './scales/scale.ts'
import type { Settings } from './settings.ts'

/** Rounds half up, without binary noise turning 95.5 or 64.5 into a near miss. */
function halfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9)
}

/** The figure as it is laid beside the cuts, after rules R1 (per cents), R2 (days) and C15 (caseload). */
export function rounded(value: number, unit: string, settings: Settings): number {
  if (unit === 'percent' && settings.percentRounding === 'halfUp') return halfUp(value)
  if (unit === 'ratio' && settings.ratioRounding === 'halfUp') return halfUp(value)
  if (unit === 'days' && settings.daysRounding === 'halfUp') return halfUp(value)
  return Math.round(value * 1e9) / 1e9
}

function byCuts(value: number, better: 'low' | 'high', cuts: readonly number[]): Score {
  const met = cuts.findIndex((cut) => (better === 'low' ? value <= cut : value >= cut))
  return (met === -1 ? 1 : 5 - met) as Score
}

/** Item 17 between anchors (R6): the highest anchor reached, or the closest with ties down or up; below two contacts is always 1. */
function contactsPerWeek(value: number, cuts: readonly number[], settings: Settings): Score {
  if (settings.item17Between === 'reached' || value < 2) return byCuts(value, 'high', cuts)
  const up = settings.item17Between === 'closestUp'
  const midpoints = cuts.slice(0, 3).map((cut, place) => (cut + cuts[place + 1]!) / 2)
  const met = midpoints.findIndex((middle) => (up ? value >= middle : value > middle))
  return (met === -1 ? 2 : 5 - met) as Score
}

/** The score of a numeric item of any scale by its own cuts; undefined when the item is not numeric. IPS-25 has rules beside its cuts: use `scoreOfFigure`. */
export function scoreByOwnCuts(item: FidelityItem, value: number, settings: Settings): Score | undefined {
  const { measure } = item
  if (measure.kind !== 'figure' || !Number.isFinite(value) || value < 0) return undefined
  return byCuts(rounded(value, measure.unit, settings), measure.better, measure.cuts)
}

/**
 * The score of a numeric item from its figure alone, without conditions beside it: caseload per full-time coach (1), per cents (2, 4, 16, 19, 20, 21, 24),
 * phases (3), days (15), contacts a week (17). Undefined when the item is not numeric, or where the figure alone does not tell (3 with no phase).
 */
export function scoreOfFigure(item: number, value: number, settings: Settings): Score | undefined {
  const measure = itemOf(ips25, item)?.measure
  if (measure?.kind !== 'figure' || !Number.isFinite(value) || value < 0) return undefined
  const figure = rounded(value, measure.unit, settings)
  if (item === 3 && figure < 1) return undefined
  if (item === 17) return contactsPerWeek(figure, measure.cuts, settings)
  if (item === 21) return item21(value, figure, settings)
  if (item === 24) return item24(value, figure, settings)
  return byCuts(figure, measure.better, measure.cuts)
}

/** R5: the lower limit of score 2 has its own setting, because no anchor covers 64 to 65 per cent. */
function item21(value: number, figure: number, settings: Settings): Score {
  const lowest = { half: 64.5, from64: 64, from65: 65 }[settings.item21Gap]
  const score = byCuts(figure, 'high', [95, 85, 75])
  if (figure >= 75) return score
  return value + 1e-9 >= lowest ? 2 : 1
}

/** R4: 30 per cent stands in the anchors of 1 and of 2. */
function item24(value: number, figure: number, settings: Settings): Score {
  if (figure === 30) return settings.item24At30
  return byCuts(figure, 'high', [65, 50, 40, 30])
}

/** Several coaches' scores as one (R3): the mean to the nearest whole score, a half down unless set otherwise; undefined of nobody. */
export function scoreOfCoaches(scores: readonly Score[], settings: Settings): Score | undefined {
  if (scores.length === 0) return undefined
  const sum = scores.reduce<number>((total, score) => total + score, 0)
  const doubled = (2 * sum) / scores.length
  return (settings.coachTie === 'up' ? Math.floor((doubled + 1) / 2) : Math.ceil((doubled - 1) / 2)) as Score
}
