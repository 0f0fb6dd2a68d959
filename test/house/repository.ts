const folderOf = (...parts: string[]) => parts.join('/')

/** What may stand nowhere in the repository: folders of one machine, keys, and names of a workplace. */
const forbidden: readonly [string, RegExp][] = [
  ['a folder of one machine', new RegExp(`(^|[\\s'"\`(=:])(${folderOf('', 'work')}|${folderOf('', 'root')}|${folderOf('', 'home')})/`, 'm')],
  ['a folder that is not part of the project', new RegExp(`(^|[\\s'"\`(])${['sha', 'red'].join('')}/(design|domain|product|data|hooks)`, 'm')],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a package address in the lock file', /"resolved": "https?:/],
]

const texts = /\.(ts|tsx|mjs|js|json|md|css|sql|txt|svg|yml|yaml|sh)$|^\.ci\/run$|(^|\/)\.[a-z]+rc$|^[A-Z]+$/

/** Whether a file is text that people read. */
export const isText = (file: string) => texts.test(file)

/** What should not be in a text, as sentences. */
export function traces(file: string, text: string): string[] {
  return forbidden.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${file} holds ${what}`)
}
