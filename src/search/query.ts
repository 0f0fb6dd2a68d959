/** The words somebody looks for: letters and digits, without capitals and accents, at most six. */
export function wordsOfQuery(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 6)
}

/** A text as it is compared: no capitals, no accents. Each letter stays in its place, so what is found can be marked in the text as it was written. */
export function plain(text: string): string {
  return [...text].map((letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return bare.length === letter.length ? bare : letter.toLowerCase()
  }).join('')
}

/** The words as PostgreSQL asks for them: every word, each also as the beginning of a longer one. Undefined when nothing was typed. */
export function textQuery(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.map((word) => `${word}:*`).join(' & ')
}

/** A piece of a text, found or around it. */
export interface Piece {
  text: string
  found: boolean
}

/** About how long a snippet is, in letters. Own choice: two lines on a phone. */
export const snippetLength = 150

/** The part of a text around the first word that was looked for, in pieces; what begins with one of the words is marked. Cut pieces begin or end with an ellipsis. */
export function snippetOf(text: string, words: readonly string[]): Piece[] {
  const compared = plain(text)
  const places = words.map((word) => startOfWord(compared, word)).filter((place) => place >= 0)
  const middle = places.length === 0 ? 0 : Math.min(...places)
  const from = middle < snippetLength / 2 ? 0 : compared.lastIndexOf(' ', middle - snippetLength / 3) + 1
  const end = from + snippetLength >= text.length ? text.length : Math.max(compared.lastIndexOf(' ', from + snippetLength), from + 1)
  const shown = `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`
  return marked(shown, words)
}

function startOfWord(compared: string, word: string): number {
  for (let place = compared.indexOf(word); place >= 0; place = compared.indexOf(word, place + 1)) {
    if (place === 0 || !/[\p{L}\p{N}]/u.test(compared[place - 1]!)) return place
  }
  return -1
}

function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    const found = words.some((word) => plain(part).startsWith(word))
    const last = pieces.at(-1)
    if (last && last.found === found) last.text += part
    else if (part !== '') pieces.push({ text: part, found })
  }
  return pieces
}
