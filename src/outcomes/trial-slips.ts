import type { PublishedEffect, Trial, TrialArm } from './trial.ts'

/** A place where printed numbers do not agree with each other, found by computing. */
export type Slip =
  | { kind: 'noWholeNumber'; arm: string; n: number; percent: number; nearest: number }
  | { kind: 'severalWholeNumbers'; arm: string; n: number; percent: number; least: number; most: number }
  | { kind: 'armsDoNotAddUp'; total: number; sum: number }
  | { kind: 'effectDiffers'; effect: string; printed: number; from: number; to: number }
  | { kind: 'limitsOffCentre'; effect: string; printed: number; centre: number }

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0
const halfUnit = (digits: number) => 0.5 * 10 ** -digits + 1e-9

/** The numbers of persons out of `n` that print as this percentage, least first; none when no whole number does. */
export function personsFor(percent: number, n: number): number[] {
  const slack = halfUnit(decimals(percent))
  const middle = Math.round((percent * n) / 100)
  const around = Array.from({ length: 2 * Math.ceil(n / 100) + 3 }, (_, i) => middle - Math.ceil(n / 100) - 1 + i)
  return around.filter((k) => k >= 0 && k <= n && Math.abs((100 * k) / n - percent) <= slack)
}

function ofArm({ arm, n, percent, reported }: TrialArm): Slip[] {
  if (n === null || percent === null) return []
  const persons = personsFor(percent, n)
  if (persons.length === 0) return [{ kind: 'noWholeNumber', arm, n, percent, nearest: Math.round((percent * n) / 100) }]
  if (persons.length === 1 || reported !== undefined) return []
  return [{ kind: 'severalWholeNumbers', arm, n, percent, least: persons[0]!, most: persons.at(-1)! }]
}

const effectFrom = {
  RR: (a: number, b: number) => a / b,
  OR: (a: number, b: number) => (a * (100 - b)) / (b * (100 - a)),
  NNT: (a: number, b: number) => 100 / (a - b),
} as const

function ofPercents({ measure, about, value, compares }: PublishedEffect): Slip[] {
  if (!compares || measure === 'd') return []
  const [a, b] = compares
  const corners = [-1, 1].flatMap((up) => [-1, 1].map((side) => effectFrom[measure](a + up * halfUnit(decimals(a)), b + side * halfUnit(decimals(b)))))
  const [from, to] = [Math.min(...corners), Math.max(...corners)]
  const slack = halfUnit(decimals(value))
  return value + slack < from || value - slack > to ? [{ kind: 'effectDiffers', effect: `${measure}, ${about}`, printed: value, from, to }] : []
}

/** Scale on which an interval lies evenly around its estimate. */
const scales = {
  RR: [Math.log, Math.exp],
  OR: [Math.log, Math.exp],
  NNT: [(x: number) => 1 / x, (x: number) => 1 / x],
  d: [(x: number) => x, (x: number) => x],
} as const

function ofLimits({ measure, about, value, low, high }: PublishedEffect): Slip[] {
  if (low === undefined || high === undefined) return []
  const [to, back] = scales[measure]
  const slack = halfUnit(Math.max(...[value, low, high].map(decimals)))
  const centre = (shift: number) => back((to(low + shift) + to(high + shift)) / 2)
  const isNear = value + slack >= centre(-slack) && value - slack <= centre(slack)
  return isNear ? [] : [{ kind: 'limitsOffCentre', effect: `${measure}, ${about}`, printed: value, centre: centre(0) }]
}

/** Every disagreement between the printed numbers of a row that computing can find. */
export function slipsOf(trial: Trial): Slip[] {
  const arms = [trial.ips, ...trial.controls]
  const sum = arms.reduce<number | null>((total, arm) => (total === null || arm.n === null ? null : total + arm.n), 0)
  const adds: Slip[] = trial.total !== null && sum !== null && sum !== trial.total ? [{ kind: 'armsDoNotAddUp', total: trial.total, sum }] : []
  return [...arms.flatMap(ofArm), ...adds, ...trial.effects.flatMap(ofPercents), ...trial.effects.flatMap(ofLimits)]
}

const shown = (value: number, digits = 2) => String(Number(value.toFixed(digits)))
const komma = (value: number, digits = 2) => shown(value, digits).replace('.', ',')

/** A slip as a footnote. */
export function sentenceOf(slip: Slip): { nl: string; en: string } {
  switch (slip.kind) {
    case 'noWholeNumber':
      return {
        nl: `Geen heel aantal mensen uit ${slip.n} geeft ${komma(slip.percent)} % (${slip.arm}); gerekend met ${slip.nearest}.`,
        en: `No whole number of people out of ${slip.n} gives ${shown(slip.percent)}% (${slip.arm}); computed with ${slip.nearest}.`,
      }
    case 'severalWholeNumbers':
      return {
        nl: `${komma(slip.percent)} % van ${slip.n} (${slip.arm}) kan ${slip.least} tot ${slip.most} mensen zijn.`,
        en: `${shown(slip.percent)}% of ${slip.n} (${slip.arm}) can be ${slip.least} to ${slip.most} people.`,
      }
    case 'armsDoNotAddUp':
      return { nl: `De groepen tellen op tot ${slip.sum}, maar het totaal is ${slip.total}.`, en: `The arms add up to ${slip.sum}, but the total is ${slip.total}.` }
    case 'effectDiffers':
      return {
        nl: `Gedrukt ${komma(slip.printed)} (${slip.effect}); de gedrukte percentages geven ${komma(slip.from)} tot ${komma(slip.to)}.`,
        en: `Printed ${shown(slip.printed)} (${slip.effect}); the printed percentages give ${shown(slip.from)} to ${shown(slip.to)}.`,
      }
    case 'limitsOffCentre':
      return {
        nl: `Gedrukt ${komma(slip.printed)} (${slip.effect}), maar het midden van het interval is ${komma(slip.centre)}.`,
        en: `Printed ${shown(slip.printed)} (${slip.effect}), but the middle of its interval is ${shown(slip.centre)}.`,
      }
  }
}
