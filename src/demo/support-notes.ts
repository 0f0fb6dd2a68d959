import { lines } from './lines-texts.ts'

/** Lists of data: sentences for notes about support, by what is going on. Slots in braces; a capital in the slot gives a capital in the text. */
export const supportOpenings = {
  faceToFace: lines(`
    Afgesproken {plek}.
    Gesproken {plek}.
    Koffie gedronken {plek}.
    {Naam} was er al toen ik aankwam {plek}.
    Rustig gezeten {plek}, drie kwartier gepraat.
    Een uur samen gezeten {plek}.
    Kort maar goed gesprek {plek}.
    {Naam} had zelf een lijstje gemaakt.
    {Naam} begon er zelf over.
    Samen op pad geweest.
    Een rondje gelopen, dat praat makkelijker.
    Begonnen met hoe de week was.
    {Naam} oogt {gevoel}.
    {Hij} is {gevoel} vandaag.
    {Naam} vroeg om deze afspraak.
    Gezien {plek}, {naaste} zat het eerste deel erbij.
    Lang gesprek, {naam} had veel te vertellen.
    We begonnen tien minuten later, de bus reed niet.
  `),
  distance: lines(`
    Gebeld.
    Even gebeld tussen de middag.
    {Naam} belde zelf.
    {Naam} appte; teruggebeld.
    Kort telefoontje.
    Gebeld zoals afgesproken.
    Teruggebeld na een gemiste oproep.
    {Hij} stuurde een appje met een vraag.
    Contact per app.
    Gebeeldbeld, dat lukte meteen.
    Een kwartier aan de telefoon.
    {Naam} klonk {gevoel} aan de telefoon.
  `),
} as const

export const supportNotes = {
  first: lines(`
    Kennisgemaakt. {Naam} wil graag {wens} en weet goed waarom.
    Eerste gesprek. {Naam} vertelt rustig over vroeger werk en wil weer aan de slag, liefst {wens}.
    Kennisgemaakt en uitgelegd hoe we werken: meteen zoeken, samen, in {zijn} tempo.
    Eerste kennismaking. {Naam} had zich voorbereid en een lijstje gemaakt met wat {hij} wil.
    Kennisgemaakt met {naam}. {Hij} wil werken om weer onder de mensen te zijn.
    Kennisgemaakt, {naaste} was erbij. {Naam} droomt van {wens}.
    Eerste gesprek. {Naam} zegt: "Ik wil gewoon weer een reden om op te staan."
    Kennisgemaakt. {Naam} wil eigen geld verdienen en zoekt {wens}.
    Eerste afspraak, korter dan gepland. {Naam} is benieuwd en wil door.
  `),
  farewell: lines(`
    Afscheidsgesprek. Teruggekeken op wat er gelukt is. {Naam} weet hoe {hij} ons weer vindt.
    Laatste afspraak. {Naam} had een kaart geschreven. De deur blijft open.
    Samen afgesloten en opgeschreven wat helpt. {Naam} houdt het plan.
    Afgerond zoals {naam} het wilde: kort, met koffie.
    Laatste gesprek. {Naam} mag altijd bellen, ook over een jaar.
  `),
  referred: lines(`
    Gebeld na de aanmelding. {Naam} wil graag kennismaken.
    Aanmelding ontvangen en gebeld. Afspraak gemaakt om kennis te maken.
    {Naam} gesproken over wat IPS is. {Hij} denkt na over een eerste afspraak.
    Kort gebeld. {Naam} wil beginnen zodra de verhuizing klaar is.
  `),
  intake: lines(`
    Uitgelegd wat IPS is: meteen zoeken, en steun zo lang als nodig.
    {Naam} vertelt over eerder werk; het fijnst was een plek met vaste taken.
    Eerste deel van het loopbaanprofiel samen ingevuld.
    Tweede deel van het profiel: sterke punten en wat helpt op een drukke dag.
    Profiel af. {Naam} heeft het zelf nagelezen en twee dingen veranderd.
    {Hij} wil liever in de ochtend werken, dan gaat alles makkelijker.
    {Naam} wil beginnen met {uren} uur en daarna kijken.
    Gepraat over de droombaan: {wens}, het liefst dichtbij huis.
    {Naam} noemt drie dingen waar {hij} goed in is: netjes, op tijd, rustig met mensen.
    Gesproken over wat er misging bij het vorige werk. Vooral de reistijd, niet het werk zelf.
    {Naam} twijfelt wat {hij} een werkgever wil vertellen. We nemen er de tijd voor.
    Besproken wie mag weten dat er begeleiding is. {Naam} beslist dat per werkgever.
    Besproken wat er met de uitkering gebeurt bij {uren} uur werk. Een berekening volgt.
    {Naam} wil geen werk in de avond; overdag gaat het best.
    Samen een lijst van acht werkgevers gemaakt die passen bij {wens}.
    Samen op de kaart gekeken welke plekken met de fiets te doen zijn.
    Samen een cv gemaakt op één bladzijde.
    {Naam} heeft nog oude getuigschriften gevonden, twee zijn heel bruikbaar.
    Gevraagd wie er kan meedenken. {Naaste} kent veel mensen in het dorp.
    {Naam} wil het liefst dat ik de eerste keer meega naar een werkgever.
    {Naam} wil zelf bellen met werkgevers, ik luister mee.
    {Hij} heeft een heftruckbewijs gehad en wil dat misschien weer halen.
    Over talen gesproken: {naam} spreekt er drie, dat zetten we bovenaan.
    Gekeken naar filmpjes over verschillende beroepen. Drie bleven over.
    {Naam} is bang dat het te snel gaat. Afgesproken dat {hij} het tempo bepaalt.
    {Naam} is blij dat er geen testen of cursussen vooraf nodig zijn.
    Ook over geld gesproken: {hij} wil graag {zijn} vaste lasten zelf betalen.
    Toestemming besproken en samen op papier gezet wie wat mag weten.
    Wat helpt als het druk wordt: even naar buiten en dan een nieuwe taak.
    Wat niet helpt: veel opdrachten tegelijk. Dat wil {naam} een werkgever wel vertellen.
    {Naam} heeft thuis veel zelf geklust en liet foto's zien. Dat is ervaring.
    {Hij} heeft jaren voor {zijn} moeder gezorgd; dat zetten we als ervaring op het cv.
    Rijbewijs, fiets en bus op een rij gezet. De fiets is het handigst.
  `),
  search: lines(`
    Samen twee nieuwe adressen gevonden voor {wens}.
    We zijn langs {werkgever} gelopen om de sfeer te zien. {Naam} zag het meteen zitten.
    {Naam} heeft een open sollicitatie gestuurd naar {werkgever}.
    Vacature van {werkgever} samen gelezen. Twee eisen zijn bespreekbaar, denk ik.
    Sollicitatiebrief samen geschreven, {naam} deed de laatste alinea zelf.
    Geoefend voor het gesprek bij {werkgever}. {Naam} kan goed vertellen waarom {hij} dit wil.
    {Naam} had een gesprek bij {werkgever}. Het ging beter dan gedacht, maar ze kozen iemand met meer uren.
    Afwijzing van {werkgever} besproken. Jammer, maar {hij} wil door.
    {Naam} twijfelt tussen {wens} en {wens2}. We gaan beide kanten bekijken.
    {Naam} wil toch ook kijken naar {wens2}.
    Zoekplan bijgewerkt: minder ver reizen, wel meer dagen.
    {Naam} heeft zelf twee werkgevers opgebeld. Eén belt terug.
    Drie winkels binnengelopen met een cv. Bij één mochten we met de chef praten.
    Opnieuw besproken wat {hij} wel en niet wil vertellen aan een werkgever.
    Zin geoefend: "Ik heb soms een rustige plek nodig, dan werk ik daarna weer goed."
    {Naam} mag een ochtend meelopen bij {werkgever}.
    Meegelopen bij {werkgever}: {naam} vond het werk leuk en het team aardig.
    Meegelopen bij {werkgever}: de drukte viel mee, de geur niet. Dit wordt het niet, wel veel geleerd.
    {Naam} vindt het wachten lastig. We hebben deze week drie kleine stappen gekozen.
    Er kwamen geen reacties deze week. Nieuwe plekken gezocht in de buurt van het station.
    {Naaste} hoorde van een plek bij {werkgever}. {Naam} wil dat we gaan kijken.
    {Naam} heeft nagedacht over de uren: {uren} per week is een goed begin.
    Online profiel gemaakt met een nette foto.
    {Naam} wil een korte pauze met zoeken vanwege een verhuizing; we blijven elkaar elke week zien.
    Besproken wat een proefplaatsing is en wat niet. {Naam} wil liever meteen een contract.
    Gesproken over werk in een klein team. {Naam} merkt dat dat beter past.
    {Naam} is zenuwachtig voor het gesprek van morgen en heeft er zin in. We hebben de route samen gefietst.
    Bezig met een jobcarvingvoorstel: {taak} is een goede taak om mee te beginnen.
    Bekeken wat er bij {wens} allemaal hoort. {Naam} wil vooral {taak} doen.
    {Naam} wil weten of een VOG een probleem wordt. Ik zoek het uit.
    Twee vacatures naast elkaar gelegd en samen gekozen voor {werkgever}.
    Samen gekeken wat anders kan bij het zoeken: meer zelf langsgaan, minder mailen.
    Cv aangepast voor {wens}.
    {Naam} belde {werkgever} terwijl ik ernaast zat. Goed gedaan: volgende week langskomen.
    Gesprek bij {werkgever} gehad, ik was erbij. {Naam} vroeg zelf naar de werktijden.
    {Naam} kreeg te horen dat ze bij {werkgever} nog geen keuze hebben gemaakt.
    De reis naar {werkgever} samen geoefend: twintig minuten met de bus.
    {Naam} had een moeilijke week. Toch gekomen. We doen het rustig aan en houden één afspraak vast.
    Nog eens gekeken naar de sterke punten. {Naaste} noemde er een die {hij} zelf vergeten was.
    Ideeën verzameld uit de buurt: wie kent wie? Dat leverde vier namen op.
    {Naam} wil zich niet laten opjagen door de brief van de gemeente. Samen gebeld, het is opgelost.
  `),
  prestart: lines(`
    {Naam} begint binnenkort bij {werkgever}. De eerste dag doorgesproken.
    Samen de reis naar {werkgever} geoefend, op de tijd van de vroege dienst.
    Kleding en schoenen geregeld voor de eerste dag bij {werkgever}.
    Berekening van inkomen bij {uren} uur samen doorgenomen. {Naam} houdt meer over.
    Wijziging doorgegeven aan de uitkering, {naam} heeft de kopie.
    Contract samen gelezen. {Naam} had twee vragen, die heb ik aan {contact} gesteld.
    Afgesproken hoe we elkaar de eerste week spreken: elke middag een appje.
    Steunplan gemaakt: wat doet {naam}, wat doe ik, wat doet {contact}.
    Wekker, lunch en bus op een kaartje gezet.
    {Naam} is {gevoel}. We hebben gepraat over wat er de eerste dag kan gebeuren.
    Met {naaste} besproken wie wat doet in de eerste week.
    Bij {werkgever} gekeken waar de kluisjes zijn en waar je pauze houdt.
  `),
  firstWeeks: lines(`
    Eerste week bij {werkgever} gehad. {Taak} gaat goed, de namen nog niet.
    Een uur meegewerkt bij {taak}. {Naam} pakt het snel op.
    {Naam} is moe na het werk, maar tevreden. We houden de uren zo.
    {Contact} is blij: op tijd en netjes.
    {Naam} vond het spannend om hulp te vragen. Afgesproken: {collega} is het vaste aanspreekpunt.
    Samen een kaartje gemaakt met de stappen voor {taak}.
    {Naam} kwam een keer te laat door de bus. Nieuwe afspraak met {contact} gemaakt over de begintijd.
    In de pauze erbij gezeten. {Collega} maakt makkelijk een praatje met {hem}.
    {Naam} wil graag ook {taak} leren. {Contact} vindt het een goed idee, over twee weken.
    Na de dienst gepraat: te veel opdrachten achter elkaar. {Contact} geeft ze nu een voor een.
    Meegewerkt tot de koffie, daarna op afstand gekeken. Dat ging prima.
    De eerste loonstrook samen bekeken. {Naam} is trots.
    {Naam} heeft al drie keer een compliment gehad en schreef ze op.
    Proeftijd besproken met {contact} en {naam}. Geen zorgen.
    {Naam} belde voor {zijn} dienst en zag ertegenop. Na vijf minuten praten toch gegaan.
    Besproken wat je zegt als je even weg moet van de drukte. {Naam} probeert het morgen.
    Werkplek iets verplaatst, verder van de radio. Dat scheelt veel.
    Uren en loon kloppen. Vakantiedagen uitgelegd.
    {Naam} durft nu zelf te bellen als er iets is.
    {Collega} laat {hem} {taak} zien. Dat werkt beter dan een lijst.
    Vandaag een uur naast {hem} gewerkt bij {taak}; volgende week nog een halfuur.
    {Naam} vergat de pauze. Er staat nu een alarm in de telefoon.
    Eerste weekenddienst gehad, dat was druk maar leuk.
    Reistijd valt mee. {Hij} gaat nu alleen.
    {Naam} merkt dat werken goed is voor het slapen.
    {Naam} wil dat collega's weten dat ik langskom. Samen bedacht wat we zeggen.
    Met {contact} het rooster bekeken: liever vaste dagen. Vanaf volgende maand lukt dat.
    De werkschoenen knelden. {Contact} heeft nieuwe besteld.
    {Naam} wilde na een misverstand niet meer terug. Samen met {collega} gepraat, het is uit de lucht.
    {Naam} heeft gisteren een vergissing zelf gemeld. {Contact} waardeerde dat.
  `),
  working: lines(`
    Het gaat goed bij {werkgever}. {Naam} doet {taak} nu zelfstandig.
    {Naam} werkt {uren} uur en dat is precies genoeg.
    {Naam} wil graag een uur meer per week. Ik vraag het na bij {contact}.
    Langs geweest bij {werkgever}. {Naam} liet zien hoe {taak} gaat.
    Gezellig gesprek in de pauze. Geen bijzonderheden.
    {Naam} heeft een nieuwe collega ingewerkt. Mooi om te zien.
    Een drukke periode, veel extra diensten gevraagd. {Naam} heeft zelf nee gezegd tegen de zondag.
    Het contract loopt af over een paar maanden. {Naam} wil graag blijven.
    Samen voorbereid op het jaargesprek: wat gaat goed, wat wil je leren.
    {Naam} had woorden met {collega}. Samen bedacht hoe {hij} erop terugkomt.
    Het misverstand met {collega} is uitgepraat.
    {Naam} spaart voor een fiets en heeft de helft al.
    Loonstrook en toeslagen nagekeken, klopt allemaal.
    {Naam} is een week ziek geweest en weer begonnen met halve dagen.
    Rooster verandert. We hebben de week opnieuw ingedeeld.
    {Naam} denkt na over een cursus. {Contact} betaalt mee als {hij} doorgaat.
    Alles rustig. Afgesproken elkaar nu om de twee weken te zien.
    {Naam} is op vakantie geweest, voor het eerst in jaren zelf betaald.
    Nieuwe leidinggevende bij {werkgever}. Kennisgemaakt, samen met {naam}.
    {Naam} vindt {taak} eentonig worden. We bespreken met {contact} of er iets bij kan.
    {Naam} doet er nu ook {taak} bij. Dat geeft afwisseling.
    Vooral over thuis gepraat. Op het werk gaat het gewoon door.
    {Naam} heeft een week met weinig slaap gehad. Op tijd aan de bel getrokken, {contact} weet ervan.
    {Naam} kreeg te horen dat ze {hem} graag willen houden.
    Teamuitje gehad. {Naam} ging mee en bleef langer dan gepland.
    Herinnerd aan het doorgeven van de inkomsten. Samen gedaan op de telefoon.
    {Naam} wil minder vaak contact. Prima, ik blijf bereikbaar.
    De fiets was stuk, {naam} heeft zelf de bus geregeld.
    {Naam} vertelde een collega iets over de begeleiding. Er werd goed op gereageerd.
    Een half uur meegekeken bij {taak}: {hij} loopt soms vast bij twee dingen tegelijk, verder prima.
    Praktisch: nieuwe sleutelpas, ander nummer van de planning. Genoteerd in het steunplan.
    {Naam} is gevraagd voor de feestcommissie en heeft ja gezegd.
    Werkgever en {naam} zijn allebei tevreden. De begeleiding kan wat losser.
    {Naam} dacht even aan stoppen na een slechte dag. De volgende dag was het over.
    Besproken wat een volgende stap kan zijn: meer uren of een andere taak.
    De drukke weken rond de feestdagen samen vooruit gepland.
    {Naam} heeft nu een vaste werkplek en eigen gereedschap.
    Gebak meegenomen: het was tijd om te vieren hoe lang {naam} hier al werkt.
    Terugvalplan nog eens bekeken. {Naam} herkent de signalen goed en weet wie {hij} belt.
    {Hij} ging vorige week uit zichzelf met {contact} in gesprek. Dat had {hij} eerder niet gedurfd.
  `),
  ended: lines(`
    De baan bij {werkgever} is gestopt. Meteen langsgegaan; {naam} vindt het jammer en wil verder.
    Besproken wat er gebeurde bij {werkgever}. {Naam} ziet zelf goed wat {hij} een volgende keer anders wil.
    Geleerd: {taak} past goed, vroege diensten niet.
    {Naam} wil meteen verder zoeken. Dat doen we.
    {Naam} wil eerst een week niets. Volgende week maken we een nieuw plan.
    Uitkering weer aangevraagd, samen het formulier ingevuld.
    Profiel bijgewerkt met wat het werk bij {werkgever} leerde.
    Getuigschrift gevraagd bij {contact}, komt per post.
    {Naam} heeft afscheid genomen met taart. Mooi afgerond.
    {Naam} mist de collega's. Idee: weer een klein team zoeken.
    Samen opgeschreven wat goed ging: zes maanden op tijd, nooit afgezegd.
    Het einde van het contract was geen verrassing, maar wel jammer.
    {Naam} is boos over hoe het ging. Geluisterd; morgen bel ik {contact} om het goed af te sluiten.
    De lijst met werkgevers er weer bij gepakt. Drie zijn er nu kansrijker door deze ervaring.
  `),
  unpaid: lines(`
    {Naam} heeft een goede week gehad bij {werkgever}. {Taak} lukt al bijna alleen.
    Gesproken over het vervolg: {naam} wil hierna een betaalde baan.
    Meegekeken bij {taak}. Dit kan prima in een contract passen.
    Besproken met {naam} wat er nodig is om van de proefperiode een baan te maken.
    {Naam} is duidelijk: dit is een begin, {hij} wil loon.
    Bij {werkgever} gaat het goed. Ondertussen zoeken we door.
  `),
  details: lines(`
    {Naam} is {gevoel}.
    {Hij} kwam op de fiets, dat gaat steeds beter.
    {Naaste} denkt goed mee.
    Slapen gaat beter.
    De drukte thuis speelt mee.
    {Hij} had {zijn} agenda bij zich.
    Mooi om te zien hoe {hij} het zelf oppakt.
    {Naam} vroeg er zelf om.
    Het kostte wel energie.
    We hebben ook gelachen.
    Ik heb vooral geluisterd.
    Dat is een grote stap.
    Even niets willen regelen hielp.
    {Hij} vond het prettig dat ik meeging.
    Het weer hielp niet mee, het was toch een goede ochtend.
    {Naam} zag er zelf het grappige van in.
    Er is weer vertrouwen.
    {Hij} wist de weg al.
    De telefoon stond uit, dat gaf rust.
    Ik heb verteld wie er voor mij waarneemt in mijn vakantie.
    {Naam} vindt het fijn om vooruit te weten wat er komt.
    {Hij} maakte aantekeningen.
    Het is nu vooral een kwestie van geduld.
    Een compliment waard.
    De ochtend is {zijn} beste moment.
    {Naam} wil niet te veel tegelijk.
    Dit bespreken we volgende keer verder.
    {Hij} belde me daarna nog om te zeggen dat het gelukt was.
  `),
  lvb: lines(`
    Uitgelegd met plaatjes, dat hielp.
    {Naam} heeft het in eigen woorden herhaald.
    De dagplanning hangt nu op de koelkast.
    Stap voor stap gedaan, twee keer.
    {Zorg} leest mee met de planning.
    Kaartje met "wie bel ik?" gemaakt voor in de portemonnee.
    De stappen staan met foto's op de telefoon.
    Vorige week ook al uitgelegd; nu zat het.
    Eerst voorgedaan, toen samen, toen alleen.
    De wekker staat op drie tijden: opstaan, weg, pauze.
    De brief samen gelezen en in gewone woorden opgeschreven.
    {Naam} gaf zelf aan wanneer het genoeg was.
    Een vaste volgorde werkt het best.
    De reis nog een keer samen gedaan.
  `),
  agreements: lines(`
    Volgende week weer, zelfde tijd.
    {Naam} belt {dag} zelf.
    Ik zoek het uit en laat het {dag} weten.
    Afgesproken: {dag} gaan we samen.
    {Naam} stuurt het me voor {dag}.
    We zien elkaar {dag} weer.
    {Naam} denkt erover na.
    Ik app {dag} hoe laat.
    We houden het zoals het is.
    Over twee weken kijken we opnieuw.
    {Naam} vraagt het na bij {naaste}.
    Ik bel {contact} deze week.
    Volgende keer verder met het plan.
    {Naam} kiest er twee uit.
    Dit komt terug als het drie weken rustig blijft.
    {Naam} neemt volgende keer de brief mee.
    Ik stuur de samenvatting op de app.
    {Dag} even bellen hoe het ging.
  `),
} as const

export type SupportTopic = Exclude<keyof typeof supportNotes, 'first' | 'farewell' | 'referred' | 'details' | 'lvb' | 'agreements'>
