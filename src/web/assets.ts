import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkout } from '#src/db/checkout.ts'
import { assetFiles, browserEntry, styleSheets } from '#src/design/assets.ts'

/** A served file, kept in memory. */
export interface Asset {
  body: Buffer
  /** The same, compressed once; only of text that holds nothing of anybody. */
  gzip: Buffer | undefined
  type: string
  /** The name holds a hash of the content, so a browser may keep it for ever. */
  lasting: boolean
}

/** Everything under `/assets/`, and the addresses of the style sheet and the script. */
export interface Assets {
  files: ReadonlyMap<string, Asset>
  stylesheet: string
  script: string
}

const types: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png' }
const built = path.join(checkout, '.cache', 'assets')

/** Joins and minifies the style sheets and the browser script; the only step that needs the bundler. */
export async function buildAssets(): Promise<void> {
  const { build, transform } = await import('esbuild')
  const css = styleSheets.map((file) => fs.readFileSync(path.join(checkout, 'src/design', file), 'utf8')).join('\n')
  const sheet = await transform(css, { loader: 'css', minify: true, target: ['chrome110', 'firefox115', 'safari16'] })
  const script = await build({ entryPoints: [path.join(checkout, browserEntry)], bundle: true, minify: true, format: 'esm', write: false, target: ['chrome110', 'firefox115', 'safari16'] })
  fs.mkdirSync(built, { recursive: true })
  fs.writeFileSync(path.join(built, 'style.css'), sheet.code)
  fs.writeFileSync(path.join(built, 'enhance.js'), script.outputFiles[0]!.contents)
}

/** Reads all assets into memory; `buildAssets` has run before. */
export function loadAssets(): Assets {
  const files = new Map<string, Asset>()
  const add = (name: string, file: string, lasting: boolean) => {
    const body = fs.readFileSync(file)
    files.set(name, { body, gzip: lasting ? gzipSync(body, { level: 9 }) : undefined, type: types[path.extname(name)] ?? 'application/octet-stream', lasting })
  }
  const hashed = (name: string) => {
    const file = path.join(built, name)
    const hash = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 10)
    const served = name.replace('.', `-${hash}.`)
    add(served, file, true)
    return `/assets/${served}`
  }
  for (const [name, file] of Object.entries(assetFiles)) add(name, path.join(checkout, file), false)
  return { files, stylesheet: hashed('style.css'), script: hashed('enhance.js') }
}
