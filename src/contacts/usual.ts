import { type Where, whereOf } from './contact-form.ts'
import { byUse, type Used } from './habits.ts'

/** A contact as this coach often has it, to choose at once. */
export interface Usual {
  kind: string
  where: Where
  minutes: number
}

const often = 3

/** Contacts that this coach had at least three times in the same way: kind, where and how long; at most three of them. */
export function usualOnes(used: readonly Used[], kind?: string): Usual[] {
  const told = used.filter((one) => one.minutes !== null && (kind === undefined || one.kind === kind)).map((one) => `${one.kind}|${whereOf(one)}|${one.minutes}`)
  return byUse(told).filter((one) => told.filter((other) => other === one).length >= often).slice(0, 3).map((one) => usualOf(one)!)
}

/** A usual contact as a form sends it. */
export const usualKey = ({ kind, where, minutes }: Usual) => `${kind}|${where}|${minutes}`

/** A usual contact from what a form sent. */
export function usualOf(said: string): Usual | undefined {
  const [kind, where, minutes] = said.split('|')
  return kind && where && minutes && /^\d+$/.test(minutes) ? { kind, where: where as Where, minutes: Number(minutes) } : undefined
}

/** The answers a usual contact stands for, as a script ticks them. */
export const usualFills = ({ kind, where, minutes }: Usual) => new URLSearchParams({ kind, place: where, minutes: String(minutes) }).toString()

/** The form with a usual contact filled in: its kind, and place and minutes where none was chosen; a place the page began with was not chosen. Without a script the choice arrives as such. */
export function withUsual(form: URLSearchParams): URLSearchParams {
  const usual = usualOf(form.get('usual') ?? '')
  if (!usual) return form
  const filled = new URLSearchParams(form)
  filled.set('kind', usual.kind)
  if (!form.get('place') || form.get('place') === form.get('placeBegan')) filled.set('place', usual.where)
  if (!form.get('minutes') && !form.get('minutesOther')) filled.set('minutes', String(usual.minutes))
  return filled
}
