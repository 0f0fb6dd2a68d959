import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { assetFiles, browserEntry, styleSheets } from '#src/design/assets.ts'
import { gallery, type GalleryPage, galleryPages } from '#src/design/gallery.tsx'
import type { Locale } from '#src/words/locale.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"

export const origin = 'http://gallery.example'

/** All style sheets joined in order. */
export async function joinedStyles(): Promise<string> {
  return (await Promise.all(styleSheets.map((path) => readFile(`${root}src/design/${path}`, 'utf8')))).join('\n')
}

export interface View {
  width: number
  dark: boolean
  locale: Locale
}

type Asset = { contentType: string; body: string | Buffer } | undefined
const read = new Map<string, Promise<Asset>>()

function assetOf(name: string): Promise<Asset> {
  if (!read.has(name)) read.set(name, readAsset(name))
  return read.get(name)!
}

async function readAsset(name: string): Promise<Asset> {
  if (name === 'style.css') return { contentType: 'text/css', body: await joinedStyles() }
  if (name === 'enhance.js') {
    const bundle = await build({ entryPoints: [`${root}${browserEntry}`], bundle: true, format: 'esm', write: false })
    return { contentType: 'text/javascript', body: bundle.outputFiles[0]!.text }
  }
  const path = assetFiles[name]
  return path ? { contentType: name.endsWith('.svg') ? 'image/svg+xml' : 'font/woff2', body: await readFile(`${root}${path}`) } : undefined
}

/** A browser tab on the gallery: pages and assets answer from memory under the strict content policy, nothing leaves the machine. */
export async function openGallery(browser: Browser, view: View): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: view.width, height: view.width < 600 ? 844 : 800 }, colorScheme: view.dark ? 'dark' : 'light', locale: view.locale === 'nl' ? 'nl-NL' : 'en-GB' })
  const tab = await context.newPage()
  await tab.route('**/*', async (route) => {
    const [, first = '', second = ''] = new URL(route.request().url()).pathname.split('/')
    const page = galleryPages.find((name) => name === first)
    if (page) return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy }, body: gallery(page, view.locale) })
    const asset = first === 'assets' ? await assetOf(second) : undefined
    return asset ? route.fulfill(asset) : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' })
  })
  return tab
}

/** Goes to one page of the gallery and waits for its fonts. */
export async function show(tab: Page, page: GalleryPage): Promise<void> {
  await tab.goto(`${origin}/${page}`)
  await tab.evaluate(() => document.fonts.ready)
}
