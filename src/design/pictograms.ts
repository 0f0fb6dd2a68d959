/** The pictures for people who read little: a key, and the file of the Mulberry set it stands for (see `pictograms/CREDITS.md`). */
export const pictograms = {
  work: 'work', clock: 'clock', help: 'help', list: 'worksheet', phone: 'mobile_phone', yes: 'good', no: 'bad', talk: 'talk_2', agree: 'shake_hands',
} as const

export type PictogramName = keyof typeof pictograms

/** Where a picture is served. */
export const pictogramAddress = (name: PictogramName) => `/assets/picto-${name}.svg`

/** Served name and file of every picture, from the root of the package. */
export const pictogramFiles: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(pictograms).map(([name, file]) => [`picto-${name}.svg`, `src/design/pictograms/${file}.svg`]))
