import type { Trait } from '#src/employers/trait.ts'
import type { Sector as Section } from '#src/employers/sector.ts'
import type { Sector } from './sector-texts.ts'

const known = (sector: Section, traits: readonly Trait[], [needs, atmosphere]: readonly [string, string]) => ({ sector, traits, needs, atmosphere })

/** Lists of data: what coaches learned of a branch; section of the SBI 2025, what it is like, what is needed, the atmosphere. */
export const knownOf: Record<Sector, ReturnType<typeof known>> = {
  bakery: known('C', ['earlyStart', 'withFood', 'smallTeam', 'withHands'], ['Tussen zes en tien uur blijft het afwegen en de afwas liggen. Ze zoeken iemand die op tijd komt; de rest leren ze zelf.', 'Hartelijk en recht voor zijn raap. Om tien uur zit iedereen samen aan de koffie.']),
  garage: known('G', ['dirtyHands', 'withHands', 'smallTeam'], ['De monteurs ruimen nu zelf op en wassen de auto’s. Daar raakt een monteur een uur per dag aan kwijt.', 'Radio aan, veel grapjes. De baas legt rustig uit en wil dat je vraagt als je iets niet weet.']),
  hotel: known('I', ['fixedHours', 'physical', 'moving', 'together'], ['In het weekend komen ze handen te kort op de kamers. Liever drie vaste dagen dan losse diensten.', 'Duo’s van twee. Een nieuwe loopt twee weken mee met dezelfde collega.']),
  greenhouse: known('A', ['outside', 'withPlants', 'withHands', 'ownPace'], ['In het voorjaar veel oppotwerk, in de winter stil. Een contract voor het hele jaar kan als iemand ook in de schuur wil werken.', 'Rustig, weinig praten. Iedereen heeft een eigen rij.']),
  schoolCanteen: known('Q', ['fixedHours', 'withChildren', 'withFood', 'lively'], ['De pauzes zijn druk, daarna is er tijd. Ze zoeken iemand voor vier ochtenden.', 'Lawaai hoort erbij. De beheerder let goed op haar mensen.']),
  diy: known('G', ['withPeople', 'moving', 'together'], ['Het uitpakken van de leveringen op dinsdag en vrijdag loopt steeds uit.', 'Vriendelijk team, wisselende diensten. Vragen mag altijd.']),
  green: known('O', ['outside', 'physical', 'together', 'earlyStart'], ['De ploeg is een man te kort. Een rijbewijs is handig, niet nodig.', 'Samen in de bus, samen schaften. Ze dollen graag.']),
  gardenCentre: known('G', ['withPlants', 'withPeople', 'variety'], ['In het seizoen blijft water geven liggen. Ze willen iemand die ook met klanten durft te praten.', 'Gemoedelijk. Op drukke zaterdagen is er een rustige plek achter.']),
  careKitchen: known('R', ['withFood', 'fixedHours', 'clean', 'together'], ['De afwas en de karren op tijd klaar, elke dag hetzelfde uur. Iemand die van regelmaat houdt past hier.', 'Vaste taken, korte lijnen. De kok is streng op schoon en verder mild.']),
  thrift: known('T', ['variety', 'withHands', 'lively'], ['Er komt meer binnen dan ze kunnen sorteren. Ze denken graag mee over uren.', 'Bont gezelschap. Niemand kijkt op van een minder goede dag.']),
  logistics: known('H', ['moving', 'routine', 'lively'], ['In de avonduren lopen de orders vast. Overdag kan ook, als het vaste dagen zijn.', 'Groot en luid. Een vaste maat op de vloer helpt.']),
  itRefurb: known('T', ['quiet', 'withComputers', 'ownPace', 'inside'], ['Laptops testen en wissen stapelt zich op. Precies werk, zonder haast.', 'Stil. Iedereen heeft een eigen tafel en een koptelefoon mag.']),
  supermarket: known('G', ['lively', 'moving', 'withPeople'], ['Vroeg in de ochtend zijn ze een vuller te kort.', 'Jong team, veel wisselingen. De teamleider houdt het overzicht.']),
  cleaning: known('O', ['ownPace', 'alone', 'moving'], ['Kantoren in de avond; ze zoeken iemand die zelf de lijst nagaat.', 'Je werkt meest alleen. De objectleider komt elke week langs.']),
  bikes: known('T', ['withHands', 'dirtyHands', 'smallTeam', 'variety'], ['Lekke banden blijven liggen voor de grote beurten.', 'Klein en rustig. De eigenaar werkt zelf mee.']),
  library: known('S', ['quiet', 'inside', 'fixedHours', 'clean'], ['Het inruimen na de middag. Ze hebben tijd om iets goed uit te leggen.', 'Stil en vriendelijk.']),
  animals: known('T', ['withAnimals', 'outside', 'dirtyHands', 'physical'], ['De hokken moeten elke dag schoon, ook op zondag.', 'Wie van dieren houdt hoort er snel bij.']),
  printing: known('C', ['withMachines', 'inside', 'routine'], ['De afwerking is handwerk en blijft liggen bij spoed.', 'Vakmensen. Even stil als de pers draait, daarna koffie.']),
  restaurant: known('I', ['lively', 'withFood', 'together', 'lateStart'], ['De spoelkeuken op vrijdag en zaterdag.', 'Druk tussen zes en acht. Daarna eten ze samen.']),
  catering: known('I', ['withFood', 'variety', 'earlyStart'], ['Lunches inpakken tussen zeven en tien.', 'Snel en vrolijk. Fouten worden samen opgelost.']),
  metal: known('C', ['withMachines', 'dirtyHands', 'withHands'], ['Ontbramen en boren; ze leren iemand op aan één machine tegelijk.', 'Nuchter. Afspraak is afspraak.']),
  furniture: known('C', ['withHands', 'quiet', 'smallTeam'], ['Schuren en oliën: rustig werk dat aandacht vraagt.', 'Twee mensen en een hond.']),
  laundry: known('T', ['routine', 'together', 'inside', 'physical'], ['Vouwen en sorteren, vroege dienst. Ze hebben al vaker met een jobcoach gewerkt.', 'Warm en vochtig, hechte groep vrouwen.']),
  museum: known('S', ['withPeople', 'quiet', 'inside'], ['In het weekend een gastheer bij de garderobe.', 'Beleefd en kalm.']),
  harbour: known('S', ['outside', 'variety', 'ownPace'], ['Van april tot oktober genoeg te doen, daarna schilderwerk.', 'De havenmeester laat je je gang gaan.']),
  care: known('R', ['withPeople', 'fixedContact', 'fixedHours'], ['Op de huiskamers een paar extra handen bij het ontbijt.', 'Zorgzaam. Je krijgt een vaste begeleider op de afdeling.']),
  office: known('N', ['quiet', 'sitting', 'withComputers', 'clean'], ['Post scannen en facturen inboeken: twee ochtenden per week.', 'Stil kantoor, deuren open.']),
  cheese: known('C', ['withFood', 'withHands', 'earlyStart', 'clean'], ['Het keren en poetsen van de kazen. Zwaar werk, in korte stukken te verdelen.', 'Familiebedrijf, iedereen eet mee.']),
  fish: known('C', ['withFood', 'withHands', 'physical'], ['Inpakken aan de band, vroege ploeg.', 'Rechtstreeks. Wie meewerkt hoort erbij.']),
  florist: known('G', ['withPlants', 'smallTeam', 'withHands'], ['Op maandag en vrijdag het uitpakken en afsnijden.', 'Kleine winkel, veel aandacht voor elkaar.']),
  construction: known('F', ['outside', 'physical', 'together', 'earlyStart'], ['Opruimen en sjouwen op de bouwplaats, zodat de timmerlui door kunnen.', 'Ruwe grappen, groot hart.']),
  sports: known('S', ['variety', 'withPeople', 'moving'], ['De zaal klaarzetten en de kantine schoon, ook ’s avonds.', 'Iedereen groet elkaar.']),
  childcare: known('R', ['withChildren', 'lively', 'fixedHours'], ['Hulp bij de lunch en het opruimen; een VOG is nodig.', 'Druk en vrolijk.']),
  callCentre: known('O', ['sitting', 'withComputers', 'lively'], ['Ze zoeken rustige bellers voor de ochtend.', 'Een grote zaal; je kunt een stille hoek krijgen.']),
  carWash: known('G', ['physical', 'moving', 'outside', 'routine'], ['Drogen en stofzuigen, vooral op zaterdag.', 'De eigenaar doet alles zelf mee.']),
  clothing: known('G', ['withPeople', 'clean', 'moving'], ['Nieuwe leveringen labelen en ophangen.', 'Netjes en vriendelijk.']),
  delivery: known('H', ['moving', 'earlyStart', 'alone'], ['Sorteren voor de routes, van zes tot tien.', 'Iedereen heeft haast tot tien uur; daarna niet meer.']),
  electro: known('T', ['withHands', 'inside', 'ownPace'], ['Kleine reparaties en testen. Ze willen best iemand opleiden.', 'Rustige werkplaats.']),
  hospital: known('R', ['moving', 'routine', 'clean', 'fixedContact'], ['Bedden en linnen rondbrengen. Vaste rondes, vaste tijden.', 'Groot huis, maar je loopt steeds met dezelfde maat.']),
  packing: known('G', ['routine', 'inside', 'ownPace', 'together'], ['Voor de feestdagen twee inpakkers extra, misschien blijvend.', 'Muziek aan, gezellig.']),
  developmentCompany: known('O', ['fixedContact', 'ownPace', 'routine'], ['Zij plaatsen zelf ook mensen bij bedrijven en willen samenwerken.', 'Veel begeleiding op de vloer.']),
  foodFactory: known('C', ['routine', 'withFood', 'together', 'inside'], ['Inpakken aan de lijn, twee ploegen.', 'Vaste plekken aan de band. De ploegleider is duidelijk.']),
  recycling: known('E', ['outside', 'physical', 'together'], ['Sorteren van oude apparaten; ze groeien snel.', 'Stevige taal, goede sfeer.']),
}

/** Where the places of the demonstration lie: a four-digit postcode of each. */
export const postcodeOfPlace: Record<string, string> = {
  'Purmerend': '1441', 'Edam': '1135', 'Monnickendam': '1141', 'Volendam': '1131', 'Zaandam': '1506', 'Beemster': '1462', 'Middenbeemster': '1462', 'Ilpendam': '1452', 'Enkhuizen': '1601',
  'Broek in Waterland': '1151', 'Amsterdam-Noord': '1025', 'Krommenie': '1561', 'Wormerveer': '1521', 'Wormer': '1531', 'Assendelft': '1566',
}

export const streets = ['Handelsweg', 'Dorpsstraat', 'Kanaaldijk', 'Molenpad', 'Industrieweg', 'Havenstraat', 'Nieuwe Gouw', 'Westerweg', 'Marktplein', 'Achterom']
export const howReached = ['’s Ochtends voor negen bellen', 'Even langslopen, aan de balie vragen', 'Een appje werkt het best', 'Na twee uur, dan is het rustig', 'Via de planning, zij verbindt door']
