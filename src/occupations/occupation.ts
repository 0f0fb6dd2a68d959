import { armedForces } from './groups/0-armed-forces.ts'
import { managers } from './groups/1-managers.ts'
import { professionals } from './groups/2-professionals.ts'
import { technicians } from './groups/3-technicians.ts'
import { clerical } from './groups/4-clerical.ts'
import { serviceAndSales } from './groups/5-service-and-sales.ts'
import { agriculture } from './groups/6-agriculture.ts'
import { craft } from './groups/7-craft.ts'
import { operatorsAndDrivers } from './groups/8-operators-and-drivers.ts'
import { elementary } from './groups/9-elementary.ts'
import type { GroupRow } from './groups/row.ts'

/** The four levels of ISCO-08; a code has as many digits as its level is deep. */
export type OccupationLevel = 'major' | 'subMajor' | 'minor' | 'unit'

/** One group of the ISCO-08 occupation list with our own Dutch words. */
export interface Occupation {
  /** One to four digits, kept as text: `0110` is not 110. */
  code: string
  nl: string
  /** The title in ISCO-08 (ILO). */
  en: string
  /** What people call it in daily Dutch; empty above the unit groups. */
  synonyms: readonly string[]
  level: OccupationLevel
}

const levels: readonly OccupationLevel[] = ['major', 'subMajor', 'minor', 'unit']
const majorGroups = [
  armedForces, managers, professionals, technicians, clerical, serviceAndSales, agriculture, craft, operatorsAndDrivers, elementary,
]

function fromRow([code, nl, en, titles]: GroupRow): Occupation {
  return { code, nl, en, synonyms: titles?.split(', ') ?? [], level: levels[code.length - 1] as OccupationLevel }
}

/** All 619 groups of ISCO-08, each major group with everything under it in the order of the codes' text. */
export const occupations: readonly Occupation[] = majorGroups.flat().map(fromRow)

const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]))

/** The group with this ISCO-08 code, of any level; undefined when ISCO-08 has no such code. */
export function findOccupation(code: string): Occupation | undefined {
  return byCode.get(code.trim())
}

/** The wider groups an occupation lies in, the widest first; empty for a major group and for an unknown code. */
export function parents(code: string): Occupation[] {
  const found = findOccupation(code)
  if (!found) return []
  const wider = levels.slice(0, found.code.length - 1).map((_, depth) => byCode.get(found.code.slice(0, depth + 1)))
  return wider.filter((group) => group !== undefined)
}
