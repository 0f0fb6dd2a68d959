import type { Story } from './story-texts.ts'

/** Data: what happened to the people of the cast in team West. All made up. */
export const westStories = {
  sanne: {
    phone: '06 00 00 10 01', reachedBy: 'Appen met één vraag tegelijk; een foto erbij helpt', postcode4: '1441',
    jobs: [{
      employer: 'blom', title: 'hulp in de bakkerij', occupationCode: '7512', workForm: 'loonkostensubsidie', startedAgo: 2, contractEndsAgo: -210, hoursPerWeek: 16, openToAll: true, setAside: false, contractKind: 'fixedTerm', above: 20, subsidyPercent: 35,
      foundThrough: 'coachContact', employerKnows: 'limits', tasks: 'Platen vullen, deeg afwegen, werkbank schoonmaken. Elke dag in dezelfde volgorde.',
    }],
    contacts: [
      { ago: 119, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt bij Sanne thuis, haar moeder zat erbij. Sanne wil in een bakkerij werken, het liefst vroeg. Ze bakt elke zaterdag en liet foto’s van haar taarten zien.', next: ['Profiel, eerste gesprek', 113] },
      { ago: 113, kind: 'support', at: 'home', minutes: 60, note: 'Eerste deel van het profiel. Sanne vertelt goed wat helpt: eerst zien, dan samen doen, dan zelf. Wat niet helpt: drie opdrachten tegelijk.', next: ['Rondje langs bakkers', 105] },
      { ago: 105, kind: 'employer', at: 'employer', minutes: 35, employer: 'blom', met: 'Ilse Blom, eigenaar', purpose: 'introduce', note: 'Met Sanne binnengelopen bij Bakkerij Blom. Ilse Blom nam de tijd. Sanne vroeg zelf hoe laat ze beginnen met bakken.', next: ['Ilse Blom bellen', 98] },
      { ago: 84, kind: 'network', at: 'home', minutes: 45, note: 'Met Sanne en haar moeder besproken wat werk doet met de Wajong. Haar moeder was bang dat alles stopt. Uitgelegd met een tekening; Sanne legde het daarna zelf uit aan haar vader.' },
      { ago: 61, kind: 'employer', at: 'employer', minutes: 50, employer: 'blom', met: 'Anton Blom, bakker', purpose: 'learnNeeds', note: 'Een uur meegekeken in de bakkerij. Het vullen van de platen kost Anton elke ochtend drie kwartier. Dat kan iemand anders doen.' },
      { ago: 41, kind: 'support', at: 'employer', minutes: 120, employer: 'blom', note: 'Meeloopochtend. Sanne vulde twaalf platen en vergat de tijd. Anton: “Ze ziet zelf wat er nog ligt.”', next: ['Voorstel aan Ilse', 34] },
      { ago: 23, kind: 'employer', at: 'employer', minutes: 40, employer: 'blom', met: 'Ilse Blom, eigenaar', purpose: 'presentStrengths', note: 'Voorstel besproken: 16 uur, vier ochtenden, platen en deeg. Ilse wil het doen met loonkostensubsidie. Sanne was erbij en vroeg naar de pauze.', next: ['Contract samen lezen', 12] },
      { ago: 12, kind: 'support', at: 'home', minutes: 60, note: 'Contract gelezen in gewone woorden. Sanne tekende aan de keukentafel en belde meteen haar oma.', next: ['Reis oefenen', 6] },
      { ago: 6, kind: 'support', at: 'community', minutes: 75, note: 'De fietsroute naar de bakkerij twee keer gereden, de tweede keer reed Sanne voorop. Kaartje gemaakt: wekker 5.15, weg 5.50, wie bel ik.', next: ['Eerste dag: appen na de dienst', 2] },
      { ago: 4, kind: 'support', at: 'phone', minutes: 10, note: 'Sanne belde. Ze heeft er zin in en weet wat ze meeneemt. Anton staat haar op te wachten bij de achterdeur.' },
    ],
  },
  omar: {
    phone: '06 00 00 10 02', reachedBy: 'Bellen mag altijd, liefst na tienen', postcode4: '1442', jobs: [],
    contacts: [
      { ago: 74, kind: 'support', at: 'office', minutes: 50, note: 'Omar wil terug naar auto’s. Hij sleutelde zes jaar bij zijn oom en mist dat. Geen diploma, wel veel gedaan.', next: ['Profiel verder', 67] },
      { ago: 67, kind: 'support', at: 'community', minutes: 60, note: 'Gewandeld langs het industrieterrein, acht garages geteld. Omar wil dat ik eerst ga kijken en dan samen.', next: ['Garage Smit binnenlopen', 58] },
      { ago: 53, kind: 'employer', at: 'employer', minutes: 30, employer: 'smit', met: 'Rob Smit, eigenaar', purpose: 'introduce', note: 'Kennisgemaakt met Rob Smit. Klein bedrijf, drie monteurs. Hij zoekt geen stagiair maar wel handen op vrijdag en zaterdag.', next: ['Terug met een vraag over de werkplaats', 40] },
      { ago: 46, kind: 'careTeam', at: 'careTeam', minutes: 20, note: 'Met casemanager Hans afgestemd: afspraken voortaan op maandag, zodat vrijdag vrij is voor werk. Omar wist dat en vindt het goed.' },
      { ago: 39, kind: 'employer', at: 'employer', minutes: 45, employer: 'smit', met: 'Rob Smit, eigenaar', purpose: 'learnNeeds', note: 'Rob liet de werkplaats zien. Banden en olie blijven liggen als het druk is. Hij wil iemand die rustig blijft.' },
      { ago: 25, kind: 'support', at: 'community', minutes: 50, note: 'Besproken wat Omar wil vertellen. Zijn zin: “Ik werk het best met vaste uren en een duidelijke lijst.” Meer hoeft Rob niet te weten.', next: ['Gesprek bij Smit voorbereiden', 17] },
      { ago: 16, kind: 'employer', at: 'employer', minutes: 40, employer: 'smit', met: 'Rob Smit, eigenaar', purpose: 'presentStrengths', note: 'Met Omar bij Rob. Ze hadden het binnen vijf minuten over een oude Volvo. Rob hangt een vacature uit voor 20 uur en wil Omar een dag laten meedraaien.', next: ['Meewerkdag', 9] },
      { ago: 9, kind: 'support', at: 'employer', minutes: 90, employer: 'smit', note: 'Meewerkdag bij Garage Smit. Omar wisselde de banden van vier auto’s, Rob hoefde niets over te doen. Omar was moe en trots.' },
      { ago: 3, kind: 'employer', at: 'phone', minutes: 15, employer: 'smit', met: 'Rob Smit, eigenaar', purpose: 'followVacancy', note: 'Rob heeft nog een andere kandidaat gesproken. Hij beslist deze week. Gevraagd of er ook twee plekken kunnen zijn: hij rekent het door.', next: ['Rob Smit bellen over de vacature', -1] },
    ],
  },
  amira: {
    phone: '06 00 00 10 03', reachedBy: 'Spraakbericht; bellen tussen twaalf en één', postcode4: '1135',
    jobs: [{
      employer: 'hotelBos', title: 'kamermedewerker', occupationCode: '9112', workForm: 'loonkostensubsidie', startedAgo: 189, contractEndsAgo: 5, hoursPerWeek: 18, openToAll: true, setAside: false, contractKind: 'fixedTerm', above: 5, subsidyPercent: 30,
      foundThrough: 'coachContact', employerKnows: 'support', tasks: 'Kamers op de tweede verdieping, linnenkar aanvullen.',
      end: { ago: 5, learnedAgo: 2, reason: 'temporaryEnded', by: 'employer', again: true, lessons: 'Amira werkte een half jaar zonder één dag te laat te zijn. Het hotel sluit een vleugel in de winter. Volgende keer twee maanden voor de einddatum samen om tafel.' },
    }],
    contacts: [
      { ago: 298, kind: 'support', at: 'community', minutes: 60, note: 'Kennisgemaakt in de bibliotheek. Amira wil werken waar het netjes moet zijn en waar ze kan praten met collega’s. Ochtenden, want om drie uur komen de kinderen thuis.', next: ['Profiel', 291] },
      { ago: 276, kind: 'employer', at: 'employer', minutes: 25, employer: 'hotelBos', met: 'Mandy Bos, housekeeping', purpose: 'introduce', note: 'Kennisgemaakt met Mandy Bos. Ze zoekt mensen die blijven. Verteld wat wij doen, geen naam genoemd.' },
      { ago: 240, kind: 'support', at: 'home', minutes: 50, note: 'Berekening doorgenomen: bij 18 uur houdt Amira per maand ruim over. Ze schreef het bedrag op de koelkast.' },
      { ago: 205, kind: 'employer', at: 'employer', minutes: 45, employer: 'hotelBos', met: 'Mandy Bos, housekeeping', purpose: 'presentStrengths', note: 'Amira en Mandy hebben kennisgemaakt, daarna een kamer samen opgemaakt. Mandy: “Die hoeken zijn strakker dan de mijne.”' },
      { ago: 186, kind: 'support', at: 'workplace', minutes: 60, note: 'Tweede werkdag. Een uur meegewerkt op de gang. Amira heeft haar eigen volgorde gevonden en een collega, Joyce, om dingen aan te vragen.', next: ['Na de eerste week', 180] },
      { ago: 120, kind: 'employer', at: 'workplace', minutes: 30, employer: 'hotelBos', met: 'Evert Bos, directeur', purpose: 'keepWarm', note: 'Koffie met Evert Bos. Tevreden over Amira. Hij kon nog niets zeggen over de winter.' },
      { ago: 62, kind: 'support', at: 'workplace', minutes: 40, note: 'Pauze samen in de linnenkamer. Amira leert nu een nieuwe collega in. Ze wil volgend jaar meer uren.' },
      { ago: 24, kind: 'careTeam', at: 'careTeam', minutes: 30, note: 'Driegesprek met Amira en verpleegkundige Els. Amira vertelde zelf over haar werk. Afspraken nu op vrijdagmiddag.' },
      { ago: 15, kind: 'support', at: 'phone', minutes: 15, note: 'Amira hoorde dat een vleugel in de winter dichtgaat. Ze maakt zich zorgen over haar contract. Ik bel Evert.', next: ['Evert Bos bellen over het contract', 13] },
      { ago: 13, kind: 'employer', at: 'phone', minutes: 15, employer: 'hotelBos', met: 'Evert Bos, directeur', purpose: 'solveProblem', note: 'Evert weet het over een week. Hij wil Amira houden als het kan, anders in het voorjaar terug.' },
    ],
  },
  bas: {
    phone: '06 00 00 10 04', reachedBy: 'Bellen op de vaste telefoon, na elven', postcode4: '1447', jobs: [],
    contacts: [
      { ago: 39, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt bij Bas thuis. Twintig jaar in een magazijn gewerkt, vier jaar niet. Hij wil weer onder de mensen en niet praten over waarom het stopte. Prima.', next: ['Tweede gesprek', 33] },
      { ago: 33, kind: 'support', at: 'home', minutes: 50, note: 'Profiel begonnen. Bas kent elk heftrucktype en rekent sneller dan ik. Hij wil niet meer in ploegen.', next: ['Wandelen en profiel', 26] },
      { ago: 25, kind: 'support', at: 'community', minutes: 55, note: 'Gewandeld langs het kanaal. Bas noemt zelf drie plekken: de bouwmarkt, de kringloop en het ziekenhuismagazijn.', next: ['Samen naar de bouwmarkt', 18] },
      { ago: 18, kind: 'outreach', at: 'phone', minutes: 5, note: 'Bas zegde een uur van tevoren af, hij had niet geslapen. Gezegd dat de afspraak blijft staan, alleen een andere dag.', next: ['Koffie thuis', 14] },
      { ago: 14, kind: 'support', at: 'home', minutes: 40, note: 'Koffie gedronken. Bas ziet op tegen het eerste gesprek met een werkgever. Afgesproken: ik loop voorop, hij kijkt mee.', next: ['Bas bellen over de bouwmarkt', 7] },
      { ago: 8, kind: 'careTeam', at: 'careTeam', minutes: 20, note: 'Kort overleg met verpleegkundige Els. Slapen gaat iets beter. Werk staat nu in het behandelplan, in de woorden van Bas: “weer ergens bij horen”.' },
      { ago: 6, kind: 'support', at: 'phone', minutes: 15, note: 'Gebeld. Bas wil deze week met mij langs de bouwmarkt, op een rustig moment.', next: ['Met Bas langs de bouwmarkt', -1] },
    ],
  },
  pien: {
    phone: '06 00 00 10 05', reachedBy: 'Appen; ze antwoordt na haar dienst', postcode4: '1444',
    jobs: [{
      employer: { name: 'Kringloop Rondom' }, title: 'winkelmedewerker kringloop', occupationCode: '5223', workForm: 'regulier', startedAgo: 318, hoursPerWeek: 20, openToAll: true, setAside: false, contractKind: 'permanent', above: 65, foundThrough: 'vacancy', employerKnows: 'support',
      tasks: 'Kleding sorteren en prijzen, etalage, kassa op zaterdag.',
    }],
    contacts: [
      { ago: 408, kind: 'support', at: 'community', minutes: 60, note: 'Kennisgemaakt. Pien studeerde mode en stopte in het tweede jaar. Ze wil iets met kleding, zonder klanten de hele dag.' },
      { ago: 385, kind: 'employer', at: 'employer', minutes: 30, met: 'Hetty Kaars, winkelleider', purpose: 'introduce', note: 'Met Pien naar Kringloop Rondom. Pien wees Hetty op drie verkeerd geprijsde jassen. Hetty lachte en noteerde het.' },
      { ago: 342, kind: 'support', at: 'community', minutes: 50, note: 'Vacature bij de kringloop samen gelezen. Pien schreef de brief zelf, ik haalde één zin weg.', next: ['Gesprek oefenen', 335] },
      { ago: 316, kind: 'support', at: 'workplace', minutes: 45, note: 'Derde werkdag. Pien staat achter in de sorteerruimte en heeft een eigen rek. Muziek mag.' },
      { ago: 290, kind: 'employer', at: 'workplace', minutes: 30, met: 'Hetty Kaars, winkelleider', purpose: 'keepWarm', note: 'Hetty wil Pien houden na de proeftijd. Ze vraagt of zaterdag ook kan.' },
      { ago: 231, kind: 'support', at: 'workplace', minutes: 40, note: 'Pien doet nu de etalage. Er bleven mensen staan kijken terwijl ik er was.' },
      { ago: 160, kind: 'support', at: 'community', minutes: 45, note: 'Zware maand thuis, op het werk ging het door. Pien nam één dag vrij in plaats van zich ziek te melden en is daar tevreden over.' },
      { ago: 96, kind: 'employer', at: 'workplace', minutes: 25, met: 'Hetty Kaars, winkelleider', purpose: 'thank', note: 'Contract voor vast getekend. Taart in de kantine, Pien hield een korte toespraak.' },
      { ago: 48, kind: 'support', at: 'phone', minutes: 15, note: 'Alles rustig. Pien wil minder vaak contact: eens per maand is goed, bellen mag altijd.' },
      { ago: 9, kind: 'support', at: 'workplace', minutes: 35, note: 'Langs in de pauze. Pien denkt aan 24 uur. We rekenen uit wat dat doet met haar toeslagen voor ze het vraagt.', next: ['Berekening 24 uur bespreken', -5] },
    ],
  },
} as const satisfies Record<string, Story>
