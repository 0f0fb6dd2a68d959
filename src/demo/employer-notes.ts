import { lines } from './lines-texts.ts'

/** Lists of data: sentences for notes about contact with an employer, by purpose. Lines without {naam} also fit a visit for nobody in particular. */
export const employerNotes = {
  introduce: lines(`
    Binnengelopen bij {werkgever} en kennisgemaakt met {contact}. Open gesprek, geen vacature gevraagd.
    {Contact} kende IPS niet en vond het een nuchter verhaal.
    Kort voorgesteld en een folder achtergelaten. Over drie weken mag ik terugkomen.
    {Contact} had het druk, wel een afspraak gemaakt om rustig te praten.
    Kennisgemaakt. {Werkgever} heeft eerder iemand met begeleiding gehad en dat beviel.
    {Contact} vroeg vooral wie er te bellen is als er iets is. Mijn nummer gegeven.
    Rondleiding gehad. Klein team, vriendelijke sfeer.
    Verteld wat ik doe: ik zoek geen plek voor iedereen, maar een goede match.
    {Contact} is voorzichtig na een slechte ervaring. Geluisterd en niet aangedrongen.
    Eerste bezoek. {Contact} noemde zelf al twee taken die blijven liggen.
    Met {naam} binnengelopen bij {werkgever}. {Contact} maakte tijd voor koffie.
    {Naam} stelde zich zelf voor aan {contact}. Dat ging goed.
    Kennisgemaakt met {contact}, met {naam} in gedachten. Geen naam genoemd.
    Op de bedrijvenavond in gesprek geraakt met {contact}. Bezoek afgesproken.
    {Contact} wil eerst overleggen met de eigenaar. Prima.
    {Werkgever} zoekt nu niemand, maar wil wel in beeld blijven.
    Doorverwezen door een andere werkgever. Dat opende meteen de deur.
    {Contact} was verrast dat ik niets kwam verkopen.
    Gesproken met {contact} aan de balie, daarna een kwartier op kantoor.
    Kennismaking met {contact}; volgende keer bekijken we de werkvloer.
  `),
  learnNeeds: lines(`
    Gevraagd waar het werk blijft liggen: vooral {taak}, elke middag.
    {Contact} liet de hele werkvloer zien. {Taak} kost de vakmensen nu te veel tijd.
    Tweede bezoek. {Werkgever} zoekt vooral mensen die op tijd zijn; de rest leren ze wel.
    De drukste uren zijn van zeven tot elf. Daar kan iemand bij.
    Met {contact} de taken op een rij gezet. {Taak} kan los, dan wordt het een baan van {uren} uur.
    {Contact} vertelde over het verloop. Een vaste begeleider zou helpen.
    Een uur meegekeken om te zien wat er gevraagd wordt. Tempo ligt laag, netheid telt.
    Vragen over loonkostensubsidie beantwoord en de bron gestuurd.
    Vragen over de no-riskpolis beantwoord. {Contact} wist niet dat die er was.
    {Contact} wil weten hoeveel tijd begeleiding kost. Afgesproken dat ik in het begin vaak kom.
    {Werkgever} werkt met vaste roosters; dat past bij veel van onze mensen.
    Gehoord dat er in het voorjaar iemand weggaat. Nu al meedenken.
    Met {contact} gesproken over wat een goede eerste dag is.
    De leiding wil wel, het team twijfelt. Aangeboden om een keer te vertellen hoe het werkt.
    Geen vacature, wel ruimte om werk anders te verdelen.
    {Contact} zoekt iemand voor {taak}. Ik dacht meteen aan {naam}, nog niets gezegd.
    {Naam} wilde weten hoe een dag eruitziet. Dat heb ik nagevraagd bij {contact}.
    Eisen doorgenomen: fysiek valt mee, Nederlands spreken is genoeg.
    {Contact} vertelde dat alle collega's met {taak} beginnen.
    Het werk is met de bus goed bereikbaar, ook vroeg.
  `),
  presentStrengths: lines(`
    Over {naam} verteld, met toestemming: precies, rustig en wil graag leren.
    Verteld wat {naam} kan en wat {hij} nodig heeft: één opdracht tegelijk.
    {Contact} wil {naam} graag ontmoeten. Afspraak gemaakt.
    {Naam} en {contact} hebben kennisgemaakt. Er was meteen een klik.
    {Naam} liet foto's van eigen werk zien. {Contact} was onder de indruk.
    Meeloopochtend afgesproken voor {naam}.
    Meeloopochtend gehad. {Contact}: "{Hij} zag zelf wat er moest gebeuren."
    {Contact} twijfelt over de uren. Voorgesteld om met {uren} te beginnen.
    Voorstel gedaan voor een baan met vooral {taak}. {Contact} rekent het door.
    {Contact} heeft liever iemand met ervaring. Gevraagd of een meeloopdag toch kan: ja.
    Samen met {naam} bij {contact}. {Naam} vertelde zelf wat {hij} goed kan.
    De afspraken over begeleiding op papier gezet, {naam} heeft het eerst gelezen.
    {Contact} vroeg naar de achtergrond van {naam}. Gezegd dat {naam} daar zelf over gaat.
    {Naam} mocht {taak} laten zien. Netjes en in een goed tempo.
    Iemand voorgesteld die past bij {taak}. {Contact} wil kennismaken.
    Gesproken over wat onze mensen meebrengen: motivatie en iemand die meeloopt.
    {Contact} ziet het zitten, de eigenaar beslist volgende week.
    Kosten en subsidie uitgelegd aan de hand van een voorbeeld.
  `),
  followVacancy: lines(`
    Gebeld over de vacature voor {taak}. Nog open, cv gestuurd.
    {Contact} nodigt {naam} uit voor een gesprek.
    Gesprek met {naam} en {contact} over de vacature. Ze laten het deze week weten.
    {Werkgever} koos iemand anders, maar wil {naam} in beeld houden.
    De vacature is nu {uren} uur; dat past beter.
    Langs geweest om de vacature toe te lichten te krijgen. Ervaring is niet nodig.
    {Contact} belde zelf: er komt een plek vrij. Eerst aan ons gevraagd.
    Nog drie kandidaten, {naam} is er een van.
    Nagevraagd hoe het staat met de sollicitatie van {naam}. {Contact} heeft de brief gelezen.
    De vacature blijkt vooral {taak} te zijn. Dat past.
    {Contact} wil twee mensen tegelijk laten meelopen.
    Op gesprek met {naam}. {Contact} vroeg door, {naam} bleef rustig.
    Reactie op de vacature: de functie gaat naar een eigen medewerker. Jammer.
    Afgesproken dat {werkgever} nieuwe vacatures eerst even mailt.
    Gevraagd wat er in de vacature echt nodig is. De lijst werd de helft korter.
    {Contact} wil {naam} nog een keer spreken.
    De vacature is uitgesteld tot na de verbouwing.
    De vacature staat nu ook online. {Contact} kijkt eerst naar onze kandidaat.
  `),
  agreed: lines(`
    {Contact} neemt {naam} aan. Contract besproken, begin over anderhalve week.
    Contract besproken met {contact} en {naam}. Loon en uren volgens cao.
    Na de tweede ronde: {contact} wil {naam} graag hebben. Begindatum afgesproken.
    Met {contact} en {naam} de eerste week uitgeschreven. Het gaat door.
    {Contact} belde: {naam} mag beginnen. Ik regel de papieren.
    Afspraken over begeleiding en begintijd op papier gezet met {contact} en {naam}. Het is rond.
  `),
  thank: lines(`
    Een kaart en een taart gebracht. {Contact} was er blij mee.
    {Contact} bedankt voor het eerlijke gesprek, ook al werd het niets.
    Bedankt voor de meeloopdag. Volgende keer mag ik zo weer bellen.
    {Naam} bedankte {contact} zelf voor de kans.
    Afgerond en bedankt. {Werkgever} wil een volgende keer weer meedoen.
    Het eerste halfjaar gevierd op de werkvloer, met {naam} en {collega}.
    Gebeld om te bedanken voor het meedenken.
    {Contact} wil best vertellen aan andere werkgevers hoe het hier ging.
    Getuigschrift voor {naam} opgehaald. Mooie woorden van {contact}.
    Bedankt voor de ruimte in het rooster.
  `),
  solveProblem: lines(`
    {Contact} belde: {naam} was twee keer te laat. Met z'n drieën gepraat, het lag aan de bus.
    Onrust in het team over de pauzes. Uitgelegd en nieuwe afspraak gemaakt.
    {Contact} vond het tempo bij {taak} laag. Samen gekeken; andere volgorde helpt.
    Gesprek met {contact} en {naam} over het misverstand van vorige week. Uitgepraat.
    Ziekmelding verliep onduidelijk. Afgesproken wie er belt en voor hoe laat.
    {Collega} is weg, er is een nieuw aanspreekpunt nodig. {Contact} vraagt iemand.
    Nieuwe machine, nieuwe stappen. Ik kom twee ochtenden mee.
    {Contact} wist niet goed hoe iets te zeggen. Samen een zin bedacht.
    Het rooster is veranderd zonder overleg. {Contact} draait het terug.
    Vraag over de loonstrook uitgezocht: het was een fout van de administratie.
    Subsidieformulier samen ingevuld, dat lag al weken.
    {Naam} trok zich terug in de pauze. {Contact} vond dat lastig; nu snapt ieder waarom.
    Aanpassing besproken: een rustige plek voor {taak}.
    Zorgen over het aantal uren. Tijdelijk een dag minder, over een maand weer kijken.
    {Contact} overweegt te stoppen met de plek. Twee weken uitstel afgesproken en extra meewerken.
    Veiligheidsinstructie herhaald met foto's. {Naam} kan het nu voordoen.
    De subsidie was te laat. Gebeld met de gemeente en de datum doorgegeven.
    Contractvraag besproken: verlengen met dezelfde uren. {Contact} regelt het.
  `),
  keepWarm: lines(`
    Even binnengelopen. Alles goed, {naam} hoort erbij.
    {Contact} is tevreden over {naam}, vooral over {taak}.
    Kort bezoek. Geen nieuws, wel gezellig.
    {Contact} verwacht in het najaar drukte en denkt dan aan ons.
    Evaluatie met {contact} en {naam}: ieder tevreden, volgende keer over twee maanden.
    Gebeld om bij te praten. De zaak loopt goed.
    {Contact} wil {naam} ook {taak} leren.
    Functioneringsgesprek bijgewoond op verzoek van {naam}. Heel positief.
    Gevraagd hoe het team het vindt: "gewoon een collega".
    {Werkgever} gaat verbouwen. In januari kom ik weer langs.
    Nieuwe chef leren kennen. Uitgelegd wat ik doe.
    {Contact} tipte een andere ondernemer die mensen zoekt.
    Contractverlenging besproken. {Contact} wil door.
    Meer uren besproken: {contact} heeft ruimte vanaf de zomer.
    De lijn is kort; {contact} appt als er iets is.
    Half uur meegelopen en met {collega} gepraat. Gaat goed.
    {Contact} vroeg of er nog iemand is voor {taak}.
    Langs gegaan met oliebollen. Goed voor de band.
    Jaarlijkse vragen over subsidie doorgenomen.
    Het gaat zo goed dat {contact} de begeleiding niet meer merkt.
  `),
  closings: lines(`
    Terugbellen over twee weken.
    {Contact} mailt de werktijden.
    Volgende keer neem ik {naam} mee.
    Ik stuur vandaag de informatie.
    Afgesproken om te bellen voor ik kom.
    {Contact} denkt er een week over na.
    Ik kom {dag} terug.
    Goede plek, ook voor later.
    Parkeren kan achterom.
    Beste moment om te bellen: na twee uur.
    Dit blijft warm.
    {Naam} wil dit graag.
    Ik zet het in het overzicht van het team.
    Ook de bedrijfsleider weet er nu van.
    Niet duwen hier, wel blijven komen.
    {Contact} beslist zelf over aannemen.
    De planning gaat over de uren, {contact} over de rest.
    Collega-coaches mogen hier ook langs, in overleg.
  `),
  results: lines(`
    afspraak gemaakt
    mag terugkomen
    denkt erover na
    meeloopdag afgesproken
    geen plek nu, wel contact
    vragen beantwoord
    voorstel gedaan
    tevreden
  `),
} as const
