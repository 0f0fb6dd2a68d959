// npm start: installs what is missing, bundles what is new, serves the site.
import { spawn } from 'node:child_process'
import { bundle, install, node, root } from './set-up.mjs'

install()
const app = await bundle()
const child = spawn(node(), ['--max-semi-space-size=32', `${app}/main.js`, 'serve'], { stdio: 'inherit', cwd: root })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'))
child.on('exit', (code) => process.exit(code ?? 1))
