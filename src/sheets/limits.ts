/** Ceilings above which a file is refused; far beyond any caseload, low enough that a hostile file cannot exhaust the machine. */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  parts: 5_000,
  /** Unpacked against packed; only judged above `ratioFromBytes`, because tiny parts compress oddly well. */
  ratio: 200,
  ratioFromBytes: 10 * 1024 * 1024,
  sheets: 200,
  rows: 1_048_576,
  columns: 1_000,
  cells: 1_000_000,
  textLength: 32_767,
  merges: 2_000,
  formats: 70_000,
}

/** Why a file is not read; the sentence for each stands in `words.ts`. */
export type Refusal =
  | 'emptyFile'
  | 'tooLarge'
  | 'zipBomb'
  | 'unsafeXml'
  | 'password'
  | 'oldExcel'
  | 'binaryExcel'
  | 'pdf'
  | 'image'
  | 'webPage'
  | 'otherOffice'
  | 'notASheet'
  | 'damaged'
  | 'tooManyCells'
