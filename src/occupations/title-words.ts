const fillers = new Set(
  'aan als bij de den een en het ik in met naar of op te ten ter tot uit van voor wil graag iets doen baan werk werken the and'.split(' '),
)
const shortestStem = 3
/** What may stand between the words of a compound: `s` and `en`, or the end of the first word itself as in `bakkershulp`. */
const joins = ['', 's', 'e', 'n', 'en', 'er', 'ers', 'erei', 'ing', 'ings']
/** Letters that sound alike, so that people write one for the other. */
const soundsLike: readonly [RegExp, string][] = [
  [/sch/g, 'sk'], [/ch/g, 'g'], [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/ph/g, 'f'], [/th/g, 't'], [/ij/g, 'ei'], [/ou/g, 'au'], [/x/g, 'ks'],
]

/** Text without capitals, accents and signs, one space between words: `Cafetaria's, m/v` becomes `cafetaria m v`. */
export function plain(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return bare.replace(/['’]s\b/g, '').replace(/['’]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()
}

function without(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, '')
  return shorter.length >= shortestStem ? shorter : word
}

/**
 * The part that words for the same work share: `schoonmaak`, `schoonmaken`, `schoonmaakster` and `schoonmakers` all give
 * `skonmak`. Endings fall off, double letters and letters that sound alike become one. For comparing only, no dictionary form.
 */
export function stem(word: string): string {
  const head = without(word, /(?<=.{4})(werk|dienst)$/)
  const verb = without(head, /en$/)
  const root = verb === head ? without(without(without(head, /(?<=[^aiou])s$/), /e$/), /((?<!i)er|eri|erij|erei|ster|(?<=r)der|ing|end)$/) : without(verb, /(erij|end)$/)
  const single = root.replace(/([a-z])\1/g, '$1').replace(/v$/, 'f').replace(/z$/, 's')
  return soundsLike.reduce((sound, [letters, one]) => sound.replace(letters, one), single)
}

/** The stems of the words of a text that carry meaning; `hulp in de keuken` gives `hulp` and `keuk`. */
export function stems(text: string): string[] {
  const words = plain(text).split(' ').filter((word) => word !== '' && !fillers.has(word))
  return words.map(stem)
}

/** Whether two words differ by one letter at most: one more, one less, one other, or two neighbours swapped. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneLetterApart(b, a)
  if (b.length - a.length > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  if (a.length < b.length) return a.slice(start) === b.slice(start + 1)
  if (a.slice(start + 1) === b.slice(start + 1)) return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2)
}

/** The known word at the start of a compound, which may have a joining letter after it: `keuken` in `keukenhulp`. */
function withoutJoin(start: string, known: ReadonlySet<string>): string | undefined {
  return joins.filter((join) => start.endsWith(join)).map((join) => start.slice(0, start.length - join.length)).find((word) => known.has(word))
}

/**
 * The known words a compound stem is made of, in order: `keukenhulp` gives `keuk`, `hulp`; `museumedewerk` gives `museum`,
 * `medewerk`, for a double letter has become one. Undefined when it is no compound of known words.
 */
export function compoundParts(word: string, known: ReadonlySet<string>): string[] | undefined {
  for (let cut = word.length - shortestStem; cut >= shortestStem; cut--) {
    const first = withoutJoin(word.slice(0, cut), known)
    const others = first === undefined ? undefined : partsOfRest(word.slice(cut), first, known)
    if (first !== undefined && others) return [first, ...others]
  }
  return undefined
}

function partsOfRest(rest: string, first: string, known: ReadonlySet<string>): string[] | undefined {
  const whole = [rest, first.at(-1) + rest].find((word) => known.has(word))
  return whole === undefined ? compoundParts(rest, known) : [whole]
}
