// node bench/matching.ts: the matching page with 3,000 employers and 20,000 openings, against a bare node:http + pg server that runs one equal query and answers JSON, in the same run.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { checkout } from '#src/db/checkout.ts'

const program = path.join(checkout, '.cache', 'bench', 'matching-page.mjs')
await build({ entryPoints: [path.join(checkout, 'bench/matching-page.ts')], outfile: program, bundle: true, format: 'esm', platform: 'node', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', alias: { '#src': path.join(checkout, 'src') }, logLevel: 'error' })
await import(pathToFileURL(program).href)
