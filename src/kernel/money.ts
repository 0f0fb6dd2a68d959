/** An amount of money in whole euro cents. */
export type Cents = number

/** Reads `1.234,56`, `1234.56`, `€ 12` or `12,5` as whole cents; undefined when it is no amount or has more than two decimals. */
export function parseEuros(text: string): Cents | undefined {
  const bare = text.replace(/[€\s\u00a0]/g, '')
  const dutch = /^-?\d{1,3}(\.\d{3})*(,\d{1,2})?$|^-?\d+(,\d{1,2})?$/
  const plain = dutch.test(bare) ? bare.replaceAll('.', '').replace(',', '.') : bare
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return undefined
  const [whole, part = ''] = plain.replace('-', '').split('.') as [string, string?]
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return plain.startsWith('-') ? -cents : cents
}

/** Shows cents as euros: `€ 1.234,56` in Dutch, `€1,234.56` in English. */
export function showEuros(cents: Cents, locale: 'nl' | 'en' = 'nl'): string {
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(cents / 100)
}
