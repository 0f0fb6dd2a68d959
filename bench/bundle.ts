import path from 'node:path'
import { build } from 'esbuild'
import { checkout } from '#src/db/checkout.ts'
import { buildAssets } from '#src/web/assets.ts'

/** Bundles a program of this folder as `npm start` bundles the site, with style and script, and answers where it stands. */
export async function bundled(name: string): Promise<string> {
  const program = path.join(checkout, '.cache', 'bench', `${name}.mjs`)
  const alias = { '#src': path.join(checkout, 'src') }
  await build({ entryPoints: [path.join(checkout, `bench/${name}.ts`)], outfile: program, bundle: true, format: 'esm', platform: 'node', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', alias, logLevel: 'error' })
  await buildAssets()
  return program
}
