// What a fresh checkout needs before anything can run. Plain JavaScript for any Node from 18 on: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const modules = path.join(root, 'node_modules')
const at = (...parts) => path.join(root, ...parts)

function installed() {
  const mark = path.join(modules, '.package-lock.json')
  return fs.existsSync(mark) && fs.existsSync(path.join(modules, '.meewerk-lock')) && fs.readFileSync(path.join(modules, '.meewerk-lock'), 'utf8') === fs.readFileSync(at('package-lock.json'), 'utf8')
}

/** Installs the packages of the lock file when they are missing or old. */
export function install() {
  if (installed()) return
  console.log('Installing packages (the first time this takes about half a minute) ...')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (run.status !== 0) {
    console.error('The packages could not be installed. Is there a connection to the npm registry? Try: npm ci')
    process.exit(1)
  }
  fs.copyFileSync(at('package-lock.json'), path.join(modules, '.meewerk-lock'))
}

/** The Node that came with the packages, or the one running now where there is none for this machine. */
export function node() {
  const own = path.join(modules, '.bin', 'node')
  return fs.existsSync(own) ? own : process.execPath
}

function newest(folder) {
  let latest = 0
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) latest = Math.max(latest, fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
  }
  return latest
}

const appFolder = (key) => at('.cache', `app-${key}`)

/** Bundles program, style and script when a source is newer than the last bundle, and returns the folder of the program. A program that runs keeps its own folder. */
export async function bundle() {
  const key = String(Math.round(Math.max(newest(at('src')), fs.statSync(at('package-lock.json')).mtimeMs)))
  const folder = appFolder(key)
  if (fs.existsSync(folder)) return folder
  const { build } = await import('esbuild')
  const half = `${folder}-${process.pid}`
  const shared = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'error', alias: { '#src': at('src') } }
  await build({ ...shared, entryPoints: [at('src/main.ts')], outdir: half, splitting: true, jsx: 'automatic', jsxImportSource: 'preact', sourcemap: 'linked' })
  await build({ ...shared, entryPoints: [at('src/web/assets.ts')], outfile: path.join(half, 'assets.mjs') })
  await (await import(`file://${path.join(half, 'assets.mjs')}`)).buildAssets()
  if (!fs.existsSync(folder)) fs.renameSync(half, folder)
  else fs.rmSync(half, { recursive: true, force: true })
  for (const name of fs.readdirSync(at('.cache')).filter((one) => one.startsWith('app'))) {
    if (Date.now() - fs.statSync(at('.cache', name)).mtimeMs > 24 * 3_600_000) fs.rmSync(at('.cache', name), { recursive: true, force: true })
  }
  return folder
}
