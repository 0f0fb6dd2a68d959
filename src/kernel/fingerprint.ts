const text = (value: unknown): string => (value === null || value === undefined || value === '' ? '' : Array.isArray(value) ? value.map(text).sort().join('\n') : String(value).replaceAll('\r\n', '\n'))

/** A short mark of what was stored, to see later whether it is still the same: equal values give equal marks, empty is one value however it is stored. FNV-1a, 52 bits; no secret. */
export function fingerprint(value: unknown): string {
  let [low, high] = [0x811c9dc5, 0x9dc5811c]
  for (const sign of text(value)) {
    low = Math.imul(low ^ sign.codePointAt(0)!, 0x01000193)
    high = Math.imul(high ^ (sign.codePointAt(0)! + low), 0x01000193)
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36)
}

/** Whether two stored or typed values say the same. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  return text(one) === text(other)
}
