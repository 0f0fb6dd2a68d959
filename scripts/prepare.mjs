// After every install: the command `npx meewerk` works inside this checkout.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './set-up.mjs'

const link = path.join(root, 'node_modules', '.bin', 'meewerk')
if (fs.existsSync(path.dirname(link)) && process.platform !== 'win32') {
  fs.rmSync(link, { force: true })
  fs.symlinkSync(path.join('..', '..', 'scripts', 'meewerk.mjs'), link)
}
