import { plain, stem } from '#src/occupations/title-words.ts'

/** A word shorter than this says too little to lay beside another. Own choice. */
const shortestWord = 4

/** Words that stand in any sentence about work and say nothing of what the work is, in Dutch and English. Own list. */
const emptyWords = new Set((
  'achter aantal alle alleen alles andere anders beetje best bezig bijvoorbeeld daar daarna daarom deze doen door druk dingen eentje elkaar heel iedere naast rond staan staat tegen vanaf zitten echt eens elke enkele erbij eigen even gaan gaat geen geven goed graag grote haar hebben heeft hele helemaal helpen hier hoef hoeft '
  + 'hulp iedereen iemand iets ieder kant klein kleine komen krijgen kunnen langs lang lange later leuk leuke liefst liever maken maar mensen meer meest meestal mijn minder moet moeten mogen naar nieuwe niet niets nodig nooit onder ongeveer onze ook over plek '
  + 'rest samen soms soort steeds taak taken terug tijd tijdens tussen uren vaak vaste veel verder verschillende voor vooral waar waarbij wanneer want wat weer weet week weinig welke werk werken wezen wil willen worden wordt zaken zelf zich zijn zoals '
  + 'zonder zorgen zullen about also anything help helping like more nothing other people rather some something task tasks that them there things this want with work working would').split(' '))

/** Where one thing said ends and the next begins, so that "geen" goes with its own words only. */
const pieceEnds = /[.,;:!?\n()]|\s(?:en|maar|wel|and|but)\s/i
const denials = /\b(?:niet|geen|nooit|zonder|not|no|never|without)\b/i

const pieces = (text: string) => text.split(pieceEnds).filter((piece) => !denials.test(piece))
const spoken = (text: string) => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []

/** The stem by which a word is compared; undefined when it says nothing of what the work is. */
function telling(word: string): string | undefined {
  const bare = plain(word).replaceAll(' ', '')
  return bare.length < shortestWord || emptyWords.has(bare) ? undefined : stem(bare.replace(/(?<=.{3})jes?$/, ''))
}

const stemsOf = (text: string) => new Set(spoken(text).flatMap((word) => telling(word) ?? []))

/** The words of some tasks that somebody used too, as the tasks have them, each once; stems are compared, and what tasks or wishes deny is left out. */
function sharedWith(tasks: readonly string[], said: ReadonlySet<string>): string[] {
  const found = tasks.flatMap(pieces).flatMap(spoken).flatMap((word): [string, string][] => {
    const own = telling(word)
    return own !== undefined && said.has(own) ? [[own, word]] : []
  })
  return [...new Map(found.toReversed()).values()].toReversed()
}

/** What stands in some tasks of what somebody likes and of what somebody rather not does. A word in both is only something to look at. */
export function taskWords(tasks: readonly string[], { wanted, unwanted }: { wanted: readonly string[]; unwanted: string }): { wanted: string[]; unwanted: string[] } {
  const [likes, avoids] = [stemsOf(wanted.flatMap(pieces).join(' ')), stemsOf(unwanted)]
  return { wanted: sharedWith(tasks, new Set([...likes].filter((one) => !avoids.has(one)))), unwanted: sharedWith(tasks, avoids) }
}
