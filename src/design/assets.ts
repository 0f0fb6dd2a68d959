import { pictogramFiles } from './pictograms.ts'

/** Style sheets in the order in which they are joined into one served file; paths from this folder. */
export const styleSheets = [
  'css/tokens.css',
  'css/base.css',
  'css/frame.css',
  'css/blocks.css',
  'css/marks.css',
  'css/lists.css',
  'css/table.css',
  'css/agenda.css',
  'css/forms.css',
  'css/controls.css',
  'css/search.css',
  'css/learning.css',
  'css/participant.css',
  'css/print.css',
] as const

const atkinson = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const lexend = 'node_modules/@fontsource-variable/lexend/files/lexend'

/** Files served unchanged under `/assets/`: served name and where it lies, from the root of the package. */
export const assetFiles: Readonly<Record<string, string>> = {
  'atkinson.woff2': `${atkinson}-latin-wght-normal.woff2`,
  'atkinson-ext.woff2': `${atkinson}-latin-ext-wght-normal.woff2`,
  'lexend.woff2': `${lexend}-latin-wght-normal.woff2`,
  'lexend-ext.woff2': `${lexend}-latin-ext-wght-normal.woff2`,
  'mark.svg': 'src/design/mark.svg',
  ...pictogramFiles,
}

/** The browser enhancements to bundle, from the root of the package. */
export const browserEntry = 'src/design/browser/enhance.ts'
