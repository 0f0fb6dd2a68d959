/** The pictures for people who read little: a key, and the file of the Mulberry set it stands for (see `pictograms/CREDITS.md`). */
export const pictograms = {
  work: 'work', clock: 'clock', help: 'help', list: 'worksheet', phone: 'mobile_phone', yes: 'good', no: 'bad', talk: 'talk_2', agree: 'shake_hands',
  goIn: 'go_in', goOut: 'go_out_2', door: 'door', key: 'key_1', locker: 'locker', clothes: 'clothes_generic', gloves: 'gloves', helmet: 'helmet', boots: 'boots', washHands: 'wash_hands',
  look: 'look', read: 'read', write: 'write', ask: 'ask', wait: 'wait', carry: 'carry', lift: 'lift', heavy: 'heavy', trolley: 'delivery_trolley', deliver: 'deliver',
  bake: 'bake', hot: 'hot', serve: 'serve', clearTable: 'clean_dishes', washUp: 'wash_up', cleanRoom: 'clean_room', cleanWindow: 'clean_window', vacuum: 'vacuum_cleaner_1', washClothes: 'wash_clothes', iron: 'iron',
  flower: 'flower', build: 'build', paint: 'paint', computer: 'computer_1', coffee: 'coffee', lunch: 'lunch_box', rest: 'rest', toilet: 'toilet', finish: 'finish',
} as const

export type PictogramName = keyof typeof pictograms

/** Where a picture is served. */
export const pictogramAddress = (name: PictogramName) => `/assets/picto-${name}.svg`

/** Served name and file of every picture, from the root of the package. */
export const pictogramFiles: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(pictograms).map(([name, file]) => [`picto-${name}.svg`, `src/design/pictograms/${file}.svg`]))
