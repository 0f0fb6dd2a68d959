import type { WorkForm } from '#src/jobs/work-form.ts'
import { plainHeader } from './headers.ts'
import { saysNothing, type Parsed } from './parse-day.ts'

/**
 * What teams write for each form of work. Words that leave open who pays (vast, tijdelijk, betaald, dienstverband) are not here:
 * guessing would decide whether the job counts strictly, so a person decides.
 */
const formWords: Record<WorkForm, readonly string[]> = {
  regulier: ['regulier', 'reguliere', 'regulier werk', 'reguliere baan', 'regulier dienstverband', 'regulier contract', 'competitive', 'regular', 'reg', 'w1'],
  loonkostensubsidie: ['loonkostensubsidie', 'lks', 'loonkosten subsidie', 'met lks', 'w2'],
  loondispensatie: ['loondispensatie', 'ld', 'loon dispensatie', 'w3'],
  beschutWerk: ['beschut', 'beschut werk', 'beschut werken', 'beschutte werkplek', 'nieuw beschut', 'beschut werk nieuw', 'sheltered', 'w4'],
  ontwikkelbedrijf: ['ontwikkelbedrijf', 'sw', 'sw bedrijf', 'wsw', 'sociale werkvoorziening', 'sociale werkplaats', 'sociaal werkbedrijf', 'leerwerkbedrijf', 'sociaal ontwikkelbedrijf', 'w5'],
  detachering: ['detachering', 'gedetacheerd', 'detacheren', 'detach', 'secondment', 'w6'],
  uitzendwerk: ['uitzend', 'uitzendwerk', 'uitzendkracht', 'uitzendbaan', 'uitzendcontract', 'uitzendbureau', 'via uitzendbureau', 'uzk', 'seizoenswerk', 'seizoen', 'oproep', 'oproepkracht', 'oproepcontract', 'temp agency', 'w7'],
  zelfstandig: ['zelfstandig', 'zelfstandige', 'zzp', 'zzper', 'zzp er', 'eigen bedrijf', 'ondernemer', 'freelance', 'self employed', 'w8'],
  proefplaatsing: ['proefplaatsing', 'proefplaats', 'proef plaatsing', 'pp', 'trial placement', 'n1'],
  werkervaringsplaats: ['werkervaringsplaats', 'wep', 'werkervaringsplek', 'werkervaring', 'werkstage', 'stage', 'leerwerkplek', 'leerwerkplaats', 'werken met behoud van uitkering', 'n2'],
  dagbesteding: ['dagbesteding', 'arbeidsmatige dagbesteding', 'ad', 'arbeidsmatig', 'dagactiviteiten', 'day care', 'n3'],
  vrijwilligerswerk: ['vrijwilligerswerk', 'vrijwilliger', 'vrijwilligers', 'vrijwillig', 'vrw', 'volunteer', 'voluntary', 'n4'],
}

const known = new Map<string, WorkForm>()
for (const [form, words] of Object.entries(formWords)) for (const word of [...words, form.toLowerCase()]) known.set(word, form as WorkForm)
const telling = [...known].filter(([word]) => word.length > 2)
/** Found together, the first says more than the second. */
const stronger: readonly (readonly [WorkForm, WorkForm])[] = [
  ['detachering', 'ontwikkelbedrijf'], ['ontwikkelbedrijf', 'beschutWerk'], ['loonkostensubsidie', 'regulier'], ['loondispensatie', 'regulier'],
  ['beschutWerk', 'loonkostensubsidie'], ['beschutWerk', 'regulier'], ['detachering', 'regulier'], ['uitzendwerk', 'regulier'],
]

/** How a word for a form of work is looked up: small letters, single spaces. */
export function plainWord(text: string): string {
  return plainHeader(text)
}

/** The form of work a word stands for; `own` are the meanings this team has given its own words. Unknown or double meanings are a problem, never a guess. */
export function parseWorkForm(text: string, own: Readonly<Record<string, WorkForm>> = {}): Parsed<WorkForm, 'workFormUnknown'> {
  if (saysNothing(text)) return { value: null }
  const plain = plainWord(text)
  const exact = (Object.hasOwn(own, plain) ? own[plain] : undefined) ?? known.get(plain)
  if (exact) return { value: exact }
  if (/\b(geen|niet|no|not)\b/.test(plain)) return { because: 'workFormUnknown' }
  const found = new Set(telling.filter(([word]) => ` ${plain} `.includes(` ${word} `)).map(([, form]) => form))
  for (const [strong, weak] of stronger) if (found.has(strong)) found.delete(weak)
  const [only, second] = [...found]
  return only && !second ? { value: only } : { because: 'workFormUnknown' }
}
