/** A form of a page as a browser would send it untouched, and every name in it. */
export interface PageForm {
  action: string
  fields: readonly (readonly [name: string, value: string])[]
  names: readonly string[]
}

const plain = (text: string) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

/** The value of an attribute; one that stands there without a value is empty. */
function attribute(inside: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}(?:="([^"]*)")?(?=\\s|/|$)`).exec(inside)
  return found ? plain(found[1] ?? '') : undefined
}

function valueOfInput(inside: string): string | undefined {
  const type = attribute(inside, 'type') ?? 'text'
  if (type === 'file') return undefined
  const choice = type === 'radio' || type === 'checkbox'
  return choice && !/\schecked/.test(inside) ? undefined : (attribute(inside, 'value') ?? (choice ? 'on' : ''))
}

function valueOfSelect(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, inside = '']) => ({ value: attribute(inside, 'value') ?? '', chosen: /\sselected/.test(inside) }))
  return (all.find(({ chosen }) => chosen) ?? all[0] ?? { value: '' }).value
}

function fieldsOf(body: string): { name: string; value: string | undefined }[] {
  const named = (inside: string, value: string | undefined) => ({ name: attribute(inside, 'name') ?? '', value })
  return [
    ...[...body.matchAll(/<input\b([^>]*)>/g)].map(([, inside = '']) => named(inside, valueOfInput(inside))),
    ...[...body.matchAll(/<button\b([^>]*)>/g)].map(([, inside = '']) => named(inside, undefined)),
    ...[...body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, inside = '', text = '']) => named(inside, plain(text))),
    ...[...body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, inside = '', options = '']) => named(inside, valueOfSelect(options))),
  ].filter(({ name }) => name !== '')
}

/** The forms of a page that post something. */
export function formsOf(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, head = '']) => attribute(head, 'method') === 'post').map(([, head = '', body = '']) => {
    const all = fieldsOf(body)
    const fields = all.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const]))
    return { action: attribute(head, 'action') ?? '', fields, names: [...new Set(all.map(({ name }) => name))] }
  })
}
