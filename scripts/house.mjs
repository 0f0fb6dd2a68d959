// npm run house: the house test with its measures printed. `-- --update` renews the pages that tests write into docs.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { install, node, root } from './set-up.mjs'

install()
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(node(), [vitest, 'run', 'test/house', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, HOUSE_MEASURES: 'yes' } })
process.exit(status ?? 1)
