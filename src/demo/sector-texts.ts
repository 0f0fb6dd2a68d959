/** Lists of data: what one does in a branch. `title|ISCO-08 code|task;task;task`; a task is a noun with its article. */
const sector = (wish: string, text: string) => ({
  wish,
  jobs: text.trim().split('\n').map((line) => {
    const [title = '', occupationCode = '', tasks = ''] = line.trim().split('|')
    return { title, occupationCode, tasks: tasks.split(';') }
  }),
})

/** Branches by name, with the wish of somebody who would like to work there. */
export const sectors = {
  bakery: sector('werk in een bakkerij', `
    hulpbakker|7512|het afwegen van deeg;het vullen van de platen;het schoonmaken van de machines
    winkelmedewerker bakkerij|5223|het snijden van brood;het aanvullen van de toonbank;het klaarzetten van bestellingen`),
  garage: sector('werk in een garage', `
    hulpmonteur|7231|het wisselen van banden;het verversen van olie;het opruimen van de werkplaats
    aflevermedewerker garage|9122|het wassen van auto's;het klaarmaken voor aflevering;het stofzuigen van auto's`),
  hotel: sector('werk in een hotel', `
    kamermedewerker|9112|het opmaken van bedden;het schoonmaken van badkamers;het aanvullen van de linnenkar
    ontbijtmedewerker|5131|het klaarzetten van het ontbijt;het afruimen van tafels;het bijvullen van het buffet`),
  greenhouse: sector('werk in een kas of kwekerij', `
    medewerker kwekerij|9214|het oppotten van planten;het sorteren van stekken;het water geven
    oogstmedewerker|9211|het plukken van fruit;het sorteren van kisten;het wegen van de oogst`),
  schoolCanteen: sector('werk in een kantine', `
    kantinemedewerker|5246|het beleggen van broodjes;de kassa;de afwas
    assistent conciërge|5153|het klaarzetten van lokalen;de koffieronde;het bijhouden van het plein`),
  diy: sector('werk in een bouwmarkt', `
    medewerker bouwmarkt|5223|het vullen van schappen;het mengen van verf;het helpen van klanten
    medewerker goederenontvangst|9333|het uitpakken van pallets;het scannen van leveringen;het opruimen van het magazijn`),
  green: sector('werk in het groen', `
    medewerker groen|9214|het schoffelen van perken;het snoeien van heggen;het maaien van bermen
    medewerker wijkbeheer|9613|het vegen van de straat;het legen van afvalbakken;het melden van kapotte tegels
    hulphovenier|6113|het aanleggen van een terras;het planten van hagen;het inladen van de bus`),
  gardenCentre: sector('werk in een tuincentrum', `
    medewerker tuincentrum|5223|het water geven;het vullen van de plantentafels;het prijzen van potten
    kassamedewerker tuincentrum|5230|de kassa;het inpakken van planten;het aanvullen van zakken aarde`),
  careKitchen: sector('werk in een keuken', `
    keukenhulp|9412|het snijden van groente;de afwas;het opmaken van de etenskarren
    voedingsassistent|5329|het rondbrengen van maaltijden;het opnemen van wensen;het dekken van tafels`),
  thrift: sector('werk in een kringloopwinkel', `
    medewerker kringloop|5223|het sorteren van kleding;het prijzen van spullen;het inrichten van de winkel
    bijrijder kringloop|9333|het laden van de wagen;het ophalen van meubels;het bijhouden van de route`),
  logistics: sector('werk in een magazijn', `
    orderpicker|9333|het verzamelen van orders;het scannen van dozen;het stapelen van pallets
    heftruckchauffeur|8344|het rijden met de heftruck;het lossen van vrachtwagens;het tellen van voorraad
    magazijnmedewerker|4321|het bijhouden van voorraad;het inboeken van goederen;het klaarzetten van zendingen`),
  itRefurb: sector('werk met computers', `
    medewerker refurbishing|7422|het testen van laptops;het wissen van schijven;het vervangen van onderdelen
    medewerker sortering elektronica|9612|het uit elkaar halen van apparaten;het sorteren van kabels;het wegen van materiaal`),
  supermarket: sector('werk in een supermarkt', `
    vakkenvuller|9334|het vullen van schappen;het spiegelen van vakken;het wegrijden van rolcontainers
    kassamedewerker|5230|de kassa;het helpen bij de zelfscan;de servicebalie
    medewerker bestellingen|9333|het verzamelen van bestellingen;het klaarzetten van kratten;de uitgifte aan klanten`),
  cleaning: sector('schoonmaakwerk', `
    schoonmaker kantoor|9112|het stofzuigen van kantoren;het schoonmaken van toiletten;het vervangen van afvalzakken
    glazenwasser|9123|het wassen van ramen;het opbouwen van de steiger;het nalopen van de lijst`),
  bikes: sector('werk met fietsen', `
    fietsenmaker|7234|het plakken van banden;het afstellen van remmen;het nakijken van e-bikes
    beheerder fietsenstalling|9629|het uitgeven van fietsen;het labelen van fietsen;het opruimen van de stalling`),
  library: sector('werk in een bibliotheek', `
    medewerker bibliotheek|4411|het inruimen van boeken;de uitleenbalie;het plakken van etiketten`),
  animals: sector('werk met dieren', `
    dierverzorger|5164|het voeren van de dieren;het schoonmaken van hokken;het uitlaten van honden
    medewerker dierenweide|9212|het uitmesten van de stal;het voeren van de geiten;het nalopen van hekken`),
  printing: sector('werk in een drukkerij', `
    medewerker afwerking|7323|het nieten van boekjes;het snijden van papier;het inpakken van drukwerk`),
  restaurant: sector('werk in een restaurant', `
    afwasser|9412|de afwas;het schillen van aardappels;het schoonmaken van de keuken
    medewerker bediening|5131|het uitserveren;het afruimen van tafels;het poleren van glazen
    hulpkok|5120|het voorbereiden van salades;het afwegen van porties;het opruimen van de koeling`),
  catering: sector('werk in de catering', `
    cateringmedewerker|5246|het opmaken van schalen;het inpakken van lunches;het rijden van de koffiekar
    chauffeur catering|8322|het bezorgen van lunches;het laden van de bus;het ophalen van servies`),
  metal: sector('technisch werk', `
    productiemedewerker metaal|7223|het ontbramen van onderdelen;het boren van gaten;het nameten van stukken
    lasser|7212|het lassen van frames;het klaarleggen van materiaal;het slijpen van naden`),
  furniture: sector('werk met hout', `
    medewerker meubelmakerij|7522|het schuren van bladen;het oliën van hout;het in elkaar zetten van stoelen`),
  laundry: sector('werk in een wasserij', `
    wasserijmedewerker|8157|het vouwen van lakens;het vullen van de machines;het sorteren van linnen`),
  museum: sector('werk in een museum', `
    gastheer museum|9629|de kaartcontrole;de garderobe;het wijzen van de weg
    medewerker museumwinkel|5223|het aanvullen van de winkel;de kassa;het inpakken van cadeaus`),
  harbour: sector('werk aan het water', `
    medewerker jachthaven|9622|het schoonspuiten van steigers;het helpen bij aanleggen;het schilderen van palen`),
  care: sector('werk in de zorg', `
    assistent welzijn|5329|het schenken van koffie;het begeleiden van een spelmiddag;het wandelen met bewoners
    helpende in opleiding|5321|het helpen bij het ontbijt;het opmaken van bedden;het bijhouden van de lijst`),
  office: sector('werk op kantoor', `
    administratief medewerker|4110|het inboeken van facturen;het scannen van post;het bijwerken van adressen
    medewerker financiële administratie|4311|het controleren van bonnen;het boeken van uitgaven;het klaarzetten van betalingen`),
  cheese: sector('werk met eten maken', `
    medewerker kaasmakerij|7513|het keren van kazen;het inpakken van kaas;het schoonspuiten van de ruimte`),
  fish: sector('werk in de vis', `
    medewerker visverwerking|7511|het fileren van vis;het wegen van bakken;het schoonmaken van de lijn`),
  florist: sector('werk met bloemen', `
    medewerker bloemenzaak|7549|het snijden van bloemen;het maken van boeketten;het verversen van water`),
  construction: sector('werk in de bouw', `
    opperman|9313|het aanvoeren van stenen;het opruimen van de bouwplaats;het mengen van specie
    leerling timmerman|7115|het stellen van kozijnen;het zagen van balken;het schroeven van platen`),
  sports: sector('werk bij een sportclub', `
    medewerker sportkantine|5246|het schenken van koffie;de frituur;het schoonmaken van de bar
    assistent beheerder|5153|het klaarzetten van materiaal;het dweilen van de zaal;het openen van de kleedkamers`),
  childcare: sector('werk met kinderen', `
    groepshulp kinderopvang|5311|het klaarmaken van fruit;het opruimen van speelgoed;de was`),
  callCentre: sector('werk met klanten', `
    klantenservicemedewerker|4222|het beantwoorden van chats;het terugbellen van klanten;het bijwerken van gegevens`),
  carWash: sector("werk met auto's", `
    medewerker autowasserij|9122|het voorspuiten van auto's;het stofzuigen van auto's;de handwas`),
  clothing: sector('werk in een kledingwinkel', `
    verkoopmedewerker|5223|het vouwen van truien;het helpen bij de paskamers;het uitpakken van leveringen`),
  delivery: sector('werk als bezorger', `
    pakketbezorger|8322|het bezorgen van pakketten;het sorteren per wijk;het laden van de bus
    fietskoerier|9331|het bezorgen op de fiets;het plannen van de route;het inscannen van post`),
  electro: sector('werk met elektronica', `
    reparatiemedewerker|7421|het testen van apparaten;het vervangen van stekkers;het solderen van onderdelen`),
  hospital: sector('werk in een ziekenhuis', `
    logistiek medewerker zorg|9333|het rondrijden van linnen;het aanvullen van kasten;het ophalen van materiaal`),
  packing: sector('inpakwerk', `
    inpakmedewerker|9321|het vouwen van dozen;het inpakken van bestellingen;het plakken van etiketten`),
  developmentCompany: sector('werk met begeleiding dichtbij', `
    montagemedewerker|8219|het in elkaar zetten van onderdelen;het tellen van schroeven;het nalopen van een bak
    medewerker buitenploeg|9214|het prikken van zwerfvuil;het schoffelen van perken;het bijhouden van speelplekken`),
  foodFactory: sector('werk in een koekfabriek', `
    productiemedewerker koek|8160|het inleggen van koek;het controleren van dozen;het schoonmaken van de lijn`),
  recycling: sector('sorteerwerk', `
    sorteerder|9612|het sorteren van plastic;het vegen van de hal;het wegrijden van bakken`),
} as const

export type Sector = keyof typeof sectors
