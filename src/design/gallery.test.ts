import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { buildSync, transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { locales } from '#src/words/locale.ts'
import { joinedStyles } from '#test/gallery.ts'
import { assetFiles, browserEntry, styleSheets } from './assets.ts'
import { gallery, galleryPages } from './gallery.tsx'

const all = locales.flatMap((locale) => galleryPages.map((page) => ({ name: `${page} in ${locale}`, locale, html: gallery(page, locale) })))
const attributes = (html: string, name: string) => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value!)
const folder = new URL('./', import.meta.url)

describe.each(all)('the page $name', ({ html, locale }) => {
  it('has no style or script of its own, which the content policy would refuse', () => {
    expect(html).not.toMatch(/ style=|<style| on[a-z]+="|javascript:/)
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
  })

  it('says its language, title and one main heading', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${locale}"`))
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
  })

  it('has no id twice, and every reference has its target', () => {
    const ids = attributes(html, 'id')
    expect(ids).toEqual([...new Set(ids)])
    const references = ['for', 'aria-describedby', 'aria-labelledby', 'data-dialog'].flatMap((name) => attributes(html, name)).flatMap((value) => value.split(' '))
    const links = attributes(html, 'href').filter((href) => href.startsWith('#')).map((href) => href.slice(1))
    for (const reference of [...references, ...links]) expect(ids).toContain(reference)
  })

  it('shows no undefined, no typed arrow or tick, no emoji', () => {
    expect(html).not.toMatch(/undefined|\[object|NaN|[\u2190-\u21ff\u2700-\u27bf]|\p{Extended_Pictographic}/u)
  })

  it('hides every drawing from screen readers', () => {
    for (const svg of html.match(/<svg[^>]*>/g) ?? []) expect(svg).toContain('aria-hidden="true"')
  })
})

describe('what a page weighs', () => {
  it('the style sheet is under 14 kB and the script under 4 kB, as sent', async () => {
    const style = transformSync(await joinedStyles(), { loader: 'css', minify: true }).code
    const script = buildSync({ entryPoints: [browserEntry], bundle: true, minify: true, format: 'esm', write: false }).outputFiles[0]!.contents
    expect(gzipSync(style).length).toBeLessThan(14_000)
    expect(gzipSync(script).length).toBeLessThan(4_000)
  })

  it('every listed asset exists and every style sheet is listed', async () => {
    for (const path of Object.values(assetFiles)) expect((await readFile(path)).length).toBeGreaterThan(100)
    expect((await readdir(new URL('css', folder))).map((name) => `css/${name}`).sort()).toEqual([...styleSheets].sort())
  })
})

describe('the source', () => {
  it('never puts raw HTML on a page', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tsx'))
    for (const name of files) expect(await readFile(new URL(name, folder), 'utf8'), name).not.toMatch(/dangerouslySetInnerHTML|style=\{/)
  })

  it('gives a rule to every class a component uses', async () => {
    const styles = await joinedStyles()
    const used = new Set(all.flatMap(({ html }) => attributes(html, 'class')).flatMap((value) => value.split(/\s+/)).filter(Boolean))
    const bare = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(styles))
    expect(bare.sort()).toEqual([])
  })
})
