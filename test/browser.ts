import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../scripts/browser.mjs'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const path = findBrowser()

/** Whether this machine has no browser; tests that need one are then skipped and counted as such. */
export const noBrowser = path === undefined

/** Starts the browser the tests look with. */
export function startBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error('There is no browser on this machine; set CHROMIUM to the path of one.')
  return chromium.launch({ executablePath: path, args: flags })
}
