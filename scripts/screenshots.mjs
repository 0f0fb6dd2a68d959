// npm run screenshots: starts Meewerk with its demonstration in a temporary folder and writes the pictures of the documentation to docs/images.
// Words after it choose pictures by name: npm run screenshots quarter person
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { getBrowser } from './browser.mjs'
import { bundle, install, node, root } from './set-up.mjs'

const list = path.join(root, 'src', 'imports', 'fixtures', 'caseload-team-west.xlsx')

/** Each picture: who looks, and how one gets there. */
const pictures = {
  'sign-in': { open: (tab) => tab.goto('/sign-in') },
  today: { who: 'Fatima Aydin', open: (tab) => tab.goto('/today') },
  caseload: { who: 'Marieke van Dam', open: (tab) => tab.goto('/participants') },
  person: { who: 'Fatima Aydin', open: (tab) => toPerson(tab, 'Bos, Sanne') },
  note: { who: 'Fatima Aydin', open: async (tab) => {
    await toPerson(tab, 'Bos, Sanne')
    await tab.click('main a[href^="/contacts/new?participant="]')
  } },
  quarter: { who: 'Marieke van Dam', open: (tab) => tab.goto('/quarters') },
  'quarter-people': { who: 'Marieke van Dam', open: async (tab) => {
    await tab.goto('/quarters')
    await tab.click('a[href$="/people/workingInclusive"]')
  } },
  import: { who: 'Marieke van Dam', open: async (tab) => {
    await tab.goto('/imports')
    await tab.setInputFiles('input[type=file]', list)
    await tab.click('main form button')
    await tab.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  } },
  'import-waiting': { who: 'Marieke van Dam', open: async (tab) => {
    await tab.goto('/imports')
    await tab.click('main tbody a')
    await tab.click('a[href="#waits"]')
  } },
  lookers: { who: 'Fatima Aydin', open: async (tab) => {
    await toPerson(tab, 'Bos, Sanne')
    await tab.click('a[href$="/log"]')
  } },
}

async function toPerson(tab, name) {
  await tab.goto(`/participants?show=all&q=${encodeURIComponent(name.split(',')[0])}`)
  await tab.click(`main a:text-is("${name}")`)
}

const views = [
  { suffix: '', options: { viewport: { width: 1280, height: 800 } } },
  { suffix: '-phone', options: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } },
]

const freePort = () => new Promise((resolve) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address()
    probe.close(() => resolve(port))
  })
})

/** Starts the site on a folder of its own; waits until it says it is ready. */
async function startSite(folder) {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', MEEWERK_DATA: folder, MEEWERK_DEMO: 'yes', DATABASE_URL: '' }
  delete env.MEEWERK_URL
  const child = spawn(node(), [path.join(program, 'main.js'), 'serve'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes('Meewerk is ready') && resolve())
    child.once('exit', (code) => reject(new Error(`the site ended with ${code}`)))
  })
  return { child, origin: `http://127.0.0.1:${port}` }
}

async function signIn(browser, { who, origin, options }) {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', baseURL: origin, ...options })
  context.setDefaultTimeout(60_000)
  const tab = await context.newPage()
  if (who) {
    await tab.goto('/sign-in')
    await tab.click(`form[action="/demo/sign-in"] button:has-text("${who}")`)
    await tab.waitForURL((url) => url.pathname !== '/sign-in')
  }
  return tab
}

async function take(browser, origin, { target, chosen }) {
  for (const { suffix, options } of views) {
    const tabs = new Map()
    for (const name of chosen) {
      const { who, open } = pictures[name]
      if (!tabs.has(who)) tabs.set(who, await signIn(browser, { who, origin, options }))
      const tab = tabs.get(who)
      await open(tab)
      await tab.evaluate(() => document.fonts.ready)
      await tab.screenshot({ path: path.join(target, `${name}${suffix}.png`), fullPage: Boolean(process.env.WHOLE_PAGE) })
      console.log(`${path.relative(root, target)}/${name}${suffix}.png`)
    }
    for (const tab of tabs.values()) await tab.context().close()
  }
}

install()
const program = await bundle()
const executable = getBrowser()
if (!executable) throw new Error('There is no browser to look with; set CHROMIUM to the path of one.')
const asked = process.argv.slice(2)
const chosen = asked.length > 0 ? asked.filter((name) => name in pictures) : Object.keys(pictures)
const target = path.resolve(root, process.env.IMAGES ?? 'docs/images')
fs.mkdirSync(target, { recursive: true })
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-pictures-'))
fs.chmodSync(folder, 0o755)
const { chromium } = await import('playwright-core')
const site = await startSite(folder)
const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=nl-NL'] })
try {
  await take(browser, site.origin, { target, chosen })
} finally {
  await browser.close()
  site.child.removeAllListeners('exit')
  const ended = new Promise((resolve) => site.child.once('exit', resolve))
  site.child.kill('SIGTERM')
  await ended
  fs.rmSync(folder, { recursive: true, force: true })
}
