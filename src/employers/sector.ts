import type { Locale } from '#src/words/locale.ts'

/**
 * The 22 sections of the Standaard Bedrijfsindeling (SBI 2025, CBS; the same letters as NACE Rev. 2.1, Delegated Regulation (EU) 2023/137), which the trade
 * register uses since September 2025. The short labels are our own. `sbi2008` is the letter the section had before: from J on the letters moved, because
 * "informatie en communicatie" was split in two.
 */
export const sectors = {
  A: { nl: 'Landbouw, tuinbouw en visserij', en: 'Farming, horticulture and fishing', sbi2008: 'A' },
  B: { nl: 'Winning van grondstoffen', en: 'Mining', sbi2008: 'B' },
  C: { nl: 'Fabrieken en werkplaatsen', en: 'Factories and workshops', sbi2008: 'C' },
  D: { nl: 'Energie', en: 'Energy', sbi2008: 'D' },
  E: { nl: 'Water, afval en hergebruik', en: 'Water, waste and reuse', sbi2008: 'E' },
  F: { nl: 'Bouw', en: 'Construction', sbi2008: 'F' },
  G: { nl: 'Winkels en groothandel', en: 'Shops and wholesale', sbi2008: 'G' },
  H: { nl: 'Vervoer, opslag en post', en: 'Transport, storage and post', sbi2008: 'H' },
  I: { nl: 'Horeca', en: 'Hotels, restaurants and cafés', sbi2008: 'I' },
  J: { nl: 'Uitgeverij, film en omroep', en: 'Publishing, film and broadcasting', sbi2008: 'J' },
  K: { nl: 'Computers en telecom', en: 'Computers and telecom', sbi2008: 'J' },
  L: { nl: 'Bank en verzekering', en: 'Banking and insurance', sbi2008: 'K' },
  M: { nl: 'Vastgoed', en: 'Real estate', sbi2008: 'L' },
  N: { nl: 'Advies, onderzoek en ontwerp', en: 'Advice, research and design', sbi2008: 'M' },
  O: { nl: 'Schoonmaak, groen, verhuur en uitzendwerk', en: 'Cleaning, gardens, rental and agency work', sbi2008: 'N' },
  P: { nl: 'Overheid', en: 'Government', sbi2008: 'O' },
  Q: { nl: 'Onderwijs', en: 'Education', sbi2008: 'P' },
  R: { nl: 'Zorg en welzijn', en: 'Health and social care', sbi2008: 'Q' },
  S: { nl: 'Cultuur, sport en vrije tijd', en: 'Culture, sports and leisure', sbi2008: 'R' },
  T: { nl: 'Andere diensten en reparatie', en: 'Other services and repair', sbi2008: 'S' },
  U: { nl: 'Werk in huishoudens', en: 'Work in households', sbi2008: 'T' },
  V: { nl: 'Internationale organisaties', en: 'International organisations', sbi2008: 'U' },
} as const

/** A section of the SBI 2025. */
export type Sector = keyof typeof sectors

/** Whether a stored text is a section of the SBI 2025. */
export function isSector(text: string | null): text is Sector {
  return text !== null && Object.hasOwn(sectors, text)
}

/** The section in a few words: `Horeca`. */
export function sectorLabel(sector: Sector, locale: Locale): string {
  return sectors[sector][locale]
}
