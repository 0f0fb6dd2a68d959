import { at, type DatedValue } from '#src/kernel/dated.ts'
import type { Day } from '#src/kernel/day.ts'

/**
 * Every form work can have, W1-W8 with a wage or profit and N1-N4 without. All W forms are paid work in the inclusive
 * count, whatever the label: Movisie's advice to VGN (GLOSSARY.md, "paid work").
 */
export const workForms = {
  regulier: { code: 'W1', paid: true },
  loonkostensubsidie: { code: 'W2', paid: true },
  loondispensatie: { code: 'W3', paid: true },
  beschutWerk: { code: 'W4', paid: true },
  ontwikkelbedrijf: { code: 'W5', paid: true },
  detachering: { code: 'W6', paid: true },
  uitzendwerk: { code: 'W7', paid: true },
  zelfstandig: { code: 'W8', paid: true },
  proefplaatsing: { code: 'N1', paid: false },
  werkervaringsplaats: { code: 'N2', paid: false },
  dagbesteding: { code: 'N3', paid: false },
  vrijwilligerswerk: { code: 'N4', paid: false },
} as const

export type WorkForm = keyof typeof workForms

/** The facts from which a job's counting flags follow; null means nobody has recorded it yet. */
export interface WorkFacts {
  workForm: WorkForm
  /** Anyone could have applied. */
  openToAll: boolean | null
  /** The place was set aside for a target group. */
  setAside: boolean | null
}

type StrictRule = 'yes' | 'no' | 'whenOpenToAll' | 'whenOpenAndNotSetAside'

/** Which forms are competitive work in the strict, international sense: anyone can apply, ordinary pay of at least the minimum wage, not set aside. */
export const strictRules: readonly DatedValue<Record<WorkForm, StrictRule>>[] = [
  {
    from: '2008-01-07',
    source: 'IPS-25 scale of 7 January 2008, item 21; forms of Dutch law placed by rule table 1 (GLOSSARY.md, "strict")',
    value: {
      regulier: 'yes',
      loonkostensubsidie: 'whenOpenAndNotSetAside',
      loondispensatie: 'no',
      beschutWerk: 'no',
      ontwikkelbedrijf: 'no',
      detachering: 'whenOpenAndNotSetAside',
      uitzendwerk: 'whenOpenToAll',
      zelfstandig: 'yes',
      proefplaatsing: 'no',
      werkervaringsplaats: 'no',
      dagbesteding: 'no',
      vrijwilligerswerk: 'no',
    },
  },
]

export interface Counting {
  inclusive: boolean
  /** `unknown` means a fact that decides is not recorded; such a job is not counted and says why. */
  strict: boolean | 'unknown'
  because: 'unpaid' | 'ordinary' | 'formExcluded' | 'openToAll' | 'notOpenToAll' | 'setAside' | 'openUnknown' | 'setAsideUnknown'
  /** First day of the rule table used. */
  ruleFrom: Day
}

/** Whether a job counts as paid work, strictly and inclusively, under the rule table of a day; undefined before the first table. */
export function countingOf(facts: WorkFacts, on: Day): Counting | undefined {
  const table = at(strictRules, on)
  if (!table) return undefined
  const inclusive = workForms[facts.workForm].paid
  const answer = (strict: Counting['strict'], because: Counting['because']): Counting => ({ inclusive, strict, because, ruleFrom: table.from })
  if (!inclusive) return answer(false, 'unpaid')
  const rule = table.value[facts.workForm]
  if (rule === 'yes') return answer(true, 'ordinary')
  if (rule === 'no') return answer(false, 'formExcluded')
  if (facts.openToAll === false) return answer(false, 'notOpenToAll')
  if (rule === 'whenOpenAndNotSetAside' && facts.setAside === true) return answer(false, 'setAside')
  if (facts.openToAll === null) return answer('unknown', 'openUnknown')
  if (rule === 'whenOpenAndNotSetAside' && facts.setAside === null) return answer('unknown', 'setAsideUnknown')
  return answer(true, 'openToAll')
}
