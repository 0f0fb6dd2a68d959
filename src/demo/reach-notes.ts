import { lines } from './lines-texts.ts'

/** Lists of data: sentences for notes about trying to reach somebody, and about everything else. */
export const outreachNotes = {
  attempts: lines(`
    {Naam} was niet op de afspraak.
    Gebeld, geen gehoor.
    Twee keer gebeld, daarna een app gestuurd.
    Aangebeld, niemand thuis.
    Voicemail ingesproken.
    Bij de afgesproken plek gewacht, {naam} kwam niet.
    Kaartje in de bus gedaan.
    Appje gestuurd zonder druk: "Ik ben er {dag} weer, je bent welkom."
    Langsgefietst, de gordijnen waren dicht.
    Via {zorg} gevraagd of {naam} wil bellen.
    Met {zorg} samen aangebeld.
    {Naaste} gevraagd, met toestemming, of het goed gaat.
    Kort bericht gestuurd: hoe is het?
    Gebeld op een ander tijdstip.
    Een briefje met de hand geschreven en gebracht.
    {Naam} zegde een uur van tevoren af.
    De afspraak ging niet door, {naam} was het vergeten.
    Voor de tweede keer alleen op het bankje.
    Langs geweest bij het inloophuis waar {naam} vaak komt.
    Een foto gestuurd van de plek waar we zouden zijn.
    {Naam} nam op, maar kon niet praten.
    Op de koffie gewacht tot kwart over, daarna een appje.
    {Naam} was ziek gemeld bij het team; zelf even gebeld.
    Bericht gestuurd in eigen taal, met hulp van een collega.
    Gebeld vanaf het nummer van het team.
    Even aangebeld op weg naar een werkgever.
    Aan de deur gestaan met koffie.
    Een spraakbericht gestuurd, dat leest makkelijker.
    {Naam} reageerde niet op de uitnodiging voor {dag}.
    Bij {zorg} nagevraagd welk moment het beste is.
    Een herinnering gestuurd, de avond ervoor.
    Aangebeld bij de buren, die hadden {naam} gisteren nog gezien.
    Nummer bleek gewijzigd. Nieuw nummer via {naaste}.
    Op de fiets langs de volkstuin, daar is {naam} vaak.
    Naar de woonplek gegaan; de begeleider zou het doorgeven.
    Een kaart gestuurd voor de verjaardag.
    Bij de ingang van de supermarkt toevallig gezien en gezwaaid.
    Gebeld na {zijn} dienst.
    Vier dagen stil. Een kort appje: "Geen haast."
    Voorgesteld om te wandelen in plaats van binnen te zitten.
    Een andere plek voorgesteld: {plek}.
    Voor het eerst sinds twee weken gebeld.
    Samen met de ervaringsdeskundige langsgegaan.
    Nog een keer dezelfde tijd en plek aangeboden.
    {Naam} zag mijn berichten niet, de telefoon was stuk.
    Een bericht via {zorg} meegegeven.
    De dagbesteding gebeld; {naam} was er gisteren.
    Een voorstel op papier gebracht met twee dagen om uit te kiezen.
    Eerder gegaan dan gepland, want het bleef stil.
    Langs de bieb gelopen, {zijn} vaste plek.
    Gebeld om half elf, dan is {naam} meestal wakker.
    Kort aangebeld en een folder van {werkgever} gebracht.
    Een appje gestuurd met alleen een vraagteken en een zonnetje.
    {Naam} had de verkeerde dag opgeschreven.
    Gewacht bij de halte, {naam} stapte niet uit.
    Een mailtje gestuurd, dat leest {naam} soms eerder.
    Langs het werk van {naaste} gegaan, met toestemming van {naam}.
    Bericht op de voicemail: "Ik denk aan je, bel wanneer je wilt."
    Aangebeld met {zorg}; we hoorden de radio.
    Gebeld tijdens de lunch.
    {Naam} belde af vanwege hoofdpijn.
    Een ansichtkaart gestuurd uit mijn vakantie.
    De afspraak verzet omdat {naam} een slechte nacht had.
    Via de woonbegeleiding een briefje gegeven.
    Een kwartier op de stoep gepraat met de buurvrouw; {naam} was boodschappen doen.
    Geappt met twee keuzes: {dag} of volgende week.
    Gebeld, maar de lijn was bezet.
    {Naam} kwam een uur later dan afgesproken, ik was al weg.
    Bij het inloopspreekuur gekeken of {naam} er was.
    Langs de sportvelden gereden; {naam} kijkt daar vaak.
    Een vacature doorgestuurd die goed past, zonder verdere vraag.
    Op de afgesproken plek een briefje achtergelaten.
    {Naam} hing op; later op de dag opnieuw geprobeerd.
    Gebeld om te feliciteren met {zijn} verjaardag.
    {Naam} reageerde op geen van drie berichten deze week.
  `),
  results: lines(`
    Nog geen reactie.
    Even later kwam er een appje terug: "Sorry, slechte nacht."
    {Naam} belde dezelfde middag terug.
    {Naam} deed open en was blij dat ik kwam.
    {Naam} wil wel, maar niet deze week.
    {Hij} is {gevoel}, verder alles in orde.
    Alleen "ok" terug. Dat is genoeg voor nu.
    {Naam} kon de moed niet vinden om af te zeggen. Goed dat ik langsging.
    Geen gehoor, morgen weer.
    {Naam} had zich verslapen en schaamde zich. Niet nodig, gezegd.
    {Naam} vroeg of we volgende week kunnen beginnen.
    {Zorg} had {naam} gisteren wel gezien.
    Aan de deur kort gepraat. Het was goed zo.
    {Naam} wilde even rust en wist niet hoe dat te zeggen.
    Uiteindelijk tien minuten gebeld.
    {Naaste} zegt dat het wel gaat.
    {Naam} was op reis en had het niet gemeld.
    We hebben gelachen om het misverstand.
    {Naam} is verhuisd naar een andere kamer, zelfde straat.
    {Naam} wil blijven meedoen.
    {Naam} twijfelt of werken nu lukt. Gezegd dat de deur openblijft.
    Koffie gedronken in de keuken, geen woord over werk. Dat was nodig.
    {Naam} heeft een nieuwe telefoon en mijn nummer staat er weer in.
    Twee blauwe vinkjes, geen antwoord.
    {Naam} wil liever appen dan bellen. Genoteerd.
    {Hij} was boos op iemand anders, niet op mij.
    Afspraak gemaakt voor {dag}.
    {Naam} stuurde een duim.
    Het bleek een dag verschil in de agenda.
    {Naam} is een paar dagen bij {naaste}.
    Nog stil, maar {zorg} heeft contact.
    {Naam} vond het fijn dat ik niet boos was.
    Kort, maar we zijn weer in gesprek.
    {Naam} komt {dag} naar de koffie.
    De brief was aangekomen, {naam} had hem bewaard.
    {Naam} belde 's avonds terug en had er zin in.
    {Naam} had geen beltegoed meer.
    {Naam} dacht dat ik boos was. Dat was snel rechtgezet.
    {Naam} wil deze maand één afspraak, niet meer.
    Het was een misverstand over de plek.
    {Naam} vroeg om een herinnering op de dag zelf.
    {Naam} had bezoek en wilde niet storen.
    {Naam} is met {naaste} weg tot {dag}.
    {Naam} schreef een lang bericht over hoe het gaat.
    Even geen ruimte, zei {naam}. Dat is goed.
    {Naam} wist niet meer wat we hadden afgesproken; ik heb het gestuurd.
    {Naam} lachte: de wekker stond een uur verkeerd.
    We hebben het kort gehouden.
    {Naam} kwam er later zelf op terug.
    {Naam} wil liever wandelen dan zitten.
    Stil, maar gelezen.
    {Naam} nam niet op en stuurde wel een foto van de lucht.
    {Naam} belde mijn collega, die gaf het door.
  `),
  agreements: lines(`
    {Dag} probeer ik het weer.
    Ik ga {dag} langs.
    {Zorg} en ik gaan samen.
    {Naam} stopt niet vanzelf: ik blijf komen.
    Volgende week zelfde tijd, zelfde bankje.
    Ik app in plaats van bellen.
    {Zorg} vraagt het {dag} nog eens.
    Geen haast.
    {Dag} bel ik na de middag.
    We beginnen klein: tien minuten.
    Ik breng de volgende keer koffie mee.
    De plek blijft open.
    {Naam} bepaalt waar.
    Volgende poging via {naaste}, dat mag van {naam}.
    Tot die tijd laat ik het rusten.
    Elke week één berichtje, meer niet.
    We proberen een andere tijd.
    {Naam} krijgt een kaartje met de datum.
    Samen met {zorg} op huisbezoek.
    Wandelen in plaats van praten.
    Ik laat de plek op {dag} vrij.
    Volgende keer haal ik {naam} op.
  `),
} as const

export const otherNotes = {
  about: lines(`
    UWV gebeld over de aanvraag van {naam}. Stuk gevonden, wordt opgepakt.
    Klantmanager van de gemeente gesproken: toestemming voor het traject is rond.
    Aanvraag loonkostensubsidie voor {naam} verstuurd.
    Reiskosten van {naam} aangevraagd bij de gemeente.
    Berekening gemaakt van inkomen bij {uren} uur werk.
    Nagevraagd of {naam} in het doelgroepregister staat. Dat is zo.
    Aanvraag jobcoach verlengd.
    VOG aangevraagd samen met {naam}.
    Brief van de gemeente uitgezocht en in gewone woorden teruggestuurd.
    Vacatures bekeken voor {naam}: vier passen bij {wens}.
    Route uitgezocht naar {werkgever}: bus en vijf minuten lopen.
    Werkkleding aangevraagd via het fonds.
    Getuigschrift van {werkgever} gescand voor het dossier.
    Cv van {naam} opgemaakt en afgedrukt.
    Proefplaatsing op papier gezet, wacht op handtekening.
    Met de collega-coach de overdracht van {naam} voorbereid.
    Met de arbeidsdeskundige gesproken over de loonwaarde.
    Afspraak voor de loonwaardemeting gemaakt.
    Bezwaartermijn van een besluit nagekeken; {naam} hoeft niets te doen.
    Belastingvraag van {naam} doorgestuurd naar het spreekuur.
    De bewindvoerder gemaild over de datum van het loon.
    Inschrijving voor een taalcursus geregeld naast het werk.
    Fiets geregeld via de fietsbank.
    Steunplan van {naam} bijgewerkt.
    Profiel van {naam} bijgewerkt na de laatste gesprekken.
    Zoekplan uitgewerkt met de keuzes van {naam}.
    Zorgtoeslag en huurtoeslag nagerekend voor {naam}.
    Gebeld met de woningbouw, omdat de brief werk en huur door elkaar haalde.
    Contract nagelezen op verzoek van {naam}. Eén vraag doorgegeven.
    Gegevens doorgegeven aan de salarisadministratie van {werkgever}, met toestemming.
    Een pictogrammenkaart gemaakt voor {taak}.
    Takenlijst met foto's gemaakt voor {werkgever}.
    Bij de UWV-balie een uitdraai gehaald.
    Verlof van {naam} en de uitkering op een rij gezet.
    Gesproken met het werkgeversservicepunt over plekken voor {wens}.
    Informatie over de no-riskpolis opgezocht voor {werkgever}.
    Stukken verzameld voor de verlenging van het traject.
    De datum van het contract in de agenda gezet: twee maanden ervoor beginnen.
    Opgezocht welke diploma's {naam} heeft bij DUO.
    Met de leerwerkmakelaar gebeld over een korte cursus.
    Uitgezocht wat een tweede baan doet met de toeslagen.
    Inkomsten doorgegeven samen met {naam}, kopie bewaard.
    Beschikking ontvangen. Klopt met wat was afgesproken.
    Verzoek om een rustige wachtruimte doorgegeven.
    Tolk geregeld voor het gesprek bij {werkgever}.
    Gezocht naar een computer voor thuis; via een fonds gelukt.
    Rijles: nagevraagd of de gemeente meebetaalt.
    Vakantiegeld uitgelegd op papier, met een rekenvoorbeeld.
    Gemist loon nagevraagd bij {werkgever}; wordt nabetaald.
    Uitleg van de gemeente opgevraagd over de vrijlating.
    Bibliotheekpas geregeld, zodat {naam} daar kan printen.
    DigiD opnieuw aangevraagd samen met {naam}.
    Overzicht gemaakt van alle werkgevers die we voor {naam} bezochten.
    Foto voor het cv van {naam} gemaakt in het park.
    Gebeld met de opleiding: {naam} kan een losse module volgen.
    Formulier voor een vervoersvoorziening ingevuld met {naam}.
    Een rustige vergaderruimte geregeld voor het gesprek met {werkgever}.
    Nagevraagd bij de gemeente wie de nieuwe contactpersoon van {naam} is.
    Samen met {naam} een e-mailadres gemaakt voor sollicitaties.
    De aanvraag voor een leesbril via het fonds loopt.
    Een kaart gemaakt met bushaltes en bedrijven voor {naam}.
    Afgestemd met het wijkteam over de verhuizing; zij pakken het op.
    Een oefenfolder met vaak gestelde vragen gemaakt voor {naam}.
    Gebeld met de fietsenmaker; de fiets van {naam} is vrijdag klaar.
    Een map gemaakt met alle papieren van {naam}, op volgorde.
    Nagekeken wanneer het besluit over {naam} uiterlijk moet komen.
    De vergoeding voor het reizen naar sollicitaties aangevraagd.
    Gebeld met {werkgever} om te vragen waar je kunt parkeren met de scooter.
    Een vertaling van het diploma van {naam} aangevraagd.
    De vragenlijst van de gemeente teruggestuurd, {naam} las mee.
    Nagegaan welke veiligheidsschoenen {werkgever} vraagt.
    Een inwerkplan gemaakt voor {naam} en besproken met {contact}.
    Overdracht voorbereid voor mijn vakantie: wat {naam} prettig vindt.
    Presentatie over {wens} gevonden en doorgestuurd aan {naam}.
    Rekenvoorbeeld op papier gezet met en zonder toeslagen.
    Contact gelegd met een ervaringsmaatje voor {naam}.
    Gekeken of {naam} recht heeft op reisgeld. Ja, aanvraag gedaan.
    Gesprek met het wijkcentrum over een computer die {naam} mag gebruiken.
  `),
  together: lines(`
    Banenkoffie op {dag}: ieder bracht een vacature mee. Twee mensen gaan samen langs werkgevers.
    Sollicitatieoefening in een klein groepje. Veel gelachen, iedereen deed het een keer.
    Bezoek aan een werkgever met een paar deelnemers. Rondleiding en vragen.
    Banenmarkt bezocht met een groepje. Folders en drie namen verzameld.
    Inloop op kantoor: vragen over brieven, loonstroken en toeslagen.
    Avond voor wie werkt: ervaringen gedeeld met taart erbij.
    Uitleg over werken naast een uitkering voor een klein groepje.
    Samen cv's afgedrukt en foto's gemaakt.
    Fietstocht langs bedrijven op het industrieterrein. Vier adressen opgeschreven.
    Iemand die al werkt vertelde in het groepje hoe het begon.
    Oefenochtend bellen met werkgevers. Drie echte telefoontjes gedaan.
    Telefoonspreekuur over UWV-brieven, met een vaste medewerker erbij.
  `),
  team: lines(`
    Werkgeversrondje op het bedrijventerrein: zes deuren, drie visitekaartjes.
    Ondernemersontbijt bezocht. Twee afspraken overgehouden.
    Teamoverleg: vacatures gedeeld, plekken bekeken, wie kent wie.
    Intervisie met de collega-coaches over nee horen en blijven komen.
    Meegelopen met een collega-coach bij werkgevers.
    Met het werkgeversservicepunt de lopende plekken doorgenomen.
    Overleg met de gemeente over korte lijnen bij subsidies.
    Presentatie gegeven aan het behandelteam: wat is IPS.
    Posters over werken opgehangen in de wachtruimte.
    Teamleider liep mee naar een werkgever en gaf tips.
    Maandoverleg met UWV: lopende aanvragen doorgenomen.
    Overzicht van werkgevers bijgewerkt.
    Scholing over nieuwe regels van loonkostensubsidie.
    Bijgepraat met het leerwerkloket over korte opleidingen.
  `),
  details: lines(`
    Antwoord binnen twee weken.
    {Naam} weet ervan.
    Kopie ligt bij {naam}.
    Kostte een uur, wel opgelost.
    Teruggebeld, het is geregeld.
    Nummer genoteerd voor een volgende keer.
    Het formulier is nu ingevuld.
    Wacht nog op één handtekening.
    {Naam} krijgt de brief thuis.
    De medewerker dacht goed mee.
    Ik bel {dag} na.
    Staat in de agenda.
    Besluit volgt per post.
    Gemaild met de vraag erbij.
    {Naam} hoeft niets te doen.
    Er was een misverstand over de datum, dat is uit de weg.
    Bevestiging ontvangen.
    Dit scheelt {naam} veel zorgen.
    De wachttijd aan de lijn was lang.
    Uitgelegd aan {naam} per telefoon.
    Besproken met de teamleider.
    Alles is op tijd binnen.
    Ik houd het in de gaten.
    Gelukt in één keer.
    Dat was minder werk dan gedacht.
    Het juiste loket gevonden.
    {Naam} tekent {dag}.
    Doorverbonden, uiteindelijk de goede persoon.
    Alles in tweevoud, zoals gevraagd.
    Termijn staat in de agenda.
    {Naam} keek mee en stelde vragen.
    Eerst nee, na uitleg toch ja.
    De datum is doorgegeven.
    Vriendelijk geholpen.
  `),
  agreements: lines(`
    {Naam} hoort het van mij.
    Ik neem het mee naar de afspraak.
    {Dag} bellen we samen.
    Als het er {dag} niet is, bel ik weer.
    Volgende maand controleren.
    {Naam} stuurt een foto van de brief.
    Over zes weken nalopen.
    Samen doornemen bij de koffie.
    {Naam} laat weten of het zo klopt.
    {Dag} haal ik het op.
    Bij geen antwoord bel ik na een week.
    {Naam} bewaart het origineel.
    Ik houd het bij in het plan.
  `),
} as const
