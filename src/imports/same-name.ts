import { comparable, parseFullName, type PersonName } from './parse-name.ts'

/** Something with a name that a file may write in another way. */
export interface Named {
  id: string
  name: string
}

const family = ({ prefix, familyName }: PersonName) => comparable(`${prefix ?? ''}${familyName ?? ''}`)

function fits(written: string, name: string): boolean {
  const [short, whole] = [parseFullName(written), parseFullName(name)]
  const isInitials = /^(\p{L}\.? ?){1,3}$/u.test(short.givenName ?? '')
  const given = comparable(short.givenName ?? '')
  if (given === '') return comparable(written) === family(whole) || comparable(written) === comparable(whole.familyName ?? '') || comparable(written) === comparable(whole.givenName ?? '')
  const sameGiven = isInitials ? comparable(whole.givenName ?? '').startsWith(given.slice(0, 1)) : comparable(whole.givenName ?? '') === given
  return sameGiven && (family(short) === family(whole) || comparable(short.familyName ?? '') === comparable(whole.familyName ?? ''))
}

/** The one colleague a written name stands for: `F. Aydin`, `Aydin, Fatima`, `Fatima` or `Aydin` for Fatima Aydin. Undefined when nobody or more than one fits. */
export function colleagueNamed<T extends Named>(written: string, colleagues: readonly T[]): T | undefined {
  const exact = colleagues.filter(({ name }) => comparable(name) === comparable(written))
  const found = exact.length > 0 ? exact : colleagues.filter(({ name }) => fits(written, name))
  return found.length === 1 ? found[0] : undefined
}

/** The one team a written name stands for, blind to capitals, accents, spaces and signs. */
export function teamNamed<T extends Named>(written: string, teams: readonly T[]): T | undefined {
  return teams.find(({ name }) => comparable(name) === comparable(written))
}
