import type { PictogramName } from '#src/design/pictograms.ts'
import type { Prompt } from '#src/instruction/try.ts'
import type { PersonName } from './cast.ts'

/** A task that somebody of the cast learns. `tries` are days before today with the help of each step, oldest first: z zelf, p plaatje, w woord, v voordoen, s samen, a dash for a step that did not come up. */
export interface LearnedStory {
  title: string
  pictogram: PictogramName
  forWorkplace: string
  steps: readonly (readonly [string, PictogramName])[]
  tries: readonly (readonly [number, string])[]
  /** Put away so many days ago. */
  archivedAgo?: number
}

export const letters: Readonly<Record<string, Prompt>> = { z: 'alone', p: 'looked', w: 'word', v: 'showed', s: 'together' }

/** Data: what people of the cast learn at work. All made up. */
export const learnedStories: Partial<Record<PersonName, readonly LearnedStory[]>> = {
  sanne: [
    {
      title: 'Platen vullen', pictogram: 'bake', forWorkplace: 'Doe het één keer voor. Laat Sanne daarna zelf beginnen.\nGeef één opdracht tegelijk.\nWacht tien tellen voor je helpt.',
      steps: [['Was je handen.', 'washHands'], ['Doe je schort voor.', 'clothes'], ['Pak een plaat uit het rek.', 'carry'], ['Leg er twaalf broodjes op.', 'bake'], ['Kijk of ze los van elkaar liggen.', 'look'], ['Zet de plaat in de kar.', 'trolley'], ['Zeg tegen Anton dat je klaar bent.', 'talk']],
      tries: [[41, 'zvvsss-'], [2, 'zzvwvws'], [1, 'zzwwvzw']],
    },
    {
      title: 'Werkbank schoonmaken', pictogram: 'cleanRoom', forWorkplace: 'Begin samen, altijd aan dezelfde kant.',
      steps: [['Zet de bakken weg.', 'carry'], ['Pak de blauwe doek.', 'gloves'], ['Maak de bank nat.', 'washUp'], ['Droog de bank af.', 'cleanWindow']], tries: [[1, 'vssv']],
    },
  ],
  robin: [
    {
      title: 'Planten verpotten', pictogram: 'flower', forWorkplace: 'Loop ’s ochtends langs met de kaart van die dag.\nWijs aan, praat weinig.\nEven stil zijn helpt meer dan herhalen.',
      steps: [['Pak de kaart van vandaag.', 'list'], ['Zet de lege potten klaar.', 'carry'], ['Doe aarde in de pot, tot de streep.', 'look'], ['Zet de plant erin.', 'flower'], ['Druk de aarde aan.', 'build'], ['Zet de pot op de kar.', 'trolley']],
      tries: [[72, 'svssss'], [66, 'vvsvss'], [58, 'pvvvsv'], [43, 'zwvvvw'], [38, 'zwwvwp'], [33, 'zpwwwz'], [27, 'zzpwwz'], [20, 'zzpwvz'], [13, 'zzzppz'], [6, 'zzzzpz'], [1, 'zzzzzz']],
    },
    {
      title: 'Karren klaarzetten', pictogram: 'trolley', forWorkplace: 'De nummers staan op de vloer. Verwijs daarnaar.',
      steps: [['Haal drie karren.', 'trolley'], ['Kijk naar het nummer op de vloer.', 'look'], ['Zet elke kar op zijn nummer.', 'deliver'], ['Zet de rem erop.', 'boots']], tries: [[27, 'zsvs'], [20, 'zvvw'], [13, 'zwpz'], [6, 'zpwz']],
    },
  ],
  milan: [
    {
      title: 'Pakbon nalopen', pictogram: 'read', forWorkplace: 'Streep samen de eerste regel af. Daarna zelf.\nVraag aan het eind: wat moest er mee?',
      steps: [['Pak de pakbon.', 'list'], ['Lees de eerste regel.', 'read'], ['Zoek de doos.', 'look'], ['Zet de doos op de kar.', 'trolley'], ['Streep de regel door.', 'write'], ['Breng de kar naar deur 4.', 'deliver']],
      tries: [[255, 'zsvwss'], [241, 'zvvwvs'], [220, 'zvvzvw'], [199, 'zwwzvz'], [170, 'zpwzwz'], [141, 'zpwzpz'], [96, 'zzpzzz'], [52, 'zzwzzz'], [18, 'zzpzzz']],
    },
    { title: 'Inklokken', pictogram: 'clock', forWorkplace: '', steps: [['Pak je pas.', 'key'], ['Houd de pas voor de klok.', 'clock'], ['Wacht op de piep.', 'wait']], tries: [[262, 'vvv'], [255, 'zwz'], [241, 'zzz'], [227, 'zzz']], archivedAgo: 220 },
  ],
  thijs: [
    {
      title: 'Blad ruimen', pictogram: 'vacuum', forWorkplace: 'Loop één keer de route. Thijs kent hem daarna.', steps: [['Trek je laarzen aan.', 'boots'], ['Haal de sleutel van de schuur.', 'key'], ['Pak hark en kar.', 'trolley'], ['Hark van de stoep naar het gras.', 'work'], ['Gooi de kar leeg.', 'carry']],
      tries: [[395, 'zwvsv'], [381, 'zwwvw'], [360, 'zzwvz'], [332, 'zzzwz'], [297, 'zzzzz'], [44, 'zzzzz']],
    },
  ],
}

/** Data: tasks that suit a kind of work, for the people of the year; the last one suits any work. */
export const usualTasks: readonly { suits: RegExp; title: string; pictogram: PictogramName; forWorkplace: string; steps: LearnedStory['steps'] }[] = [
  {
    suits: /schoonma|kamer|huishoud|facilit/i, title: 'Kamer schoonmaken', pictogram: 'cleanRoom', forWorkplace: 'Steeds dezelfde ronde, te beginnen bij de deur.\nKijk samen na, en zeg eerst wat goed is.',
    steps: [['Klop op de deur.', 'door'], ['Doe je handschoenen aan.', 'gloves'], ['Leeg de prullenbak.', 'carry'], ['Neem de tafel af.', 'cleanRoom'], ['Zuig de vloer.', 'vacuum'], ['Doe de deur dicht.', 'door']],
  },
  {
    suits: /groen|tuin|kwek|hovenier|buiten/i, title: 'Blad ruimen', pictogram: 'boots', forWorkplace: 'Wijs het begin en het einde aan.\nLoop daarna weg en kom na tien minuten terug.',
    steps: [['Trek je laarzen aan.', 'boots'], ['Doe je handschoenen aan.', 'gloves'], ['Pak hark en kar.', 'trolley'], ['Hark naar het gras toe.', 'work'], ['Breng de kar weg.', 'deliver']],
  },
  {
    suits: /magazijn|logist|inpak|order|expedi|productie|montage/i, title: 'Bestelling klaarzetten', pictogram: 'trolley', forWorkplace: 'Streep de eerste regel samen af.\nVraag aan het eind: wat moest er mee?',
    steps: [['Pak de lijst.', 'list'], ['Lees de eerste regel.', 'read'], ['Zoek het goede vak.', 'look'], ['Zet het op de kar.', 'trolley'], ['Streep de regel door.', 'write'], ['Breng de kar naar de deur.', 'deliver']],
  },
  {
    suits: /keuken|horeca|kantine|afwas|bakker|restaurant|kok|gast/i, title: 'Afwassen', pictogram: 'washUp', forWorkplace: 'Begin samen met de glazen.\nLaat zien hoe schoon, zeg het niet alleen.',
    steps: [['Was je handen.', 'washHands'], ['Zet het vuile bij elkaar.', 'clearTable'], ['Spoel de borden af.', 'washUp'], ['Zet de machine aan.', 'clock'], ['Pas op, het is heet.', 'hot'], ['Zet alles in de kast.', 'clearTable']],
  },
  {
    suits: /winkel|vakken|verko|super/i, title: 'Vakken vullen', pictogram: 'trolley', forWorkplace: 'Eén vak tegelijk.\nOud staat voor, nieuw gaat erachter: doe het één keer voor.',
    steps: [['Haal de kar uit het magazijn.', 'trolley'], ['Zoek het goede vak.', 'look'], ['Zet het oude naar voren.', 'carry'], ['Zet het nieuwe erachter.', 'carry'], ['Breng de kar terug.', 'deliver']],
  },
  {
    suits: /./, title: 'De dag beginnen', pictogram: 'goIn', forWorkplace: 'Zeg gedag en wijs naar de lijst.\nWacht dan even.',
    steps: [['Kom op tijd binnen.', 'goIn'], ['Zet je tas in het kluisje.', 'locker'], ['Trek je werkkleding aan.', 'clothes'], ['Zeg gedag.', 'talk'], ['Kijk op de lijst van vandaag.', 'list']],
  },
]

/** Data: how support of the cast at work becomes less, as their support plan says. */
export const fadingTexts: Partial<Record<PersonName, { fading: string; helps: string; onSite: string; hard: string; ownWords: string }>> = {
  sanne: { ownWords: 'Ik wil het eerst zien en dan zelf doen.', hard: 'Drie opdrachten tegelijk, en iemand nieuw die niets zegt.', helps: 'Eén keer voordoen, dan even laten.\nEen lijst met plaatjes.', onSite: 'Fatima werkt de eerste maand elke dinsdag een uur mee.', fading: 'Week 1 tot en met 4: elke dinsdag een uur meewerken.\nDaarna eens per twee weken langs in de pauze.\nNa drie maanden kijken we samen wat nog nodig is.' },
  robin: { ownWords: 'Niet praten als ik bezig ben. De kaart is genoeg.', hard: 'Als iemand alles nog een keer uitlegt.', helps: 'De kaart met foto’s.\nAanwijzen in plaats van praten.', onSite: 'Lot werkt de eerste twee weken elke ochtend een uur mee.', fading: 'Week 1 en 2: bijna elke ochtend.\nWeek 3 tot en met 6: één keer per week.\nDaarna eens per twee weken, en vaker als er een taak bij komt.' },
  milan: { ownWords: 'Ik vraag het wel als ik het niet weet.', hard: 'Als de volgorde opeens anders is.', helps: 'Samen de eerste regel, daarna zelf.', onSite: 'Alleen bij een nieuwe taak.', fading: 'Het eerste kwartaal elke week, daarna elke maand.\nEen nieuwe taak begint weer met meewerken.' },
}
