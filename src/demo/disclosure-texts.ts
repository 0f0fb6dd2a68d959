import type { Level } from '#src/disclosure/decision.ts'
import type { employers, PersonName } from './cast.ts'
import { lines } from './lines-texts.ts'

/** A talk and a choice of somebody of the cast; days count back from today. */
export interface ToldStory {
  talks: readonly { ago: number; topics: readonly string[]; pros?: string; cons?: string; sentence?: string; note?: string }[]
  choices: readonly { ago: number; employer?: keyof typeof employers; level: Level; coach: boolean; sentence?: string; released?: readonly string[]; kinds?: readonly string[]; untilAgo?: number; revisit?: readonly string[] }[]
}

/** Data: what the cast wants known at work. All made up. */
export const toldStories: Partial<Record<PersonName, ToldStory>> = {
  sanne: {
    talks: [
      { ago: 106, topics: ['noDuty', 'pros', 'cons', 'words'], pros: 'Dan doen ze het eerst voor. Dat is fijn.', cons: 'Als ze denken dat ik niks kan.', sentence: 'Ik leer het best als je het één keer voordoet.' },
      { ago: 24, topics: ['coachRole', 'words', 'whatIf'], pros: 'Ilse weet dan wie ze kan bellen.', cons: 'Ik wil niet dat ze over de Wajong praten.', sentence: 'Ik leer het best als je het één keer voordoet. Fatima komt soms mee.', note: 'Sanne oefende de zin drie keer, ook tegen haar moeder.' },
    ],
    choices: [
      { ago: 106, level: 'support', coach: true, sentence: 'Ik leer het best als je het één keer voordoet.' },
      { ago: 24, employer: 'blom', level: 'limits', coach: true, sentence: 'Ik leer het best als je het één keer voordoet. Fatima komt soms mee.', kinds: ['measures'], untilAgo: -160, revisit: ['troubleAtWork', 'moreHours'] },
    ],
  },
  omar: {
    talks: [{ ago: 25, topics: ['noDuty', 'pros', 'cons', 'words'], pros: 'Dan hoeft hij niet te raden waarom ik vrijdag wil.', cons: 'Vroeger keken ze me anders aan.', sentence: 'Ik werk het best met vaste uren en een duidelijke lijst.' }],
    choices: [{ ago: 25, employer: 'smit', level: 'limits', coach: true, sentence: 'Ik werk het best met vaste uren en een duidelijke lijst.', untilAgo: -65, revisit: ['newJob', 'onRequest'] }],
  },
  amira: {
    talks: [{ ago: 280, topics: ['noDuty', 'pros', 'cons', 'coachRole'], pros: 'Mandy kan bellen als er iets is.', cons: 'Ik ben daar collega, geen patiënt.', sentence: 'Ik heb een coach voor werk, net als anderen.' }],
    choices: [{ ago: 206, employer: 'hotelBos', level: 'support', coach: true, sentence: 'Ik heb een coach voor werk, net als anderen.', kinds: ['measures'], untilAgo: -8, revisit: ['contractEnds'] }],
  },
  bas: { talks: [{ ago: 26, topics: ['noDuty', 'rights'], cons: 'Het gaat niemand iets aan waarom het stopte.', note: 'Bas wil eerst kijken. Zijn zin voor het gat in zijn cv oefenen we de volgende keer.' }], choices: [{ ago: 26, level: 'nothing', coach: false, revisit: ['noJobTwoMonths', 'onRequest'] }] },
  robin: {
    talks: [{ ago: 120, topics: ['noDuty', 'pros', 'words'], pros: 'Jan weet dan dat ik een kaart met foto’s heb.', sentence: 'Ik werk met een kaart met foto’s. Praten hoeft niet.' }],
    choices: [{ ago: 118, employer: 'kwekerij', level: 'limits', coach: true, sentence: 'Ik werk met een kaart met foto’s. Praten hoeft niet.', released: ['autisme'], kinds: ['measures'], untilAgo: -200, revisit: ['troubleAtWork', 'otherBoss'] }],
  },
}

/** What people say for and against telling, and the sentences they choose. */
export const toldTexts = {
  pros: lines(`
    Dan hoef ik niet te doen alsof.
    Dan snappen ze waarom ik op dinsdag vrij wil.
    Als er iets is, kunnen ze bellen.
    Ik kan dan gewoon zeggen dat ik even naar buiten moet.
    Eerlijk voelt beter.
    Dan krijg ik de tijd om het te leren.`),
  cons: lines(`
    Straks letten ze alleen nog daarop.
    Op mijn vorige werk ging het rond.
    Ik wil beoordeeld worden op wat ik doe.
    Misschien nemen ze me dan niet aan.
    Ik wil het zelf zeggen, als ik er klaar voor ben.
    Mijn collega’s hoeven het niet te weten.`),
  sentences: lines(`
    Ik werk het best als ik weet wat de volgorde is.
    Ik heb iemand die met me meekijkt in het begin.
    Ik ben rustig en precies, en ik vraag het als ik iets niet weet.
    Ik begin liever om tien uur, dan ben ik op mijn best.
    Ik ben er een tijd uit geweest en heb nu zin om te werken.
    In een drukke ruimte werk ik met een koptelefoon.`),
}
