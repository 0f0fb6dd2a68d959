import { lines } from './lines-texts.ts'

/** Lists of data: sentences for notes about contact with relatives and with the care team: what it was about, how it went, what was agreed. */
export const networkNotes = {
  openings: lines(`
    {Naaste} gebeld, met toestemming van {naam}.
    {Naaste} belde met een vraag.
    Thuis gezeten met {naam} en {naaste}.
    {Naaste} was bij het gesprek.
    Met z'n drieën aan de keukentafel.
    {Zorg} gesproken over de week van {naam}.
    Kort overlegd met {zorg}.
    {Naam} wilde dat {naaste} erbij kwam.
    Gesproken met {naaste} op verzoek van {naam}.
    Netwerkgesprek met {naam}, {naaste} en {zorg}.
    {Naaste} kwam mee naar de afspraak.
    {Zorg} mailde over de planning.
    Op de woonplek langs geweest.
    {Naaste} aan de lijn, {naam} luisterde mee.
    Samen met {zorg} een rondje gelopen met {naam}.
  `),
  topics: lines(`
    Besproken wie {naam} wakker belt op werkdagen.
    {Naaste} maakt zich zorgen over de drukte; verteld hoe we het opbouwen.
    {Naaste} wist niet dat werken naast de uitkering kan. Uitgelegd.
    Afgestemd wie meegaat naar {werkgever}.
    {Naaste} kent iemand bij {werkgever} en wil een goed woordje doen.
    Gevraagd wat thuis helpt op een drukke dag. Rust en een vaste tijd om te eten.
    {Naaste} is trots, dat mocht ook gezegd worden.
    Besproken wat ik wel en niet met {naaste} deel. {Naam} bepaalt dat.
    De dagplanning aangepast: eerst ontbijt, dan pas telefoon.
    {Naaste} oefent de busreis met {naam} in het weekend.
    Wie brengt wanneer? Rooster gemaakt voor de eerste twee weken.
    {Naaste} vindt {uren} uur veel. {Naam} niet. We beginnen zoals {naam} wil.
    Het geld komt op een andere dag; {naaste} helpt met het huishoudboekje.
    Werkkleding: {naaste} wast op donderdag.
    {Zorg} merkt dat {naam} 's avonds moe is. We kijken naar de begintijd.
    {Zorg} past de dagbesteding aan, zodat er ruimte is voor werk.
    De taken in huis verdeeld nu {naam} werkt.
    {Naaste} vroeg wat te doen bij een ziekmelding. Op een kaartje gezet.
    Uitleg gegeven over de proeftijd, in gewone woorden.
    Samen teruggekeken op de eerste maand.
    {Naaste} ziet dat {naam} vrolijker thuiskomt.
    {Naaste} wil liever niet dat {naam} in het weekend werkt. {Naam} wil het juist wel.
    De bewindvoerder wil de loonstrook ontvangen. {Naam} vindt dat goed.
    Gevraagd naar vroeger werk. {Naaste} herinnerde zich nog een vakantiebaan die leuk was.
    {Naaste} heeft een fiets over.
    Besproken hoe we praten over werk: nieuwsgierig, niet duwen.
    De vakantie gepland, in overleg met {werkgever}.
    De huisregels van de woonplek botsen met de vroege dienst. {Zorg} zoekt een oplossing.
    De boodschappen gaan voortaan op zaterdag, dan is de woensdag vrij voor werk.
    {Naaste} wil leren hoe een steunplan werkt. Samen bekeken.
    Verteld hoe bereikbaar ik ben en wie mij vervangt.
    {Naaste} bood aan om mee te gaan naar het intakegesprek bij {werkgever}.
    De verhuizing komt eraan. We stellen niets uit, wel minder afspraken.
    {Naam} wil zelf vertellen hoe het gaat; {naaste} vraagt er minder naar.
    Er was ruzie thuis over geld. Doorverwezen naar het spreekuur, samen gebeld.
    {Zorg} en ik hebben de afspraken naast elkaar gelegd: twee waren dubbel.
    Gepraat over wat we doen als het werk tegenvalt.
    Een buurman werkt bij {werkgever} en wil met {naam} meerijden.
    {Naaste} vertelde waar {naam} blij van wordt: {taak}.
    Het weekbord in de woonkamer heeft nu ook een werkkolom.
    {Naaste} gaat mee naar de open dag.
    Nagevraagd of {naam} genoeg rust heeft. Dat is zo.
    De telefoonnummers gewisseld.
    Besproken dat fouten maken op het werk erbij hoort.
    {Naaste} belt mij voortaan op dinsdag, niet tussendoor.
    {Naam} wil dat de familie weet dat het een echte baan is, met loon.
    {Zorg} leest mee met de planning en neemt het ontbijt op.
    Een vriend van {naam} werkt ook bij {werkgever}; ze kunnen samen fietsen.
    {Naaste} vroeg wat {hij} zelf kan doen. Samen bedacht: vragen naar wat leuk was, niet naar wat fout ging.
    {Naam} wil dat {naaste} voortaan eerst {hem} belt en dan pas mij.
    Gekeken welke vaste uitgaven er zijn en wat werk daarin verandert.
    {Naaste} bewaart de belangrijke brieven in een map. Die hebben we samen opgeruimd.
    De sleutel van de fietsenstalling kwijt; {naaste} heeft een reserve.
    {Zorg} legt de kleren voor de volgende dag klaar, samen met {naam}.
    {Naaste} ziet op tegen de winter in het donker fietsen. Nieuwe lampen gekocht.
    Uitgelegd waarom ik soms op het werk langskom en soms juist niet.
    {Naam} liet {naaste} het zoekplan zien en legde het zelf uit.
    {Zorg} vroeg of koken en werken op een dag te veel is. {Naam} wil het proberen.
    De avond voor een werkdag is het rustig in huis. Dat spraken ze zelf af.
    {Naaste} wil graag een keer de werkplek zien. {Naam} vraagt het aan {contact}.
    {Naaste} werkte vroeger zelf bij {werkgever} en vertelde hoe het daar gaat.
    Besproken wie er bij een sollicitatie meegaat. {Naam} kiest voor mij.
    Afspraken met de tandarts en de gemeente op één dag gezet.
    {Naaste} kan op woensdag oppassen op de hond, zodat {naam} weg kan.
    Samen naar de kalender gekeken: niet drie nieuwe dingen in een week.
    {Zorg} merkt dat {naam} sneller opstaat sinds er een plan is.
    {Naaste} zei dat {naam} vroeger alles uit elkaar haalde en weer maakte. Dat helpt bij het zoeken.
    Gesproken over wat {naam} later wil: een eigen huis, een kat en vast werk.
    {Naaste} leest de afspraken mee in de map op tafel.
    {Naam} en {naaste} hebben samen een lijst gemaakt van mensen die ze kennen met een bedrijf.
    De vakantie van {naaste} besproken; {zorg} let die weken extra op.
    {Naaste} vond de brief van de gemeente lastig. Samen gelezen, er hoefde niets.
    {Naam} wil liever niet dat iedereen ernaar vraagt op verjaardagen. {Naaste} let daarop.
    De busreis staat nu op de telefoon van {naam}, met een foto van elke halte.
    {Naaste} heeft een nette jas gevonden voor het eerste gesprek.
    Verteld wat een coach doet en wat niet: ik neem geen beslissingen over {naam}.
    {Zorg} en {naam} oefenen de wekker zonder hulp.
    {Naaste} belde omdat {naam} stil was. Goed om te horen; ik ga langs.
    Gevraagd wat {naam} nodig heeft om nee te kunnen zeggen thuis.
    {Naaste} bracht zelfgebakken koek mee voor het team.
    {Naam} wil een eigen bankpas voor het loon. {Naaste} gaat mee naar de bank.
    De huisgenoten van {naam} houden rekening met de vroege wekker.
    Besproken hoe lang het kan duren en dat dat niet aan {naam} ligt.
    {Naaste} kent de buurtbus en rijdt zelf twee keer in de week.
    {Zorg} stelt voor om de groepsmiddag te verzetten naar donderdag.
    Samen een klein feestje gepland voor als het lukt.
    {Naam} wil {zijn} eigen afspraken bijhouden; {naaste} laat de agenda los.
    {Naaste} heeft gevraagd of er thuis iets anders moet. Nee, juist fijn zo.
    {Zorg} en {naaste} spreken elkaar nu ook zonder mij.
    {Naaste} was bezorgd over de kosten van reizen. Vergoeding uitgelegd.
    {Naam} heeft thuis verteld dat het spannend is en kreeg veel steun.
  `),
  feelings: lines(`
    {Naam} was {gevoel} na afloop.
    Fijn gesprek.
    {Naam} deed zelf het woord.
    Iedereen dacht mee.
    Het hielp om het hardop te zeggen.
    {Naaste} was eerst stil, daarna opgelucht.
    Goed dat we dit samen deden.
    Er is vertrouwen.
    Even zoeken, maar we kwamen eruit.
    Het werd een lange middag, met soep.
    {Naam} heeft het nog eens in eigen woorden verteld.
    {Naaste} had goede ideeën.
    Kort en duidelijk.
    {Zorg} schreef het op.
    {Naam} lachte toen {hij} het plan zag.
    Het mocht ook over iets anders gaan dan werk.
    {Naam} koos zelf waar we gingen zitten.
    Aan het eind wist ieder wat er komt.
    {Naaste} bedankte voor de tijd.
    Er werd gelachen om oude verhalen.
    {Naam} nam de leiding in het gesprek.
    Het was druk in huis, toch goed gepraat.
    {Naaste} en {naam} waren het niet eens; dat mag.
    Een warm huis.
  `),
  agreements: lines(`
    {Naaste} belt als er iets is.
    We spreken elkaar over een maand.
    Ik laat {naaste} weten hoe het ging, als {naam} dat goed vindt.
    {Zorg} en ik bellen {dag}.
    {Naam} vertelt het zelf thuis.
    Afspraken staan op het weekbord.
    Volgende keer zonder mij.
    {Naaste} oefent de reis nog één keer.
    We kijken het twee weken aan.
    Ik stuur de planning aan {zorg}.
    {Dag} weer contact.
    {Naam} mag altijd nee zeggen.
    Het nummer van de waarnemer hangt bij de telefoon.
    {Naaste} komt de volgende keer ook.
    Ik schrijf het in gewone woorden op.
    {Naam} vertelt {dag} hoe het ging.
    Na de vakantie verder.
    {Zorg} maakt er een foto van.
    Volgende maand weer met z'n drieën.
    {Naam} beslist wie er aan tafel zit.
    Wie iets hoort, belt de ander.
  `),
} as const

export const careTeamNotes = {
  openings: lines(`
    Overlegd met {zorg}.
    {Zorg} gesproken na het overleg.
    Kort bij {zorg} binnengelopen.
    {Naam} besproken in het teamoverleg, met {zijn} goedvinden.
    Driegesprek met {naam} en {zorg}.
    {Zorg} belde over de planning.
    Met {zorg} de werkdoelen doorgenomen.
    Samen met {zorg} op huisbezoek.
    In de gang met {zorg} gesproken, daarna even rustig gebeld.
    {Zorg} sloot aan bij onze afspraak.
    {Zorg} en ik hebben de plannen naast elkaar gelegd.
    Evaluatie behandelplan, het deel over werk gedaan.
  `),
  topics: lines(`
    Werk staat nu ook in het behandelplan, in de woorden van {naam}.
    Afspraken met de behandelaar liggen voortaan buiten werktijd.
    {Zorg} ziet dat werken {naam} goed doet.
    {Zorg} vroeg of het niet te snel gaat. {Naam} vindt zelf van niet en dat telt.
    Signalen besproken: minder slapen en appjes niet beantwoorden. Dan bellen we elkaar.
    {Naam} wil dat {zorg} weet welke dagen {hij} werkt.
    Tijdstip van de afspraken verzet naar de middag, zodat de ochtend vrij is voor werk.
    {Zorg} regelt dat {naam} niet hoeft te kiezen tussen afspraak en dienst.
    Geen bijzonderheden, alles loopt.
    Gedeeld wat {naam} goed vond om te delen: de baan en de uren.
    {Zorg} belt op maandag, ik op donderdag.
    {Naam} wil de afspraken minder vaak. {Zorg} vindt dat goed nu het werk zo loopt.
    Het plan voor een moeilijke week is aangevuld met het nummer van {contact}; {naam} vond dat goed.
    {Zorg} noemt werk als grootste wens van {naam}. Daar zijn we het over eens.
    Besproken wie meegaat naar de eerste dag bij {werkgever}. Dat word ik.
    {Zorg} helpt met de brief aan de uitkering.
    Nagevraagd of de reistijd haalbaar is. Met de fiets wel.
    We zien allebei dat {naam} {gevoel} is.
    De ervaringsdeskundige wil {naam} vertellen hoe het is om weer te beginnen.
    {Zorg} vroeg naar het verschil met dagbesteding. Uitgelegd: dit is een betaalde baan.
    Besproken dat niemand eerst klaar hoeft te zijn om te zoeken.
    {Naam} gaf aan dat {hij} eerst werk wil en daarna verder kijkt. {Zorg} steunt dat.
    Vakantie van {zorg} doorgegeven, waarnemer bekend bij {naam}.
    Het einde van de baan besproken: geen terugval, wel teleurstelling.
    {Naam} heeft het team zelf verteld dat {hij} is aangenomen.
    Taken verdeeld: {zorg} doet wonen, ik doe werk.
    Rustige periode. Het team blijft op de achtergrond.
    {Zorg} wil weten hoe het gaat op de werkvloer. {Naam} vertelt dat zelf.
    Plan gemaakt voor de eerste werkweek: één belmoment per dag.
    Toestemming nagelopen. {Naam} wil de werkgever alleen iets over begeleiding vertellen.
    {Naam} had een zware week en wilde stoppen. Samen gekeken: eerst een dag minder.
    De groep op dinsdag botst met werk. {Naam} kiest voor werk.
    {Zorg} kent een werkgever en geeft het nummer door.
    Iemand nieuw besproken die ook wil werken; kennismaking volgt.
    Gekeken wie er nog meer naar werk vraagt in het team.
    Werkverhaal gedeeld in het overleg, zonder naam.
    Afgesproken dat een crisisdienst mij ook informeert als {naam} dat wil.
    {Naam} vindt drie mensen over de vloer te veel. We stemmen af wie wanneer komt.
    {Zorg} denkt mee over de brief voor de bedrijfsarts.
    Het profiel kort toegelicht aan het team.
    {Zorg} merkte op dat {naam} meer lacht.
    Geen werkzaken deze keer, wel fijn om elkaar te spreken.
    {Zorg} had gehoord dat het contract verlengd is. Klopt.
    Woonplek en werk naast elkaar gelegd: verhuizen kan na de proeftijd.
    {Naam} heeft een nieuwe begeleider. Kennisgemaakt met {zorg}.
    Afgestemd over de UWV-brief: {zorg} vult deel twee in.
    De werkuren zijn nu leidend voor de planning van het team.
    Besproken wat we doen als {naam} twee keer niet komt: ik ga langs, {zorg} belt.
    {Zorg} vroeg wat een werkgever te horen krijgt. Alleen wat {naam} wil.
    {Naam} heeft liever één agenda voor alles. {Zorg} regelt dat.
    Gesproken over slapen en begintijden; {naam} wil niet voor negenen beginnen.
    {Zorg} heeft {naam} geholpen met een cv van vroeger.
    Samen bekeken wat er in een jaar veranderd is. Meer dan we dachten.
    {Naam} wil zelf in het overleg vertellen wat {hij} zoekt.
    {Zorg} noemt dat {naam} goed is met oudere mensen.
    {Naam} vroeg of werk en behandeling tegelijk kan. Ja, we plannen eromheen.
    Het team leest mee met het zoekplan, voor zover {naam} dat wil.
    {Zorg} geeft de vakantiedata door; ik neem de vaste belmomenten over.
    {Naam} wil geen extra gesprekken. {Zorg} en ik combineren ze.
    Gekeken naar de week: twee vrije dagen zijn nodig.
    {Zorg} bracht in dat {naam} graag alleen werkt. Dat past bij {wens}.
    Afgesproken dat nieuws over werk eerst van {naam} komt.
    {Zorg} ziet rust sinds er een plan ligt.
    {Naam} heeft een sterke kant genoemd die het team niet kende.
    Het plan voor drukke weken kort gehouden: bellen, wandelen, minder afspraken.
    {Zorg} vroeg naar kosten en vergoedingen. Overzicht gestuurd.
    Werkwens van {naam} opnieuw gevraagd en opnieuw hetzelfde antwoord: {wens}.
    {Zorg} sluit volgende keer aan op de plek die {naam} kiest.
    Nieuwe collega in het team ontmoet en verteld wat ik doe.
    {Naam} vond het vorige overleg te lang. Nu een kwartier.
    {Zorg} denkt dat een vaste dag helpt. {Naam} ook.
    Besproken dat uitstel niet helpt: we gaan gewoon door met zoeken.
    {Zorg} vroeg of ik mee wil naar het jaargesprek. {Naam} wil dat ook.
    {Naam} wil het team pas vertellen als het rond is.
    De ochtenden blijven vrij voor werk; {naam} regelde dat zelf met {zorg}.
    {Zorg} vertelde {naam} over een oud-deelnemer die nu drie jaar werkt.
    Samen gekeken wat {naam} energie geeft. Buiten zijn staat bovenaan.
    {Naam} wil volgende keer de agenda van het overleg vooraf zien.
    {Zorg} gaat de eerste ochtend mee tot aan de deur, als {naam} dat wil.
    {Zorg} las de brief van de gemeente en stelde gerust.
    Gesproken over reizen met de bus in de spits; liever een uur later.
    {Zorg} heeft een tip voor een fiets met een lage instap.
    {Naam} en {zorg} hebben de weekplanning samen gemaakt; ik kreeg een kopie.
    We missen {naam} niet uit het oog: ieder belt om de week.
    Samen teruggekeken op het eerste half jaar. {Naam} gaf zichzelf een acht.
  `),
  feelings: lines(`
    Prettig overleg.
    We zitten op één lijn.
    {Naam} was er zelf bij.
    {Zorg} pakt het op.
    Goed om dit te weten.
    {Naam} is {gevoel}.
    Korte lijn, dat werkt.
    {Zorg} dacht goed mee.
    Het team is enthousiast.
    Even wennen voor het team, maar het lukt.
    {Naam} heeft de samenvatting gelezen.
    Niet alles hoeft opgelost.
    {Naam} had zelf de koffie gezet.
    Kort en zakelijk, ook fijn.
    {Zorg} gaf een compliment aan {naam}.
    We hadden het meeste al gedaan.
    {Naam} vond het goed zo.
    Er was ruimte voor twijfel.
    Prima samenwerking.
  `),
  agreements: lines(`
    Volgende week in het overleg terug.
    {Zorg} belt {naam}.
    Ik app {zorg} na de eerste dag.
    Over een maand opnieuw.
    {Naam} krijgt hetzelfde te horen.
    We houden het hierbij.
    {Zorg} laat het {dag} weten.
    Volgende evaluatie over een halfjaar.
    Ik schrijf het in het steunplan.
    Twee weken aankijken.
    {Zorg} mailt de data.
    {Naam} bewaart het plan.
    Ik meld het {dag}.
    Bij nieuws bellen we elkaar.
    Volgende keer zonder agenda.
    {Naam} kiest het moment.
    Wie waarneemt, staat op de kaart.
    De volgende stap is aan {naam}.
  `),
  together: lines(`
    Weekoverleg met het behandelteam. Werk van mijn deelnemers kort langsgelopen, geen bijzonderheden.
    Teamoverleg: wie werkt, wie zoekt, wie willen we eerder spreken. Afspraken verdeeld.
    Overleg met het team. Ieders werkdagen doorgegeven, zodat afspraken daarbuiten vallen.
    In het overleg gevraagd wie er nog meer wil werken. Twee namen gekregen om kennis mee te maken.
    Teamoverleg: vakantieplanning, waarneming en bereikbaarheid rond werkdagen besproken.
    Overleg: nieuws van de werkvloer verteld, zover ieder dat goed vond.
    Teamoverleg, rustige week. Geen wijzigingen in de plannen.
    Weekoverleg: samen bedacht hoe we nee zeggen tegen te veel afspraken op een dag.
    Teamoverleg: een nieuwe collega verteld hoe IPS werkt.
    Overleg: de feestdagen en wie er dan bereikbaar is.
    Weekoverleg kort gehouden. Wel afgesproken wie ik deze week samen met het team zie.
    Teamoverleg: gedeeld welke werkgevers mensen zoeken. Drie reacties uit het team.
    Overleg over wie baat heeft bij een huisbezoek samen. Drie bezoeken gepland.
    Weekoverleg: werk staat nu bij iedereen als vast punt op het bord.
    Teamoverleg: afspraken verzet die in werktijd vielen.
    Overleg: besproken wat we doen bij een ziekmelding en wie dan belt.
    Weekoverleg met het team, ook over contractdata die eraan komen.
  `),
} as const
