#!/usr/bin/env node
// The command `meewerk`: the same program as the site, from a terminal.
import { spawn } from 'node:child_process'
import { bundle, install, node } from './set-up.mjs'

install()
const app = await bundle()
const child = spawn(node(), ['--max-semi-space-size=32', `${app}/main.js`, ...(process.argv.length > 2 ? process.argv.slice(2) : ['help'])], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
