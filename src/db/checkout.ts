import fs from 'node:fs'
import path from 'node:path'

function find(folder: string): string {
  if (fs.existsSync(path.join(folder, 'package.json'))) return folder
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('package.json not found above the program')
  return find(parent)
}

/** The folder this checkout stands in; also right when the program runs as one bundled file. */
export const checkout = find(import.meta.dirname)
