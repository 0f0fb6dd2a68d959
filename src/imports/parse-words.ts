import { plainHeader } from './headers.ts'
import { saysNothing, type Parsed } from './parse-day.ts'

export type TargetGroup = 'ggz' | 'lvb' | 'other'
export type WorkAtStart = 'employed' | 'outOfWork'

const targetGroups: Record<TargetGroup, RegExp> = {
  ggz: /\b(ggz|epa|psychiatrie|psychisch\w*|psychotisch\w*|psychose|fact|vip|cmd|mental health)\b/,
  lvb: /\b(lvb|lvg|vg|licht verstandelijk\w*|verstandelijk\w*|mlk|zmlk|intellectual disability)\b/,
  other: /\b(nah|ass|autisme|autis\w*|verslaving\w*|jeugd|jongeren|anders|overig|overige|statushouders?|dak en thuislo\w*|detentie|forensisch|lichamelijk|other)\b/,
}

const working = /^(ja|j|yes|y|1|werkend|werkt|had werk|aan het werk|betaald werk|betaalde baan|in loondienst|loondienst|parttime|fulltime|dienstverband|employed|baan|in dienst)$/
const notWorking = /^(nee|n|no|0|werkloos|geen werk|geen betaald werk|geen baan|niet werkend|werkzoekend\w*|vrijwilligerswerk|dagbesteding|uitkering|wajong|wia|ww|bijstand|ziektewet|unemployed|out of work|niet)$/

function only<T extends string>(found: T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** The target group a word stands for; two groups in one cell is for a person to decide. */
export function parseTargetGroup(text: string): Parsed<TargetGroup, 'targetGroupUnknown'> {
  if (saysNothing(text)) return { value: null }
  const plain = plainHeader(text)
  const group = only((Object.keys(targetGroups) as TargetGroup[]).filter((name) => targetGroups[name].test(plain)))
  return group ? { value: group } : { because: 'targetGroupUnknown' }
}

/** Whether someone had paid work when the enrolment began, from a yes or no or a word for it. */
export function parseWorkAtStart(text: string): Parsed<WorkAtStart, 'workAtStartUnknown'> {
  const plain = plainHeader(text)
  if (notWorking.test(plain) || /^geen$/.test(plain)) return { value: 'outOfWork' }
  if (saysNothing(text) || /^(onbekend|unknown)$/.test(plain)) return { value: null }
  return working.test(plain) ? { value: 'employed' } : { because: 'workAtStartUnknown' }
}

/** Hours a week: `12`, `12,5`, `12 uur`, `12u p/w`. A range such as `8-16` is not a number of hours. Between 0 and 60. */
export function parseHours(text: string): Parsed<number, 'hoursUnreadable' | 'hoursOutOfRange'> {
  if (saysNothing(text)) return { value: null }
  const match = /^(?:ca\.? ?|± ?|\+\/- ?)?(-?\d{1,4}(?:[.,]\d{1,2})?) ?(?:u|uur|uren|h|hrs?|hours?)?\.? ?(?:p\/w|pw|per week|a week|\/ ?week)?\.?$/i.exec(text.trim())
  if (!match) return { because: 'hoursUnreadable' }
  const hours = Number(match[1]!.replace(',', '.'))
  return hours >= 0 && hours <= 60 ? { value: hours } : { because: 'hoursOutOfRange' }
}

/** A number of the trade register: eight digits; zeros that a spreadsheet dropped in front are put back. */
export function parseKvk(text: string): Parsed<string, 'kvkWrong'> {
  if (saysNothing(text)) return { value: null }
  const digits = text.replace(/^kvk:?/i, '').replace(/[\s.\u00a0-]/g, '')
  return /^\d{5,8}$/.test(digits) ? { value: digits.padStart(8, '0') } : { because: 'kvkWrong' }
}
