/** What each picture shows, in one or two words. */
export const pictureWords = {
  nl: {
    goIn: 'naar binnen', goOut: 'naar buiten', door: 'deur', key: 'sleutel', locker: 'kluisje', clothes: 'kleding', gloves: 'hand\u00adschoenen', helmet: 'helm', boots: 'laarzen', washHands: 'handen wassen', look: 'kijken', read: 'lezen', list: 'lijst', write: 'schrijven', ask: 'vragen', talk: 'praten', help: 'hulp', wait: 'wachten', clock: 'tijd',
    carry: 'pakken', lift: 'lift', heavy: 'zwaar', trolley: 'kar', deliver: 'brengen', bake: 'bakken', hot: 'heet', serve: 'bedienen', clearTable: 'borden schoon', washUp: 'afwassen', cleanRoom: 'kamer schoon', cleanWindow: 'raam lappen', vacuum: 'stof\u00adzuigen', washClothes: 'was doen', iron: 'strijken',
    flower: 'plant', build: 'bouwen', paint: 'verven', computer: 'computer', phone: 'telefoon', coffee: 'koffie', lunch: 'eten', rest: 'rusten', toilet: 'wc', yes: 'goed', no: 'niet goed', finish: 'klaar', work: 'werken', agree: 'afspraak',
  },
  en: {
    goIn: 'go in', goOut: 'go out', door: 'door', key: 'key', locker: 'locker', clothes: 'work clothes', gloves: 'gloves', helmet: 'helmet', boots: 'boots', washHands: 'wash hands', look: 'look', read: 'read', list: 'list', write: 'write', ask: 'ask', talk: 'talk', help: 'help', wait: 'wait', clock: 'time',
    carry: 'take', lift: 'lift', heavy: 'heavy', trolley: 'trolley', deliver: 'deliver', bake: 'bake', hot: 'hot', serve: 'serve', clearTable: 'clean plates', washUp: 'wash up', cleanRoom: 'clean a room', cleanWindow: 'clean a window', vacuum: 'vacuum', washClothes: 'laundry', iron: 'iron',
    flower: 'plant', build: 'build', paint: 'paint', computer: 'computer', phone: 'phone', coffee: 'coffee', lunch: 'eat', rest: 'rest', toilet: 'toilet', yes: 'good', no: 'not good', finish: 'ready', work: 'work', agree: 'agreement',
  },
}
