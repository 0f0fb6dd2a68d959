import type { Trait } from '#src/employers/trait.ts'

/** One kind of person with a wish: what they say, and what can be reckoned with. */
export interface Wish {
  now: string
  why: string
  notWanted: string
  dream: string
  place: string
  wanted: readonly Trait[]
  unwanted: readonly Trait[]
  title: string
  occupationCode: string
  past: { title: string; where: string; when: string; liked: string; disliked: string; ended: string }
}

/** Data: what fictional people want, in their own words. */
export const wishes: readonly Wish[] = [
  { now: 'Iets met bakken. Liefst brood.', why: 'Dan maak je iets wat mensen echt eten.', notWanted: 'Niet aan de kassa staan.', dream: 'Ooit mijn eigen taarten verkopen.', place: 'Een kleine bakkerij waar ik iedereen ken.', wanted: ['smallTeam', 'routine'], unwanted: ['lively'], title: 'hulp in de bakkerij', occupationCode: '9412', past: { title: 'hulp in de kantine', where: 'Sportpark De Dijk', when: 'twee zomers', liked: 'Broodjes klaarmaken.', disliked: 'De rij op zaterdag.', ended: 'Het seizoen was voorbij.' } },
  { now: 'Buiten werken, in het groen.', why: 'Buiten word ik rustig in mijn hoofd.', notWanted: 'Geen kantoor en geen tl-licht.', dream: 'Hovenier zijn met een eigen bus.', place: 'Een plek met een vaste ploeg en een vaste baas.', wanted: ['outside', 'physical'], unwanted: ['sitting'], title: 'medewerker groen', occupationCode: '9214', past: { title: 'vakkenvuller', where: 'Supermarkt Waterplein', when: 'anderhalf jaar', liked: 'Vroeg beginnen en vroeg klaar.', disliked: 'Dat iedereen tegelijk iets vroeg.', ended: 'Ik raakte ziek.' } },
  { now: 'Iets met mijn handen. Hout of metaal.', why: 'Aan het eind van de dag zie je wat je hebt gemaakt.', notWanted: 'Niet de hele dag praten.', dream: 'Meubels maken die lang meegaan.', place: 'Een werkplaats waar je je eigen hoek hebt.', wanted: ['quiet', 'physical'], unwanted: ['withPeople'], title: 'hulp in de werkplaats', occupationCode: '9329', past: { title: 'monteur', where: 'Fietsenmaker Oost', when: 'drie jaar', liked: 'Een wiel weer recht krijgen.', disliked: 'Klanten die haast hadden.', ended: 'De zaak ging dicht.' } },
  { now: 'Met mensen. Gastvrouw of gastheer.', why: 'Ik krijg energie van een praatje.', notWanted: 'Niet in mijn eentje zitten.', dream: 'Een koffiezaak waar iedereen welkom is.', place: 'Een plek met geregelde drukte en vaste collega’s.', wanted: ['withPeople', 'variety'], unwanted: ['alone'], title: 'gastvrouw', occupationCode: '5131', past: { title: 'medewerker bediening', where: 'Strandtent De Zwaluw', when: 'vier zomers', liked: 'Vaste gasten die je naam kennen.', disliked: 'Late diensten achter elkaar.', ended: 'Het werd te veel.' } },
  { now: 'Iets met cijfers of de computer.', why: 'Daar ben ik precies in.', notWanted: 'Geen telefoon opnemen.', dream: 'Een eigen bureau met een plant.', place: 'Een stil kantoor, niet te veel mensen.', wanted: ['quiet', 'sitting'], unwanted: ['lively'], title: 'administratief medewerker', occupationCode: '4110', past: { title: 'medewerker archief', where: 'Streekarchief', when: 'twee jaar', liked: 'Alles op zijn plek.', disliked: 'De lift die altijd stuk was.', ended: 'Mijn contract liep af.' } },
  { now: 'Schoonmaken, maar dan echt goed.', why: 'Een schone kamer geeft rust, ook bij anderen.', notWanted: 'Geen nachtdienst.', dream: 'Een ploeg leiden.', place: 'Een hotel of een school met een vaste route.', wanted: ['routine', 'clean'], unwanted: ['variety'], title: 'medewerker schoonmaak', occupationCode: '9112', past: { title: 'medewerker wasserij', where: 'Wasserij Noord', when: 'een jaar', liked: 'De warme lakens vouwen.', disliked: 'Het lawaai.', ended: 'Ik verhuisde.' } },
]

/** Data: what helps and what does not, in people's own words. */
export const profileLines = {
  times: ['Niet te vroeg: tien uur is goed.', 'Liever ochtenden, dan heb ik de middag vrij.', 'Drie dagen achter elkaar, dan een dag rust.', 'Elke dag even lang, dat is het duidelijkst.'],
  travel: ['Met de fiets, hooguit een half uur.', 'Met de bus, als ik één keer hoef over te stappen.', 'Lopen kan ook, ik loop graag.'],
  strengths: ['Ik ben op tijd en ik hou vol.', 'Ik zie snel waar hulp nodig is.', 'Ik werk precies en vergeet niet vaak iets.', 'Ik ben vriendelijk, ook als het druk is.'],
  learns: ['Door het één keer samen te doen.', 'Met een lijstje dat ik kan afvinken.', 'Door het eerst te zien en dan zelf te proberen.'],
  helps: ['Dat iemand aan het begin even vraagt hoe het gaat.', 'Een vaste pauze, ook als het druk is.', 'Weten wie ik kan bellen.'],
  network: ['Mijn zus kent veel mensen in het dorp.', 'Mijn buurman werkt bij de gemeente.', 'Oud-collega’s zie ik nog op de voetbal.'],
  interests: ['Vissen en naar oude auto’s kijken.', 'Muziek maken.', 'Puzzelen en tuinieren.', 'Met de hond naar het strand.'],
  steps: ['Samen langs drie zaken in de buurt', 'Kort verhaal over mezelf oefenen', 'Oud-collega vragen of zij iemand zoeken', 'Een ochtend meekijken'],
} as const
