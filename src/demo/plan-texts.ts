import { lines } from './lines-texts.ts'

/** Lists of data: next steps, how people like to be reached, and what is written when a job or support ends. */
export const nextSteps = {
  referred: lines(`
    Kennismaken op kantoor
    Kennismaken bij {naam} thuis
    Eerste gesprek in de bibliotheek
  `),
  any: lines(`
    Bellen hoe het gaat
    Wandelen vanaf het station
    Afspraak {plek}
    Koffie bij {naam}
    Samen de post doornemen
    Huisbezoek
    Bellen met {zorg}
    Bijpraten met {naaste} erbij
  `),
  message: lines(`
    Appen: hoe was de week?
    Kort bellen hoe het gaat
    Terugbellen over de brief
    Appen: lukt het met de bus?
    Appen: hoe was het weekend?
    Bellen over de uitkomst
    Appen of vrijdag nog schikt
    Vragen of de brief al binnen is
  `),
  intake: lines(`
    Tweede gesprek profiel
    Profiel samen afmaken
    Eerste werkgevers kiezen
    Berekening inkomen bespreken
    Cv maken
    Kennismaken met {zorg}
  `),
  search: lines(`
    Samen langs {werkgever}
    {Contact} bellen
    Sollicitatiebrief {werkgever} nakijken
    Gesprek oefenen
    Meeloopochtend {werkgever}
    Drie werkgevers bezoeken
    Zoekplan bijwerken
    Vacatures doornemen
    Cv langsbrengen bij {werkgever}
  `),
  prestart: lines(`
    Reis oefenen naar {werkgever}
    Eerste dag voorbereiden
    Contract samen lezen
  `),
  firstWeeks: lines(`
    Meewerken bij {werkgever}
    Even langs in de pauze
    Proeftijdgesprek met {contact}
    Bellen na de dienst
    Eerste loonstrook bekijken
  `),
  working: lines(`
    Langs bij {werkgever}
    Contractverlenging bespreken
    Evaluatie met {contact}
    Inkomsten doorgeven
    Bijpraten na het werk
    Extra uren bespreken
  `),
  ended: lines(`
    Nieuw plan maken
    Profiel bijwerken
    Getuigschrift ophalen
    Werkgevers van de lijst bellen
  `),
  unpaid: lines(`
    Vervolg bespreken met {contact}
    Meewerken bij {werkgever}
    Contract op tafel
  `),
} as const

export const reachedBy = lines(`
  Liever appen dan bellen
  Bellen na 11 uur
  Bellen mag altijd, niet voor negenen
  Appen, dan belt {naam} terug
  Overdag op het werk, daarna bellen
  Spraakbericht, lezen kost moeite
  Bellen op de vaste telefoon
  Kort appje, één vraag tegelijk
  Mail is goed, binnen een dag antwoord
  Via de groepsapp van het gezin niet; rechtstreeks appen
  Bellen met naam in beeld, anders neemt {naam} niet op
  Liefst langskomen, even appen vooraf
  Appen in eenvoudige zinnen
  Na de middag bellen
`)

/** Why a job ended: who ended it, whether the employer would hire again, and what was learned. */
export const jobEnds = {
  temporaryEnded: { by: 'employer', again: true, lessons: lines(`
    Het werk ging goed, het contract kon niet worden verlengd. Eerder vragen naar de plannen voor volgend jaar.
    Goede afronding met getuigschrift. Volgende keer twee maanden voor de einddatum samen om tafel.
    Seizoenswerk past goed bij {naam}; voor de winter iets ernaast zoeken.
    {Naam} was nooit te laat. Dat zetten we bovenaan in het cv.`) },
  betterJob: { by: 'participant', again: true, lessons: lines(`
    {Naam} stapt over naar werk met meer uren. Netjes opgezegd.
    De eerste baan gaf vertrouwen om hoger te mikken.`) },
  dislike: { by: 'participant', again: true, lessons: lines(`
    Het werk was te eentonig. {Naam} zoekt nu meer afwisseling.
    Veel staan en weinig contact bevielen niet. Vaker eerst een dag meelopen.
    De toon in het team paste niet. Klein en rustig werkt beter.`) },
  health: { by: 'participant', again: true, lessons: lines(`
    Te veel uren te snel. Volgende keer beginnen met drie ochtenden.
    {Naam} gaf het zelf op tijd aan. Dat deed {hij} goed.
    Vroege diensten kostten te veel; middagdiensten gaan wel.`) },
  transport: { by: 'participant', again: true, lessons: lines(`
    De reis met twee overstappen hield geen stand. Zoeken binnen fietsafstand.
    De bus rijdt niet voor zessen; daar eerder naar kijken.`) },
  social: { by: 'participant', again: false, lessons: lines(`
    Weinig uitleg en veel grapjes over en weer. {Naam} wil een vast aanspreekpunt.
    In de pauze alleen zitten viel zwaar. De coach komt volgende keer vaker in de pauze.`) },
  redundancy: { by: 'employer', again: true, lessons: lines(`
    De zaak kromp; laatst binnen, eerst eruit. Aan {naam} lag het niet.
    De winkel sloot. {Naam} kreeg een mooi getuigschrift mee.`) },
  performance: { by: 'employer', again: false, lessons: lines(`
    Het tempo lag te hoog. Taken met eigen tempo passen beter.
    Te veel verschillende taken op een dag. Eén vaste taak werkt wel.`) },
  attendance: { by: 'employer', again: false, lessons: lines(`
    Afzeggen ging te vaak per app. Volgende keer belt {naam} en spreken we een reserve af.
    De begintijd was te vroeg om vol te houden; daar nu op letten.`) },
  conflict: { by: 'both', again: false, lessons: lines(`
    Een misverstand liep op. Eerder samen om tafel had geholpen.`) },
  education: { by: 'participant', again: true, lessons: lines(`
    {Naam} begint aan een opleiding. Het werk gaf richting.`) },
} as const

export const closeNotes = {
  steadyWork: lines(`
    Werkt al ruim een jaar met plezier. Weet ons te vinden als er iets is.
    Vaste aanstelling. {Naam} wil het zelf verder doen; de deur blijft open.
    Werk loopt, {zorg} houdt een oogje in het zeil.
    {Naam} heeft afscheid genomen met taart. Bellen mag altijd.`),
  noLongerWantsWork: lines(`
    {Naam} kiest nu voor thuis. Terugkomen kan altijd.
    {Naam} wil voorlopig vrijwilligerswerk blijven doen en geen baan.
    Samen besloten te stoppen. {Naam} weet hoe {hij} zich weer meldt.`),
  moved: lines(`
    Verhuisd naar een andere regio. Overgedragen aan het IPS-team daar.
    Verhuisd naar familie. Gegevens met toestemming doorgegeven.`),
  noContactAfterOutreach: lines(`
    Negen pogingen in drie maanden, ook samen met het behandelteam. Kaart gestuurd: je bent altijd welkom.`),
  admission: lines(`
    Langere opname. {Naam} wil daarna weer beginnen; de plek blijft open.`),
  other: lines(`
    Gaat een dagopleiding doen. Daarna weer contact.
    Emigreert met het gezin. Cv en getuigschriften meegegeven.`),
} as const

/** What fills a slot. */
export const slotTexts = {
  gevoel: 'opgewekt,moe,tevreden,gespannen,rustig,trots,onzeker,opgelucht,vrolijk,stil,vastbesloten,wat somber,nieuwsgierig'.split(','),
  relative: '{zijn} moeder,{zijn} zus,{zijn} broer,{zijn} vader,{zijn} partner,{zijn} tante,{zijn} buurvrouw,{zijn} oom,{zijn} schoonzus'.split(','),
  grown: '{zijn} partner,{zijn} zus,{zijn} broer,{zijn} dochter,{zijn} zoon,{zijn} buurvrouw'.split(','),
  days: 'maandag,dinsdag,woensdag,donderdag,vrijdag'.split(','),
  hours: '8,10,12,12,16,16,18,20,20,24,24,28,32'.split(','),
  spots: {
    workplace: 'op het werk,in de kantine van het werk,op de werkvloer'.split(','),
    home: 'thuis,aan de keukentafel,bij {naam} thuis'.split(','),
    community: 'in de bibliotheek,in het buurthuis,in het park,in een koffietentje,op een bankje bij de haven,op de markt,bij het station,in het wijkcentrum'.split(','),
    office: 'op kantoor'.split(','),
    careTeam: 'bij het behandelteam'.split(','),
    employer: 'bij {werkgever}'.split(','),
    remote: 'op afstand'.split(','),
  },
} as const
