/** What pages say about the schemes attached to a job. */
export const instrumentWords = {
  nl: {
    section: 'Regelingen', add: 'Regeling toevoegen', newTitle: 'Regeling bij deze baan', none: 'Nog geen regeling vastgelegd.', save: 'Bewaar', change: 'Wijzig', remove: 'Verwijder deze regeling',
    instrument: 'Welke regeling?',
    instruments: {
      loonkostensubsidie: 'Loonkostensubsidie', forfaitaireLoonkostensubsidie: 'Forfaitaire loonkostensubsidie', loondispensatie: 'Loondispensatie', noRisk: 'No-riskpolis', lkv: 'Loonkostenvoordeel (LKV)', jobcoach: 'Jobcoach',
      proefplaatsing: 'Proefplaatsing', beschutWerk: 'Beschut werk', werkplekaanpassing: 'Werkplekaanpassing of vervoer', other: 'Anders',
    },
    percent: 'Percentage', percentHint: 'Bij loonkostensubsidie of loondispensatie. Een heel getal van 0 tot 100.', percentShown: (percent: number) => `${percent} %`,
    life: 'Van aanvraag tot einde', lifeHint: 'Vul in wat er al is. De rest komt later.',
    askedOn: 'Aangevraagd op', grantedOn: 'Toegekend op', refusedOn: 'Afgewezen op', fromOn: 'Geldt vanaf', untilOn: 'Geldt tot en met',
    whom: 'Wie bel je erover?', authority: 'Instantie', authorityHint: 'Bijvoorbeeld: UWV, of gemeente Purmerend, met de naam van de contactpersoon.', phone: 'Telefoon', note: 'Bijzonderheden',
    states: { notAsked: 'Nog niet aangevraagd', waiting: 'Aangevraagd', granted: 'Toegekend', running: 'Loopt', over: 'Afgelopen', refused: 'Afgewezen' },
    askBefore: (day: string) => `Vraag aan uiterlijk ${day}`, tooLate: (day: string) => `De laatste dag om aan te vragen was ${day}. Bel om te vragen wat nog kan.`, where: (where: string, applicant: string) => `Bij: ${where}. Door: ${applicant}.`,
    asked: (day: string) => `aangevraagd ${day}`, granted: (day: string) => `toegekend ${day}`, refused: (day: string) => `afgewezen ${day}`, from: (day: string) => `vanaf ${day}`, until: (day: string) => `tot en met ${day}`,
    rules: 'Regels en papieren', source: (source: string) => `Bron: ${source}.`, uncertain: 'Niet helemaal zeker: vraag het na.', papers: (list: string) => `Papieren: ${list}.`,
    missing: 'Bij de baan staat dat deze regelingen gelden. Leg ze vast met de datums, dan zie je wat er op tijd moet gebeuren.',
    errors: {
      instrumentMissing: 'Kies een regeling.', percentWrong: 'Vul een heel getal in van 0 tot 100.', dayWrong: 'Deze datum bestaat niet. Kies een dag.', tooLong: 'Dit is te lang. Maak het korter.', choiceWrong: 'Kies iets uit de lijst.',
      untilBeforeFrom: 'Deze dag ligt voor het begin. Controleer beide datums.', decidedBeforeAsked: 'Deze dag ligt voor de aanvraag. Controleer beide datums.', bothDecided: 'Toegekend en afgewezen kan niet samen. Maak een van de twee leeg.',
    },
  },
  en: {
    section: 'Schemes', add: 'Add a scheme', newTitle: 'Scheme with this job', none: 'No scheme recorded yet.', save: 'Save', change: 'Change', remove: 'Remove this scheme',
    instrument: 'Which scheme?',
    instruments: {
      loonkostensubsidie: 'Wage subsidy (loonkostensubsidie)', forfaitaireLoonkostensubsidie: 'Flat-rate wage subsidy', loondispensatie: 'Wage dispensation (loondispensatie)', noRisk: 'No-risk policy', lkv: 'Wage cost advantage (LKV)', jobcoach: 'Job coach',
      proefplaatsing: 'Trial placement', beschutWerk: 'Sheltered work (beschut werk)', werkplekaanpassing: 'Workplace adaptation or transport', other: 'Other',
    },
    percent: 'Percentage', percentHint: 'For wage subsidy or wage dispensation. A whole number from 0 to 100.', percentShown: (percent: number) => `${percent}%`,
    life: 'From request to end', lifeHint: 'Fill in what is there. The rest comes later.',
    askedOn: 'Asked on', grantedOn: 'Granted on', refusedOn: 'Refused on', fromOn: 'Holds from', untilOn: 'Holds until',
    whom: 'Whom do you call about it?', authority: 'Authority', authorityHint: 'For instance: UWV, or the municipality, with the name of whom you speak to.', phone: 'Phone', note: 'Particulars',
    states: { notAsked: 'Not asked yet', waiting: 'Asked', granted: 'Granted', running: 'Running', over: 'Over', refused: 'Refused' },
    askBefore: (day: string) => `Ask for it on ${day} at the latest`, tooLate: (day: string) => `The last day to ask was ${day}. Call to hear what is still possible.`, where: (where: string, applicant: string) => `At: ${where}. By: ${applicant}.`,
    asked: (day: string) => `asked ${day}`, granted: (day: string) => `granted ${day}`, refused: (day: string) => `refused ${day}`, from: (day: string) => `from ${day}`, until: (day: string) => `until ${day}`,
    rules: 'Rules and papers', source: (source: string) => `Source: ${source}.`, uncertain: 'Not quite certain: ask.', papers: (list: string) => `Papers: ${list}.`,
    missing: 'The job says that these schemes apply. Record them with their dates, and you see what must happen in time.',
    errors: {
      instrumentMissing: 'Choose a scheme.', percentWrong: 'Fill in a whole number from 0 to 100.', dayWrong: 'This date does not exist. Choose a day.', tooLong: 'This is too long. Make it shorter.', choiceWrong: 'Choose something from the list.',
      untilBeforeFrom: 'This day lies before the beginning. Check both dates.', decidedBeforeAsked: 'This day lies before the request. Check both dates.', bothDecided: 'Granted and refused cannot both be. Empty one of the two.',
    },
  },
}
