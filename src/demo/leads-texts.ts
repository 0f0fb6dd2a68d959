import type { Sector } from './sector-texts.ts'

/** Lists of data: work that coaches of the demonstration made together with an employer. `title|ISCO-08 code` and per line `task|from whose job|hours a week`. */
const made = (head: string, lines: string) => {
  const [title = '', occupationCode = ''] = head.split('|')
  const carvedFrom = lines.trim().split('\n').map((line) => {
    const [task = '', from = '', hours = ''] = line.trim().split('|')
    return { task, from, hours: hours === '' ? null : Number(hours) }
  })
  return { title, occupationCode, carvedFrom }
}

export const carvedWork: Partial<Record<Sector, ReturnType<typeof made>>> = {
  bakery: made('hulp in de ochtend|9412', `
    platen invetten en klaarzetten|de bakker|5
    afwas van de ochtend|de bakker|6
    bestellingen van brood bij elkaar zetten|de winkelmedewerker|3`),
  garage: made('werkplaatshulp|9122', `
    auto's wassen en stofzuigen|de monteurs|8
    werkplaats vegen en gereedschap terughangen|de monteurs|4
    onderdelen ophalen|de receptionist|`),
  office: made('medewerker post en archief|4110', `
    post openen en scannen|de boekhouder|4
    oude mappen nalopen|de vennoot|4
    koffie en vergaderkamers|de receptionist|3.5`),
  care: made('gastvrouw of gastheer huiskamer|5329', `
    ontbijt klaarzetten|de verzorgende|7.5
    koffie schenken|de verzorgende|5
    planten en vogels verzorgen|de activiteitenbegeleider|2`),
  supermarket: made('medewerker ochtend|9334', `
    karton persen en wegbrengen|de vakkenvullers|5
    broodafdeling aanvullen|de bakker van de winkel|5
    lege flessen|de kassamedewerker|4`),
  schoolCanteen: made('hulp van de conciërge|5153', `
    lokalen klaarzetten|de conciërge|5
    boeken rondbrengen|de administratie|3
    het plein bijhouden|de conciërge|4`),
}

/** What was noted at each stage of an application. */
export const stageNotes = {
  considered: ['Klinkt goed, wil er een nachtje over slapen.', 'Zag de foto van de werkplek en was meteen benieuwd.', 'Twijfelt over de reis, wil de bus een keer proberen.', 'Vindt de tijden fijn.'],
  prepared: ['Samen drie vragen bedacht om te stellen.', 'Geoefend met voorstellen. Ging na de tweede keer een stuk losser.', 'Brief samen geschreven, in eigen woorden.', 'Langs het gebouw gelopen om te kijken waar de ingang is.'],
  applied: ['Brief en cv gebracht, even kort gesproken.', 'Gebeld. We horen deze week iets.', 'Formulier samen ingevuld op de site.'],
  interview: ['Rustig gesprek aan de keukentafel. Ze lieten alles zien.', 'Twee mensen tegenover zich, dat was wennen. Toch goed verteld wat goed gaat.', 'Ze vroegen vooral naar tijden. Dat paste.', 'Leuk contact, ze kennen allebei dezelfde buurt.'],
  trialDay: ['Halve dag meegelopen. Moe maar tevreden.', 'De collega legde alles twee keer uit, dat hielp.', 'Ging vanzelf, wilde na drie uur nog niet weg.'],
  offered: ['Kan beginnen met twaalf uur. Denkt er nog over na.', 'Contract voor een half jaar, om mee te beginnen.'],
  hired: ['Handtekening gezet, samen taart gehaald.', 'Begint volgende week, eerste dag ga ik mee.'],
  refusedByEmployer: ['Ze kozen iemand die al ervaring had. Wel een aardig telefoontje.', 'Geen plek meer, we mogen in het voorjaar terugkomen.'],
  declinedByPerson: ['Het werk was te druk. Goed om te weten voor de volgende plek.', 'Te vroeg op. We zoeken iets dat om tien uur begint.'],
  stopped: ['Twee keer gebeld en gemaild, geen antwoord.', 'Even geen energie voor nieuwe gesprekken. We pakken het later weer op.'],
} as const
