import type { Story } from './story-texts.ts'

/** Data: what happened to the people of the cast in teams Centrum and Haven. All made up. */
export const otherStories = {
  daan: {
    phone: '06 00 00 10 06', reachedBy: 'Mail, antwoord binnen een dag', postcode4: '1141',
    jobs: [{
      employer: { name: 'Tweede Leven IT' }, title: 'medewerker refurbishing', occupationCode: '7422', workForm: 'proefplaatsing', startedAgo: 47, hoursPerWeek: 16, openToAll: true, setAside: false, foundThrough: 'coachContact', employerKnows: 'support',
      end: { ago: 18, learnedAgo: 18, reason: 'other', by: 'both', again: true, lessons: 'De proefplaatsing ging over in een contract. Een eigen testbank en een lijst per dag maken het verschil.' },
    }, {
      employer: { name: 'Tweede Leven IT' }, title: 'medewerker refurbishing', occupationCode: '7422', workForm: 'regulier', startedAgo: 17, contractEndsAgo: -190, hoursPerWeek: 20, openToAll: true, setAside: false, contractKind: 'fixedTerm', above: 80, foundThrough: 'coachContact', employerKnows: 'support',
      tasks: 'Laptops testen, schijven wissen, onderdelen vervangen.',
    }],
    contacts: [
      { ago: 198, kind: 'support', at: 'home', minutes: 50, note: 'Kennisgemaakt. Daan repareert laptops voor de hele straat. Hij wil dat graag voor loon doen.' },
      { ago: 170, kind: 'employer', at: 'employer', minutes: 40, met: 'Jeroen Stolp, werkplaatschef', purpose: 'introduce', note: 'Kennisgemaakt bij Tweede Leven IT. Jeroen Stolp liet de testbank zien. Twintig laptops per dag is gewoon, netjes gaat voor snel.' },
      { ago: 128, kind: 'support', at: 'community', minutes: 45, note: 'Daan twijfelt tussen een werkplaats en een helpdesk. Voor- en nadelen opgeschreven: de werkplaats wint, geen telefoon.' },
      { ago: 83, kind: 'employer', at: 'employer', minutes: 35, met: 'Fenna Loos, directeur', purpose: 'presentStrengths', note: 'Daan liet Fenna een laptop zien die hij had opgeknapt. Ze vroeg hoe lang het duurde. “Een middag, met muziek.”' },
      { ago: 45, kind: 'support', at: 'workplace', minutes: 60, note: 'Eerste week proefplaatsing. Afgesproken en op papier: bij een goed verloop een contract van 20 uur.', next: ['Tussenstand met Jeroen', 32] },
      { ago: 31, kind: 'employer', at: 'workplace', minutes: 30, met: 'Jeroen Stolp, werkplaatschef', purpose: 'solveProblem', note: 'Daan vond het lawaai van de zaagmachine lastig. De testbank staat nu achterin. Jeroen vindt het ook rustiger.' },
      { ago: 15, kind: 'support', at: 'workplace', minutes: 45, note: 'Contract is een feit, sinds deze week echt in dienst. Daan kocht gebak van zijn eigen geld.' },
      { ago: 8, kind: 'support', at: 'phone', minutes: 15, note: 'Tweede week in dienst. Daan vraagt hoe hij zijn uren doorgeeft. Samen op de telefoon gedaan.', next: ['Langs na de dienst', -2] },
    ],
  },
  lina: {
    phone: '06 00 00 10 07', reachedBy: 'Bellen, liever niet appen', postcode4: '1131', jobs: [],
    contacts: [
      { ago: 19, kind: 'support', at: 'careTeam', minutes: 40, note: 'Kennisgemaakt, casemanager Oumaima was er de eerste tien minuten bij. Lina wil in een keuken werken, ze kookte in Damascus in het restaurant van haar tante.', next: ['Profiel', 13] },
      { ago: 13, kind: 'support', at: 'home', minutes: 60, note: 'Eerste deel van het profiel, met thee en soep. Lina wil het Nederlands oefenen op het werk, niet eerst in een klas.', next: ['Profiel, tweede deel', 6] },
      { ago: 11, kind: 'other', at: 'phone', minutes: 20, note: 'Gemeente gebeld over de inburgering: lessen kunnen naar de avond als er werk is.' },
      { ago: 7, kind: 'support', at: 'community', minutes: 55, note: 'Lijst gemaakt van zes keukens op fietsafstand. Lina koos er drie. Volgende week gaan we samen bij de eerste naar binnen.', next: ['Samen naar Restaurant De Oude Sluis', -2] },
      { ago: 6, kind: 'careTeam', at: 'phone', minutes: 10, note: 'Oumaima gebeld: Lina werkt straks in de ochtend, afspraken dus in de middag.' },
      { ago: 5, kind: 'support', at: 'phone', minutes: 10, note: 'Lina belde: ze heeft haar oude menukaart gevonden en wil die meenemen. Goed idee.', next: ['Samen naar Restaurant De Oude Sluis', -2] },
    ],
  },
  kees: {
    phone: '06 00 00 10 08', reachedBy: 'Bellen tussen vijf en zes', postcode4: '1461',
    jobs: [{
      employer: { name: 'Kaasmakerij Polderkaas' }, title: 'medewerker kaasmakerij', occupationCode: '7513', workForm: 'uitzendwerk', startedAgo: 520, hoursPerWeek: 24, openToAll: true, setAside: false, contractKind: 'agency', above: 30, foundThrough: 'vacancy', employerKnows: 'nothing',
      end: { ago: 430, learnedAgo: 429, reason: 'temporaryEnded', by: 'employer', again: true, lessons: 'Tillen ging goed, de vroege bus niet. Kees wil werk op fietsafstand en liefst buiten.' },
    }, {
      employer: { name: 'Gemeente Waterland, buitendienst' }, title: 'medewerker groen', occupationCode: '9214', workForm: 'regulier', startedAgo: 352, hoursPerWeek: 28, openToAll: true, setAside: false, contractKind: 'permanent', above: 140, foundThrough: 'coachContact', employerKnows: 'limits',
      tasks: 'Heggen, perken en bladruimen in Monnickendam en Broek.',
    }, {
      employer: { name: 'Sporthal De Vaart' }, title: 'assistent beheerder', occupationCode: '5153', workForm: 'uitzendwerk', startedAgo: 88, hoursPerWeek: 6, openToAll: true, setAside: false, contractKind: 'onCall', above: 40, foundThrough: 'network', employerKnows: 'nothing',
      tasks: 'Zaterdag openen en sluiten, zaal klaarzetten.',
    }],
    contacts: [
      { ago: 598, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt. Kees werkte dertig jaar buiten en wil dat weer. “Niet achter een raam.”' },
      { ago: 574, kind: 'employer', at: 'employer', minutes: 30, met: 'Siem Klaver, kaasmaker', purpose: 'followVacancy', note: 'Met Kees naar Polderkaas over de uitzendplek. Binnen werken, maar wel dichtbij. Kees wil het proberen.' },
      { ago: 428, kind: 'support', at: 'home', minutes: 45, note: 'Uitzendwerk gestopt zoals verwacht. Opgeschreven wat we leerden: fietsafstand, buiten, vaste ploeg.' },
      { ago: 395, kind: 'employer', at: 'employer', minutes: 45, met: 'Klaas Honingh, voorman', purpose: 'learnNeeds', note: 'Met voorman Klaas een ochtend mee in de bus. De ploeg is hecht en praat weinig voor tienen. Dat past bij Kees.' },
      { ago: 350, kind: 'support', at: 'workplace', minutes: 60, note: 'Tweede dag bij de buitendienst. Kees liep met de bladblazer alsof hij nooit weg was.' },
      { ago: 262, kind: 'support', at: 'workplace', minutes: 40, note: 'Kees meldde zelf dat hij slecht slaapt. Met Klaas een week lichtere taken afgesproken. Dat was genoeg.' },
      { ago: 180, kind: 'employer', at: 'workplace', minutes: 30, met: 'Ria Spreeuw, personeelszaken', purpose: 'keepWarm', note: 'Vast contract besproken en rond. Kees knikte en zei: “Mooi.” Meer was niet nodig.' },
      { ago: 92, kind: 'support', at: 'community', minutes: 40, note: 'Kees kan op zaterdag bijspringen in de sporthal waar zijn broer traint. Uitgezocht wat zes uur extra doet met de uitkering: niets meer, die is gestopt.' },
      { ago: 40, kind: 'support', at: 'workplace', minutes: 30, note: 'Twee banen en het gaat goed. Zondag is rustdag, dat bewaakt hij zelf.' },
      { ago: 12, kind: 'support', at: 'phone', minutes: 10, note: 'Kort gebeld. Herfst, dus blad. Kees vraagt of we in het voorjaar over een cursus motorzaag kunnen praten.', next: ['Cursus motorzaag uitzoeken', -9] },
    ],
  },
  robin: {
    phone: '06 00 00 10 09', reachedBy: 'Appen met plaatjes; bellen via de woonplek', postcode4: '1521',
    jobs: [{
      employer: 'kwekerij', title: 'medewerker kwekerij', occupationCode: '9214', workForm: 'proefplaatsing', startedAgo: 74, hoursPerWeek: 16, openToAll: false, setAside: false, foundThrough: 'coachContact', employerKnows: 'limits',
      end: { ago: 45, learnedAgo: 45, reason: 'other', by: 'both', again: true, lessons: 'De proefplaatsing werd een contract. Een vaste plek aan de tafel en steeds dezelfde kist werken goed.' },
    }, {
      employer: 'kwekerij', title: 'medewerker kwekerij', occupationCode: '9214', workForm: 'loonkostensubsidie', startedAgo: 44, contractEndsAgo: -320, hoursPerWeek: 20, openToAll: true, setAside: false, contractKind: 'fixedTerm', above: 0, subsidyPercent: 45, foundThrough: 'coachContact', employerKnows: 'limits',
      tasks: 'Stekken sorteren en oppotten, aan een vaste tafel.',
    }],
    contacts: [
      { ago: 148, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt op de woonplek. Robin wil met planten werken en heeft er veertien op de kamer staan, elk met een naam.' },
      { ago: 133, kind: 'network', at: 'home', minutes: 50, note: 'Met Robin en begeleider Rianne. Robin wil alleen met de bus als iemand het drie keer voordoet. Dat plannen we.' },
      { ago: 118, kind: 'employer', at: 'employer', minutes: 40, employer: 'kwekerij', met: 'Jan de Hoef, kweker', purpose: 'introduce', note: 'Kennisgemaakt met Jan de Hoef, Robin was mee. Jan liet Robin een stek zetten en zei niets. Dat was precies goed.' },
      { ago: 97, kind: 'employer', at: 'employer', minutes: 45, employer: 'kwekerij', met: 'Jan de Hoef, kweker', purpose: 'learnNeeds', note: 'Jan zoekt handen bij het sorteren. Zijn zorg: wie legt het uit? Afgesproken dat ik de eerste twee weken elke ochtend meewerk.' },
      { ago: 72, kind: 'support', at: 'workplace', minutes: 150, note: 'Tweede dag. Meegewerkt tot de koffie. Robin sorteerde vier kisten; de kaart met drie foto’s hing naast de tafel.' },
      { ago: 66, kind: 'support', at: 'workplace', minutes: 120, note: 'Robin doet het sorteren alleen. Oppotten nog samen. Busreis voor de derde keer geoefend, nu reed Robin voor.' },
      { ago: 43, kind: 'support', at: 'workplace', minutes: 60, note: 'Contract getekend, 20 uur. Jan gaf Robin een eigen schort met naam erop.' },
      { ago: 40, kind: 'support', at: 'workplace', minutes: 120, note: 'De hele ochtend meegewerkt aan de oppottafel. Eerst zelf laten kijken, dan pas wijzen: zo gaat het het snelst.' },
      { ago: 29, kind: 'support', at: 'workplace', minutes: 60, note: 'Een half uur meegewerkt. De aarde tot de streep blijft lastig; de streep op de pot dikker gemaakt.' },
      { ago: 26, kind: 'network', at: 'phone', minutes: 20, note: 'Rianne vertelt dat Robin thuis over het werk praat, ook aan tafel. Het ontbijt is een kwartier eerder, dat loopt.' },
      { ago: 12, kind: 'employer', at: 'workplace', minutes: 30, employer: 'kwekerij', met: 'Jan de Hoef, kweker', purpose: 'keepWarm', note: 'Jan is blij. Eén vraag: Robin stopt niet voor de pauze. Wekker op de tafel gezet, die Robin zelf uitzet.' },
      { ago: 4, kind: 'support', at: 'workplace', minutes: 75, note: 'Half uur meegewerkt, daarna gekeken. De wekker werkt. Robin wil leren stekken en Jan vindt het goed.', next: ['Stappenkaart stekken maken', -3] },
    ],
  },
  milan: {
    phone: '06 00 00 10 10', reachedBy: 'Kort appje, na vier uur', postcode4: '1506',
    jobs: [{
      employer: { name: 'Groothandel De Palletkoning' }, title: 'magazijnmedewerker', occupationCode: '9333', workForm: 'loondispensatie', startedAgo: 270, contractEndsAgo: -95, hoursPerWeek: 24, openToAll: true, setAside: false, contractKind: 'fixedTerm', foundThrough: 'network', employerKnows: 'limits',
      tasks: 'Kratten stapelen, folie, retouren op kleur.',
    }],
    contacts: [
      { ago: 378, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt met Milan en zijn vader. Milan wil sjouwen en niet stilzitten. Voetbal op donderdag staat vast.' },
      { ago: 349, kind: 'employer', at: 'employer', minutes: 30, met: 'Danny Mos, magazijnchef', purpose: 'introduce', note: 'Zijn vader kent Danny van het voetbal. Samen langs geweest. Danny wil het wel proberen, als iemand het uitlegt.' },
      { ago: 268, kind: 'support', at: 'workplace', minutes: 180, note: 'Tweede dag, de hele ochtend meegewerkt. De kleuren op de retouren helpen Milan goed.' },
      { ago: 255, kind: 'support', at: 'workplace', minutes: 120, note: 'Milan stapelt zelf. Folie nog samen. Hij kent alle namen in het magazijn, ik niet.' },
      { ago: 210, kind: 'employer', at: 'workplace', minutes: 30, met: 'Danny Mos, magazijnchef', purpose: 'solveProblem', note: 'Milan kwam twee keer te laat. Het lag aan de brug. Nu gaat hij een bus eerder en drinkt koffie met de nachtploeg.' },
      { ago: 150, kind: 'network', at: 'home', minutes: 45, note: 'Thuis gepraat over geld. Milan wil zijn loon zelf zien. Zijn vader vindt het goed; er komt een potje voor de scooter.' },
      { ago: 77, kind: 'support', at: 'workplace', minutes: 45, note: 'Milan leert een stagiair de kleuren. Hij doet precies wat ik bij hem deed.' },
      { ago: 33, kind: 'employer', at: 'workplace', minutes: 30, met: 'Danny Mos, magazijnchef', purpose: 'keepWarm', note: 'Contract loopt over een paar maanden af. Danny wil door en vraagt wat er met de loondispensatie gebeurt. Ik zoek het uit.' },
      { ago: 11, kind: 'other', at: 'phone', minutes: 20, note: 'UWV gebeld over verlenging van de loondispensatie voor Milan. Nieuwe loonwaardemeting nodig, duurt zes weken.', next: ['Datum loonwaardemeting doorgeven', 1] },
      { ago: 5, kind: 'support', at: 'workplace', minutes: 40, note: 'Langs in de pauze. Milan had gescoord en wilde eerst dat vertellen. Op het werk alles goed.', next: ['Danny bellen over loonwaardemeting', 0] },
    ],
  },
  esra: {
    phone: '06 00 00 10 11', reachedBy: 'Beeldbellen, dan ziet ze wie er is', postcode4: '1561', jobs: [],
    contacts: [
      { ago: 59, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt bij Esra thuis met haar zus. Esra wil werken waar kinderen zijn, in de keuken of kantine. Ze heeft een map met recepten.' },
      { ago: 52, kind: 'support', at: 'home', minutes: 60, note: 'Profiel met plaatjes gemaakt. Esra koos: warm, netjes, niet te veel lawaai, en iemand die het voordoet.' },
      { ago: 40, kind: 'employer', at: 'employer', minutes: 35, met: 'Tessa Graaf, conciërge', purpose: 'introduce', note: 'Met Esra naar Basisschool De Windroos. Tessa liet de keuken zien. Esra vroeg waar de broodplank lag en had gelijk: die ontbrak.' },
      { ago: 34, kind: 'network', at: 'video', minutes: 25, note: 'Gebeeldbeld met Esra en haar zus. Haar zus wil niet dat het te druk wordt. Esra zei: “Ik wil druk.”' },
      { ago: 22, kind: 'employer', at: 'employer', minutes: 45, met: 'Tessa Graaf, conciërge', purpose: 'learnNeeds', note: 'Tussen half twaalf en één is het in de kantine te vol voor Tessa alleen. Broodjes beleggen en bakken klaarzetten kan apart.' },
      { ago: 13, kind: 'support', at: 'employer', minutes: 90, note: 'Meeloopmiddag. Esra belegde zestig broodjes en telde hardop mee. Een kind vroeg of ze morgen weer kwam.' },
      { ago: 6, kind: 'employer', at: 'phone', minutes: 15, met: 'Hans Dekking, directeur', purpose: 'presentStrengths', note: 'Directeur Dekking wil uren voor Esra vrijmaken en zoekt uit wat kan: 10 uur om te beginnen. Subsidie uitgelegd.', next: ['Hans Dekking bellen', -1] },
      { ago: 3, kind: 'support', at: 'video', minutes: 20, note: 'Esra verteld dat de school nadenkt. Wachten is lastig; we spraken af elke dag één broodje extra mooi te maken en een foto te sturen.', next: ['Hans Dekking bellen, daarna Esra', -1] },
    ],
  },
  thijs: {
    phone: '06 00 00 10 12', reachedBy: 'Bellen, Thijs leest liever niet', postcode4: '1566',
    jobs: [{
      employer: { name: 'Gemeente Zaanbocht, wijkbeheer' }, title: 'medewerker groen', occupationCode: '9214', workForm: 'detachering', startedAgo: 410, hoursPerWeek: 24, openToAll: false, setAside: true, contractKind: 'secondment', above: 10, foundThrough: 'coachContact', employerKnows: 'limits',
      tasks: 'Schoffelen en bladruimen in de wijk, in dienst van Ontwikkelbedrijf Zaanwerk.',
    }],
    contacts: [
      { ago: 498, kind: 'support', at: 'home', minutes: 60, note: 'Kennisgemaakt. Thijs werkt al lang op de dagbesteding en wil loon. Dat is helder.' },
      { ago: 466, kind: 'employer', at: 'employer', minutes: 40, met: 'Bram Slinger, voorman', purpose: 'introduce', note: 'Met Thijs naar de gemeentewerf. Voorman Bram liet hem de maaier zien. Thijs kende het merk.' },
      { ago: 408, kind: 'support', at: 'workplace', minutes: 180, note: 'Eerste week via Zaanwerk bij de gemeente. Hele ochtend meegewerkt. Thijs wil een eigen schoffel met zijn naam.' },
      { ago: 388, kind: 'support', at: 'workplace', minutes: 120, note: 'De ploeg begint om half acht met koffie. Thijs zet die nu. Dat is zijn plek geworden.' },
      { ago: 301, kind: 'employer', at: 'workplace', minutes: 30, met: 'Bram Slinger, voorman', purpose: 'solveProblem', note: 'Nieuwe route, Thijs raakte de weg kwijt. Bram tekende een plattegrond, ik maakte er foto’s bij. Opgelost.' },
      { ago: 220, kind: 'support', at: 'home', minutes: 45, note: 'Loonstrook op tafel. Thijs wilde weten wat elk getal is. Zijn moeder ook.' },
      { ago: 128, kind: 'network', at: 'home', minutes: 50, note: 'Thijs wil op zichzelf wonen nu hij loon heeft. Met zijn moeder en begeleider Stephan een plan gemaakt, stap voor stap.' },
      { ago: 57, kind: 'support', at: 'workplace', minutes: 45, note: 'Thijs zei op het werk dat hij meer uren wil. Zelf, zonder mij. Bram vroeg mij daarna wat kan.' },
      { ago: 24, kind: 'employer', at: 'employer', minutes: 40, met: 'Bram Slinger, voorman', purpose: 'learnNeeds', note: 'De gemeente wil Thijs misschien zelf in dienst nemen, voor 28 uur. Personeelszaken moet er nog naar kijken.' },
      { ago: 10, kind: 'other', at: 'phone', minutes: 15, note: 'Zaanwerk gebeld: als de gemeente hem overneemt, vinden zij het prima. Papieren komen van twee kanten.' },
      { ago: 9, kind: 'support', at: 'phone', minutes: 10, note: 'Thijs gebeld dat het er goed uitziet maar nog niet zeker is. Hij vroeg of hij zijn schoffel mag houden.', next: ['Bram Slinger bellen over contract', 2] },
    ],
  },
} as const satisfies Record<string, Story>
