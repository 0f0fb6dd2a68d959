import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

const css = await readFile(new URL('./css/tokens.css', import.meta.url), 'utf8')
const [bright = '', night = ''] = css.slice(css.indexOf(':root {')).split('@media')
const read = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+): (#[0-9A-F]{6});/g)].map(([, name, hex]) => [name, hex])) as Record<string, string>
const light = read(bright)
const themes = { light, dark: { ...light, ...read(night) } }

function luminance(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(one: string, other: string) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const surfaces = ['paper', 'card', 'sand']
const onEverySurface = ['ink', 'ink-soft', 'petrol', 'petrol-dark', 'brick']
const textPairs: [string, string][] = [
  ...onEverySurface.flatMap((text) => surfaces.map((surface): [string, string] => [text, surface])),
  ...['petrol', 'brick', 'moss', 'plum', 'sky'].map((tone): [string, string] => [tone, `${tone}-tint`]),
  ...['petrol', 'saffron', 'brick', 'moss', 'sky'].map((tone): [string, string] => ['ink', `${tone}-tint`]),
  ['ink-soft', 'petrol-tint'], ['petrol-dark', 'petrol-tint'], ['on-petrol', 'petrol'], ['on-petrol', 'petrol-dark'], ['on-brick', 'brick'], ['on-saffron', 'saffron'],
  ['spine-ink', 'spine'], ['spine-soft', 'spine'], ['spine-current-ink', 'spine-current'],
]
const edgePairs: [string, string][] = [
  ['line-strong', 'paper'], ['line-strong', 'card'], ['focus', 'paper'], ['focus', 'card'], ['focus', 'sand'], ['spine-ink', 'spine'], ['petrol', 'card'], ['petrol', 'sand'],
  ['brick', 'paper'], ['moss', 'moss-tint'], ['plum', 'plum-tint'], ['sky', 'sky-tint'], ['petrol', 'petrol-tint'],
]

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  const measured = ([one, other]: [string, string]) => contrast(theme[one] ?? 'no such token', theme[other] ?? 'no such token')

  it.each(textPairs)('%s can be read on %s: at least 4.5', (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(edgePairs)('%s stands out on %s: at least 3', (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(3)
  })
})

describe('the palette', () => {
  it('knows what black on white is', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  })

  it('saffron is no text: on white it cannot be read, so no rule gives text that colour', async () => {
    expect(contrast(light.saffron!, '#FFFFFF')).toBeLessThan(3)
    const { joinedStyles } = await import('#test/gallery.ts')
    const rules = (await joinedStyles()).match(/[;{ ]color: var\(--saffron\)/g) ?? []
    expect(rules).toHaveLength(1)
  })

  it('names every colour once: no rule outside the tokens has a colour of its own but white veils and shadows', async () => {
    const { joinedStyles } = await import('#test/gallery.ts')
    const rules = (await joinedStyles()).replace(css, '').replace(/@media print[\s\S]*$/, '').replace(/url\([^)]*\)/g, '')
    expect([...new Set(rules.match(/#[0-9a-fA-F]{3,8}\b/g))].sort()).toEqual(['#0006', '#0B1A1DA6', '#0B3A43', '#FFFFFF', '#ffffff17'])
  })
})
