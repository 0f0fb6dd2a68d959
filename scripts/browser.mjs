// The browser that the tests look with: found on this machine, or installed. Plain JavaScript for any Node from 18 on.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './set-up.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

function ofPlaywright() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()]
  } catch {
    return []
  }
}

const works = (file) => fs.existsSync(file) && spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0

/** Path of a Chromium that starts: of the setting CHROMIUM (`none` to do without), on the PATH, or Playwright's own; undefined when there is none. */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM === 'none' ? undefined : process.env.CHROMIUM
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)))
  return [...onPath, ...elsewhere, ...ofPlaywright()].find(works)
}

const run = (command, ...args) => spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0

/** Whether Debian's packages can be installed here. */
export const canApt = () => process.getuid?.() === 0 && fs.existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0

/** Installs Debian packages; false when that did not work. */
export function apt(...packages) {
  run('apt-get', 'update', '-qq')
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)
}

/** Finds a browser or installs one; undefined when neither works. */
export function getBrowser() {
  const found = findBrowser()
  if (found || process.env.CHROMIUM === 'none') return found
  console.log('Installing a browser for the tests ...')
  if (canApt() && apt('chromium') && findBrowser()) return findBrowser()
  run(process.execPath, path.join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', ...(canApt() ? ['--with-deps'] : []), 'chromium')
  return findBrowser()
}
