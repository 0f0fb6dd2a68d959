import type { Day } from '#src/kernel/day.ts'
import { Decimal } from '#src/kernel/decimal.ts'
import type { Answer, Sentence, YesNo } from './answer.ts'
import { type ParameterId, param } from './parameters/param.ts'

interface Format {
  /** Cents as euros. */
  euro(cents: Decimal | number): string
  /** A bare number, at most so many decimals. */
  num(value: Decimal | number, digits?: number): string
}

type Text = string | ((show: Format) => string)

/** What must hold for a rule to apply; the sentence names the condition, not the outcome. */
export interface Condition extends Sentence {
  fact: YesNo
  must: boolean
}

interface RuleFrame {
  articles: string[]
  whoDecides: Answer<never>['whoDecides']
}

// Made once: a new number format costs far more than the sum it prints.
const euros = (locale: string) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
const inDutch = euros('nl-NL')
const inEnglish = euros('en-GB')
const dutch: Format = { euro: (cents) => inDutch.format(Decimal.of(cents).round() / 100), num: (value, digits = 6) => Decimal.of(value).toText(digits).replace('.', ',') }
const english: Format = { euro: (cents) => inEnglish.format(Decimal.of(cents).round() / 100), num: (value, digits = 6) => Decimal.of(value).toText(digits) }
const both = (nl: Text, en: Text): Sentence => ({
  nl: typeof nl === 'string' ? nl : nl(dutch),
  en: typeof en === 'string' ? en : en(english),
})

/** One calculation on paper: collects the parameters, steps and warnings while a rule runs, and closes with an answer. */
export class Working {
  private readonly answer: Omit<Answer<never>, 'status' | 'values'>

  constructor(inputs: object, rule: RuleFrame) {
    this.answer = { inputs: { ...inputs }, articles: [...rule.articles], whoDecides: rule.whoDecides, parameters: [], assumptions: [], steps: [], warnings: [], reasons: [] }
  }

  /** The numbers of several parameters on a day, all or none: a missing one is written down as `noVerifiedValue`. */
  params<Name extends string>(on: Day, ids: Record<Name, ParameterId>): Record<Name, Decimal> | undefined {
    const entries = Object.entries<ParameterId>(ids).map(([name, id]) => [name, this.param(id, on)] as const)
    if (entries.some(([, value]) => value === undefined)) return undefined
    return Object.fromEntries(entries.map(([name, value]) => [name, Decimal.of(value as number | string)])) as Record<Name, Decimal>
  }

  /** One parameter as it is written, also text or yes/no. */
  param(id: ParameterId, on: Day): number | string | boolean | undefined {
    const found = param(id, on)
    if (!found) {
      this.reason('noVerifiedValue', `Geen geverifieerde waarde voor ${id} op ${on}.`, `No verified value for ${id} on ${on}.`)
      return undefined
    }
    const { from, value, unit, source, confidence } = found
    if (!this.answer.parameters.some((known) => known.id === id && known.from === from)) {
      this.answer.parameters.push({ id, from, value, unit, source, confidence })
      if (confidence === 'low') this.warn(`${id} vanaf ${from} is niet geverifieerd: vraag het na.`, `${id} from ${from} is not verified: check it.`)
    }
    return value
  }

  step(nl: Text, en: Text): void {
    this.answer.steps.push(both(nl, en))
  }

  assume(nl: Text, en: Text): void {
    this.answer.assumptions.push(both(nl, en))
  }

  warn(nl: Text, en: Text): void {
    this.answer.warnings.push(both(nl, en))
  }

  reason(code: string, nl: Text, en: Text): void {
    this.answer.reasons.push({ code, ...both(nl, en) })
  }

  /** Takes over sources, assumptions and warnings of another answer, each once. */
  take({ articles, parameters, assumptions, warnings }: Answer<unknown>): void {
    const own = this.answer
    own.articles.push(...articles.filter((article) => !own.articles.includes(article)))
    own.parameters.push(...parameters.filter((p) => !own.parameters.some(({ id, from }) => id === p.id && from === p.from)))
    own.assumptions.push(...assumptions.filter(({ nl }) => !own.assumptions.some((known) => known.nl === nl)))
    own.warnings.push(...warnings.filter(({ nl }) => !own.warnings.some((known) => known.nl === nl)))
  }

  /** Closes the calculation when a condition fails (not applicable) or is unknown (ask); undefined when all hold. */
  unmet(conditions: readonly Condition[]): Answer<never> | undefined {
    const failing = conditions.filter(({ fact, must }) => fact !== 'unknown' && fact !== must)
    for (const { nl, en } of failing) this.reason('conditionNotMet', nl, en)
    if (failing.length > 0) return this.notApplicable()
    const unknown = conditions.filter(({ fact }) => fact === 'unknown')
    for (const { nl, en } of unknown) this.reason('unknownFact', `Niet bekend: ${nl}`, `Not known: ${en}`)
    return unknown.length > 0 ? this.ask() : undefined
  }

  /** May be shown as computed, unless a parameter was not verified: then it is indicative. */
  computed<Values>(values: Values): Answer<Values> {
    const doubtful = this.answer.parameters.some(({ confidence }) => confidence === 'low')
    return { status: doubtful ? 'indicative' : 'computed', values, ...this.answer }
  }

  indicative<Values>(values: Values): Answer<Values> {
    return { status: 'indicative', values, ...this.answer }
  }

  ask(): Answer<never> {
    return { status: 'askAuthority', values: null, ...this.answer }
  }

  notApplicable(): Answer<never> {
    return { status: 'notApplicable', values: null, ...this.answer }
  }
}
