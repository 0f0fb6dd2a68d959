import { z } from 'zod'

/**
 * Every rounding, tie and counting choice behind a proposal, by name. R1-R10 settle what the scale leaves open; C1-C15 settle
 * how records are counted. The defaults are own choices; each result prints the ones it used.
 */
export const Settings = z.object({
  percentRounding: z.enum(['halfUp', 'none']).default('halfUp'),
  daysRounding: z.enum(['halfUp', 'none']).default('halfUp'),
  coachTie: z.enum(['down', 'up']).default('down'),
  item24At30: z.union([z.literal(2), z.literal(1)]).default(2),
  item21Gap: z.enum(['half', 'from64', 'from65']).default('half'),
  item17Between: z.enum(['reached', 'closestDown', 'closestUp']).default('reached'),
  partTime: z.enum(['perFte', 'perHead']).default('perFte'),
  missingItems: z.enum(['bandWhenCertain', 'noBand']).default('bandWhenCertain'),
  totalFrom: z.enum(['assessors', 'proposals']).default('assessors'),
  earlierErrors: z.enum(['corrected', 'asRecorded']).default('corrected'),
  pausedCounts: z.boolean().default(true),
  coveragePercent: z.number().min(50).max(100).default(80),
  rapidSearchMonths: z.int().min(1).max(24).default(12),
  openCaseHorizonDays: z.int().min(1).max(1095).default(365),
  closedWithoutContact: z.enum(['censored', 'leftOut']).default('censored'),
  jobTypeBy: z.enum(['occupation', 'title']).default('occupation'),
  employerBy: z.enum(['company', 'site']).default('company'),
  jobsCounted: z.enum(['heldNow', 'heldInWindow']).default('heldNow'),
  regime: z.enum(['strict', 'inclusive']).default('strict'),
  unpaidWork: z.enum(['inDenominator', 'leftOut']).default('inDenominator'),
  travel: z.enum(['leftOut', 'outside', 'office']).default('leftOut'),
  online: z.enum(['office', 'leftOut']).default('office'),
  scheduledHours: z.enum(['registered', 'contract']).default('registered'),
  attemptsBeforeClosing: z.int().min(1).max(12).default(3),
  ratioRounding: z.enum(['none', 'halfUp']).default('none'),
})
export type Settings = z.infer<typeof Settings>
export type SettingName = keyof Settings

/** A setting as printed with a result. */
export interface UsedSetting {
  rule: string
  name: SettingName
  value: string | number | boolean
}

export const ruleOf: Readonly<Record<SettingName, string>> = {
  percentRounding: 'R1',
  daysRounding: 'R2',
  coachTie: 'R3',
  item24At30: 'R4',
  item21Gap: 'R5',
  item17Between: 'R6',
  partTime: 'R7',
  missingItems: 'R8',
  totalFrom: 'R9',
  earlierErrors: 'R10',
  pausedCounts: 'C1',
  coveragePercent: 'C2',
  rapidSearchMonths: 'C3',
  openCaseHorizonDays: 'C4',
  closedWithoutContact: 'C5',
  jobTypeBy: 'C6',
  employerBy: 'C7',
  jobsCounted: 'C8',
  regime: 'C9',
  unpaidWork: 'C10',
  travel: 'C11',
  online: 'C12',
  scheduledHours: 'C13',
  attemptsBeforeClosing: 'C14',
  ratioRounding: 'C15',
}

/** The settings with defaults filled in; throws on an unknown value. */
export function settingsOf(chosen: z.input<typeof Settings> = {}): Settings {
  return Settings.parse(chosen)
}

/** The settings a result used, as printed beside it. */
export function used(settings: Settings, ...names: readonly SettingName[]): UsedSetting[] {
  return names.map((name) => ({ rule: ruleOf[name], name, value: settings[name] }))
}
