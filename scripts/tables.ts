// Writes src/db/tables.ts from a freshly migrated database: npm run tables
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkout } from '#src/db/checkout.ts'
import { dictionaryOf } from '#src/db/dictionary.ts'
import { openStore } from '#src/db/open.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-tables-'))
fs.chmodSync(folder, 0o755)
const store = await openStore({ dataFolder: folder })
fs.writeFileSync(path.join(checkout, 'src/db/tables.ts'), await dictionaryOf(store.ownerPool))
await store.close()
fs.rmSync(folder, { recursive: true, force: true })
