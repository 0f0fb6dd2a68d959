import { comparableName } from './employer.ts'

/** What of an employer tells whether two are one. */
export interface Recognisable {
  id: string
  name: string
  legalName: string | null
  kvk: string | null
  place: string | null
  /** Of all sites, whole ones only: about twenty addresses share one. */
  postcodes: readonly string[]
}

/** Why two employers could be one: the same register number, a name that looks like it, or the same postcode. */
export type Likeness = 'kvk' | 'name' | 'postcode'

function threes(name: string): Set<string> {
  return new Set(name.split(' ').flatMap((word) => {
    const padded = `  ${word} `
    return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
  }))
}

/** How much two texts look alike, 0 to 1: the share of groups of three letters they have in common, as in PostgreSQL's pg_trgm. */
export function similarity(one: string, other: string): number {
  const [first, second] = [threes(one), threes(other)]
  const common = [...first].filter((three) => second.has(three)).length
  return common / (first.size + second.size - common)
}

/** From here on a name is a likely typing error or another spelling. Own choice, tried on pairs of Dutch company names: above it `Bakkerij Bloem` meets `Bakkerij Blom`, `Bakkerij Bos` does not. */
const alike = 0.6
/** A name inside another, `Blom` in `Bakkerij Blom`; shorter words say too little. */
const shortest = 4

function namesAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return one === other || similarity(one, other) >= alike || (short.length >= shortest && ` ${long} `.includes(` ${short} `))
}

/** Words that say what one does or how one is called in law, not who one is. */
const common = new Set(`de het een en van der den in op te bij aan voor of the and bedrijf bedrijven groep holding nederland zn zonen gebroeders gebr
  bakkerij bakker brood banket garage autobedrijf auto hotel restaurant eetcafe cafe lunchroom cafetaria snackbar winkel supermarkt slagerij slager kapsalon kapper bloemen bloemist
  bouw bouwbedrijf aannemer aannemersbedrijf schilder schildersbedrijf installatie installatiebedrijf techniek hovenier hoveniersbedrijf tuincentrum kwekerij boerderij transport logistiek
  schoonmaak schoonmaakbedrijf kringloop school basisschool zorg zorgcentrum woonzorgcentrum verpleeghuis ziekenhuis kinderopvang gemeente drukkerij meubelmakerij fietsen fietsenmaker fietsenmakerij
  timmerbedrijf metaal metaalbewerking catering cateraar wasserij kantoor administratiekantoor bouwmarkt magazijn groothandel webshop horeca sport sporthal museum bibliotheek`.split(/\s+/))

const ownWords = (name: string) => name.split(' ').filter((word) => word.length >= 3 && !common.has(word))

/** Whether two names have the same own words: `Blom brood en banket` and `Bakkerij Blom`. Surnames are shared by many, so this counts within one place only. */
function sameOwnWords(one: string, other: string): boolean {
  const [first, second] = [ownWords(one), ownWords(other)]
  const [few, many] = first.length <= second.length ? [first, second] : [second, first]
  return few.length > 0 && few.every((word) => many.includes(word))
}

const samePlace = (one: string | null, other: string | null) => one === null || other === null || comparableName(one) === comparableName(other)

const namesOf = ({ name, legalName }: Pick<Recognisable, 'name' | 'legalName'>) => [name, legalName ?? ''].map(comparableName)

/** Why two employers could be the same, the strongest reason first; undefined when nothing says so. Two different register numbers are two companies, whatever their names. */
export function likeness(one: Omit<Recognisable, 'id'>, other: Omit<Recognisable, 'id'>): Likeness | undefined {
  if (one.kvk !== null && other.kvk !== null) return one.kvk === other.kvk ? 'kvk' : undefined
  const nearby = samePlace(one.place, other.place)
  if (namesOf(one).some((name) => namesOf(other).some((known) => namesAlike(name, known) || (nearby && sameOwnWords(name, known))))) return 'name'
  return one.postcodes.some((code) => other.postcodes.includes(code)) ? 'postcode' : undefined
}

const strength: readonly Likeness[] = ['kvk', 'name', 'postcode']

/** The known employers that could be the same as a new one, the most likely first. */
export function likeThis<E extends Recognisable>(one: Omit<Recognisable, 'id'>, known: readonly E[], most = 6): { employer: E; because: Likeness }[] {
  return known.flatMap((employer) => {
    const because = likeness(one, employer)
    return because ? [{ employer, because }] : []
  }).sort((a, b) => strength.indexOf(a.because) - strength.indexOf(b.because)).slice(0, most)
}

/** Pairs that could be one employer. Only pairs with a register number, a word of the name or a postcode in common are laid side by side, so that a thousand employers cost no million comparisons. */
export function likelyDoubles<E extends Recognisable>(known: readonly E[]): { one: E; other: E; because: Likeness }[] {
  const shelves = new Map<string, E[]>()
  for (const employer of known) {
    const words = namesOf(employer).flatMap((name) => name.split(' ')).filter((word) => word.length >= 3)
    for (const mark of new Set([...words, ...(employer.kvk ? [employer.kvk] : []), ...employer.postcodes])) shelves.set(mark, [...(shelves.get(mark) ?? []), employer])
  }
  const pairs = new Map<string, { one: E; other: E; because: Likeness }>()
  for (const shelf of shelves.values()) for (const pair of pairsOf(shelf)) pairs.set([pair.one.id, pair.other.id].sort().join(' '), pair)
  return [...pairs.values()].sort((a, b) => strength.indexOf(a.because) - strength.indexOf(b.because) || a.one.name.localeCompare(b.one.name, 'nl'))
}

function pairsOf<E extends Recognisable>(shelf: readonly E[]) {
  return shelf.flatMap((one, index) => shelf.slice(index + 1).flatMap((other) => {
    const because = likeness(one, other)
    return because ? [{ one, other, because }] : []
  }))
}
