// npm test: installs what is missing, checks types, style and every test, and closes with one line of counts.
// Words after `npm test` choose tests by path, and then only those run: npm test src/jobs
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { getBrowser } from './browser.mjs'
import { install, node, root } from './set-up.mjs'

const chosen = process.argv.slice(2)
install()
const browser = getBrowser()
console.log(browser ? `Browser for the tests: ${browser}` : 'No browser could be found or installed: the tests that need one (design in the browser, axe, journeys) are skipped. Set CHROMIUM to the path of one.')

const bin = (name) => path.join(root, 'node_modules', '.bin', name)
const env = { ...process.env, CHROMIUM: browser ?? 'none', PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}` }

/** Runs one step, says how long it took, and answers whether it went well. */
function step(name, command, ...args) {
  const begin = Date.now()
  console.log(`\n${name} ...`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env })
  console.log(`${name}: ${status === 0 ? 'good' : 'NOT GOOD'} (${Math.round((Date.now() - begin) / 1000)} s)`)
  return status === 0
}

fs.mkdirSync(path.join(root, '.cache'), { recursive: true })
const report = path.join(root, '.cache', 'tests.json')
fs.rmSync(report, { force: true })
const whole = chosen.length === 0
const types = whole ? step('Types', bin('tsc'), '--noEmit') : true
const style = whole ? step('Style', bin('oxlint'), '--quiet', '--type-aware') : true
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const tests = step('Tests', node(), vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...chosen)

const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }
const broken = counts.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')).length
const passed = counts.numPassedTests + Number(whole && types) + Number(whole && style)
const failed = counts.numFailedTests + broken + Number(!types) + Number(!style) + Number(!tests && counts.numFailedTests + broken === 0)
const skipped = counts.numPendingTests + counts.numTodoTests

console.log(whole ? '\nThe type check and the style check count as one test each.' : '\nOnly the chosen tests; types and style were not checked.')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 && tests ? 0 : 1)
