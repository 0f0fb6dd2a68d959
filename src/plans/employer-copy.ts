import type { Level } from '#src/disclosure/decision.ts'
import { type MayBeTold, mayTell } from '#src/disclosure/disclosure.ts'
import { type Doer, type SupportPart, supportParts, type SupportPlan } from './plan.ts'

/** What an employer may read of a support plan. It is built from what was released and has no room for anything else. */
export interface EmployerCopy {
  givenName: string
  job: string
  employer: string
  /** What the person chose to say. */
  sentence: string | null
  parts: { part: SharedPart; text: string }[]
  helpers: { name: string; does: string; when: string; phone: string }[]
}

/** A part that can ever be shared: what to do in a crisis is not for an employer. */
export type SharedPart = Exclude<SupportPart, 'crisis'>

/** A part that stays off the employer's paper: nobody released it, or the person's choice does not allow it. */
export interface LeftOut {
  part: SharedPart | 'helpers'
  why: 'notReleased' | 'notAllowed'
}

/** How much a part tells about somebody: what is hard and what helps, or only that there is support. */
export const needed: Readonly<Record<SharedPart, Exclude<Level, 'nothing'>>> = { hard: 'limits', signs: 'limits', helps: 'limits', adjustments: 'limits', onSite: 'support', fading: 'support' }

const shared = supportParts.filter((part): part is SharedPart => part !== 'crisis')

/** Helpers other than somebody at the employer's show that there is support. */
const mayName = (told: MayBeTold, role: Doer | null) => role === 'employer' || role === 'participant' || mayTell(told, 'support')

interface CopyOf {
  plan: SupportPlan
  told: MayBeTold
  person: { givenName: string }
  at: { title: string; employer: string }
}

/** The employer's copy of a support plan: the parts that were released and that the person's choice for this employer allows. IPS-25, item 13; own rule for what each part tells. */
export function employerCopyOf({ plan, told, person, at }: CopyOf): EmployerCopy {
  return {
    givenName: person.givenName, job: at.title, employer: at.employer, sentence: told.sentence,
    parts: shared.filter((part) => plan[part] !== '' && plan.released.includes(part) && mayTell(told, needed[part])).map((part) => ({ part, text: plan[part] })),
    helpers: plan.helpers.filter(({ released, role }) => released && mayName(told, role)).map(({ name, does, when, phone }) => ({ name, does, when, phone })),
  }
}

/** What is written in the plan and does not stand on the employer's paper, and why. For who makes the paper, never on it. */
export function leftOutOf(plan: SupportPlan, told: MayBeTold): LeftOut[] {
  const parts = shared.filter((part) => plan[part] !== '').flatMap((part): LeftOut[] => {
    if (!plan.released.includes(part)) return [{ part, why: 'notReleased' }]
    return mayTell(told, needed[part]) ? [] : [{ part, why: 'notAllowed' }]
  })
  const barred = plan.helpers.some(({ released, role }) => released && !mayName(told, role))
  return barred ? [...parts, { part: 'helpers', why: 'notAllowed' }] : parts
}

/** Every text of a copy, for the check of words. */
export function textsOf({ parts, helpers }: EmployerCopy): string[] {
  return [...parts.map(({ text }) => text), ...helpers.flatMap(({ name, does, when }) => [name, does, when])]
}
