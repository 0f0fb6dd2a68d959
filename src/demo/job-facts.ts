import { addDays, type Day } from '#src/kernel/day.ts'
import { type WorkForm, workForms } from '#src/jobs/work-form.ts'
import type { Chance } from './chance.ts'
import { demoMinimum } from './wage.ts'

/** What is known of a job before its facts are made up. */
export interface JobKnown {
  workForm: WorkForm
  startedOn: Day
  /** It ran before support began. */
  kept: boolean
  started: boolean
}

/** How often anyone could apply, and how often the place was set aside, in per cent; the rest up to 94 is the other answer, above it nobody noted it. */
const open: Partial<Record<WorkForm, readonly [openToAll: number, setAside: number]>> = {
  regulier: [92, 1], loonkostensubsidie: [66, 24], loondispensatie: [50, 30], beschutWerk: [6, 88], ontwikkelbedrijf: [2, 92], detachering: [30, 60], uitzendwerk: [90, 1],
}

function noted(percent: number, chance: Chance): boolean | null {
  const drawn = chance.between(1, 100)
  return drawn > 94 ? null : drawn <= percent
}

function wageOf({ workForm, startedOn }: JobKnown, chance: Chance): number {
  const minimum = demoMinimum(startedOn)
  if (workForm === 'loondispensatie') return Math.round(minimum * chance.between(55, 80) / 100)
  if (['beschutWerk', 'ontwikkelbedrijf', 'loonkostensubsidie'].includes(workForm)) return minimum + (chance.maybe(0.6) ? 0 : chance.between(1, 8) * 5)
  return minimum + (chance.maybe(0.25) ? 0 : chance.between(2, 50) * 5)
}

/** The facts of a job that one fills in beside dates and title. Loondispensatie pays less than the minimum wage, as the law has it; nothing else does. */
export function jobFacts(known: JobKnown, chance: Chance) {
  const { workForm, startedOn, kept, started } = known
  const { paid } = workForms[workForm]
  const [openToAll, setAside] = open[workForm] ?? [50, 10]
  const subsidised = ['loonkostensubsidie', 'beschutWerk', 'ontwikkelbedrijf'].includes(workForm)
  return {
    openToAll: noted(openToAll, chance), setAside: noted(setAside, chance),
    atLeastMinimumWage: paid ? workForm !== 'loondispensatie' : null, usualPay: paid ? workForm !== 'loondispensatie' : null, timeLimitedByAgency: paid ? workForm === 'ontwikkelbedrijf' : null,
    wagePerHourCents: paid ? wageOf(known, chance) : null, subsidyPercent: subsidised ? chance.between(6, 14) * 5 : null, noRisk: subsidised || chance.maybe(0.3), jobcoachPayer: chance.maybe(0.3) ? chance.pick(['UWV', 'gemeente']) : null,
    foundThrough: kept ? 'ownApplication' : chance.weighted({ coachContact: 52, vacancy: 20, network: 16, ownApplication: 12 }),
    employerKnows: chance.weighted({ support: 48, limits: 30, nothing: 17, diagnosis: 5 }), preferenceMatch: Number(chance.weighted({ 5: 30, 4: 42, 3: 20, 2: 6, 1: 2 })),
    firstFourHoursOn: paid && started && !kept ? startedOn : null,
    realHoursPerWeek: null, contractEndsOn: null,
  }
}

/** The day an employer hears of somebody who will begin there: about a week and a half before. */
export function heardOn(startedOn: Day, chance: Chance): Day {
  return addDays(startedOn, -chance.between(8, 14))
}
