/** What each figure counts, for printing beside it. */
export const definitions = {
  served: {
    title: { nl: 'In begeleiding', en: 'Served' },
    text: {
      nl: 'Iedereen met een traject dat op ten minste één dag van het kwartaal liep: gestart op of voor de laatste dag en niet gesloten voor de eerste dag. Zonder startdatum telt niemand mee.',
      en: 'Everyone with an enrolment that ran on at least one day of the quarter: started on or before the last day and not closed before the first. Nobody counts without a programme start.',
    },
  },
  working: {
    title: { nl: 'Aan het werk in het kwartaal', en: 'Working in the quarter' },
    text: {
      nl: 'Van iedereen in begeleiding: wie ten minste één dag van het kwartaal een betaalde baan had. Meer banen tellen als één persoon; de eerste en de laatste dag tellen mee; wie in het kwartaal stopte blijft in de noemer. Strikt: een gewone baan waar iedereen op kon solliciteren. Ruim: elke betaalde vorm.',
      en: 'Of everyone served: those with a paid job on at least one day of the quarter. Several jobs count as one person; the first and the last day count; people closed in the quarter stay in the denominator. Strict: an ordinary job anyone could apply for. Inclusive: every paid form.',
    },
  },
  jobStarts: {
    title: { nl: 'Begonnen banen', en: 'Job starts' },
    text: {
      nl: 'Alle betaalde banen die in de periode begonnen bij mensen in begeleiding, ook een tweede baan en een baan ernaast. Een aantal, geen percentage.',
      en: 'All paid jobs that started in the period for people served, second and parallel jobs too. A count, not a percentage.',
    },
  },
  intoWork: {
    title: { nl: 'Mensen die werk vonden', en: 'People into work' },
    text: {
      nl: 'Van iedereen in begeleiding die bij de start van het traject geen werk had: wie de eerste betaalde baan sinds die start in het kwartaal begon. Ieder telt één keer. Staat niet vast of iemand bij de start werk had, dan telt die persoon mee, tenzij er toen een betaalde baan liep.',
      en: 'Of everyone served who was not in work at programme start: those whose first paid job since that start began in the quarter. Each person counts once. When work at start is not recorded, the person is included unless a paid job was then running.',
    },
  },
  employedIntoWork: {
    title: { nl: 'Nieuwe baan, had al werk', en: 'New job, already in work' },
    text: {
      nl: 'Van iedereen in begeleiding die bij de start van het traject al betaald werk had: wie de eerste nieuwe betaalde baan sinds die start in het kwartaal begon. Staat apart van de mensen die werk vonden.',
      en: 'Of everyone served who already had paid work at programme start: those whose first new paid job since that start began in the quarter. Kept apart from people into work.',
    },
  },
  cohortJobRate: {
    title: { nl: 'Baan binnen een termijn', en: 'Job within a time' },
    text: {
      nl: 'Van iedereen die in de periode met het traject begon en lang genoeg gevolgd is: bij wie de eerste betaalde baan sinds de start binnen zoveel dagen begon. Wie stopte blijft in de noemer. De curve gebruikt ook wie korter gevolgd is; stoppen zonder baan telt daarin als een eigen afloop.',
      en: 'Of everyone who entered the programme in the period and was followed long enough: those whose first paid job since entry began within so many days. People who left stay in the denominator. The curve also uses shorter follow-up; leaving without a job is an outcome of its own there.',
    },
  },
  outOfWorkRate: {
    title: { nl: 'Werk gevonden vanuit geen werk (Engelse regel)', en: 'Employment rate, out of work at entry (England)' },
    text: {
      nl: 'Van iedereen in begeleiding die bij de start geen werk had: wie in de periode in de eerste baan sinds de start de eerste vier betaalde uren volmaakte. Engelse regel sinds april 2024. Wie al werk had, staat apart.',
      en: 'Of everyone served who was out of work at entry: those who completed the first four paid hours of their first job since entry in the period. English rule since April 2024. People already employed are kept apart.',
    },
  },
  sustainment: {
    title: { nl: 'Baan gehouden', en: 'Sustained job' },
    text: {
      nl: 'Van de begonnen banen die lang genoeg geleden begonnen: waarbij binnen het venster genoeg weken gewerkt is, met ten minste het gestelde aantal uren per week. Geteld in dagen: een week is zeven gewerkte dagen van het dienstverband. De regels staan bij het cijfer.',
      en: 'Of the job starts long enough ago: those with enough weeks of work within the window, at the stated minimum of hours a week. Counted in days: a week is seven days in the job. The rule stands beside the figure.',
    },
  },
  firstEmployerContact: {
    title: { nl: 'Dagen tot het eerste werkgeverscontact', en: 'Days to first employer contact' },
    text: {
      nl: 'Dagen van de start van het traject tot het eerste contact met een werkgever, van iedereen die in de periode begon. Het gemiddelde gaat over wie het al had; de mediaan met open gevallen telt ook wie nog wacht.',
      en: 'Days from programme start to the first employer contact, for everyone who entered in the period. The mean is of those who had it; the median with open cases also uses those still waiting.',
    },
  },
  firstJob: {
    title: { nl: 'Dagen tot de eerste baan', en: 'Days to first job' },
    text: {
      nl: 'Dagen van de start van het traject tot de eerste betaalde baan, van iedereen die in de periode begon. Het gemiddelde gaat over wie al werk vond; de mediaan met open gevallen telt ook wie nog zoekt.',
      en: 'Days from programme start to the first paid job, for everyone who entered in the period. The mean is of those who found one; the median with open cases also uses those still searching.',
    },
  },
  tenure: {
    title: { nl: 'Duur van de langste baan', en: 'Tenure of the longest job' },
    text: {
      nl: 'Per persoon de langste betaalde baan sinds de start van het traject, in dagen, gevolgd tot het traject sluit of tot de peildag. Daarnaast de gewerkte weken per jaar na de eerste start.',
      en: 'Per person the longest paid job since programme start, in days, followed until the enrolment closes or the reference day. Beside it the weeks worked per year after the first start.',
    },
  },
  hours: {
    title: { nl: 'Uren per week', en: 'Hours a week' },
    text: {
      nl: 'Van wie op de laatste dag van de periode betaald werkt: de uren per week in alle banen samen, volgens contract en echt, en wie ten minste 12, 16 of 20 uur heeft. Onbekende uren staan buiten de noemer.',
      en: 'Of those in paid work on the last day of the period: hours a week over all jobs, contracted and actual, and those with at least 12, 16 or 20 hours. Unknown hours stay outside the denominator.',
    },
  },
  wage: {
    title: { nl: 'Loon en minimumloon', en: 'Wage and minimum wage' },
    text: {
      nl: 'Van de betaalde banen op de laatste dag waarvan uurloon en minimumloon zijn vastgelegd: waar het uurloon ten minste het minimumloon is.',
      en: 'Of the paid jobs on the last day with a recorded hourly wage and minimum wage: those paying at least the minimum.',
    },
  },
  educationStarts: {
    title: { nl: 'Begonnen opleidingen', en: 'Education starts' },
    text: {
      nl: 'Opleidingen die in de periode begonnen bij mensen in begeleiding. Een aantal.',
      en: 'Education that started in the period for people served. A count.',
    },
  },
  educationKept: {
    title: { nl: 'Na dertien weken nog in opleiding', en: 'Still in education after thirteen weeks' },
    text: {
      nl: 'Van de opleidingen die in de periode en ten minste 91 dagen geleden begonnen: welke na 91 dagen nog liep of met een diploma was afgerond.',
      en: 'Of the education that started in the period and at least 91 days ago: those still running after 91 days or completed with a diploma.',
    },
  },
  diplomas: {
    title: { nl: 'Diploma’s', en: 'Diplomas' },
    text: { nl: 'Diploma’s behaald in de periode door mensen in begeleiding. Een aantal.', en: 'Diplomas obtained in the period by people served. A count.' },
  },
  access: {
    title: { nl: 'Toegang', en: 'Access' },
    text: {
      nl: 'Aanmeldingen waarvan het allereerste directe contact (gezien, beeld, telefoon of anders direct) in de periode viel. Niet hetzelfde als aangemeld of gestart. Zo telt de Engelse NHS.',
      en: 'Referrals whose first-ever direct contact (face to face, video, phone or other direct) fell in the period. Not the same as referred or enrolled. This is how the English NHS counts.',
    },
  },
  zeroExclusion: {
    title: { nl: 'Niemand uitgesloten', en: 'Zero exclusion' },
    text: {
      nl: 'Van de aanmeldingen in de periode van mensen die willen werken (of van wie dat niet is vastgelegd): welke een traject werd. Afwijzen omdat iemand er "niet klaar" voor is, wordt apart geteld.',
      en: 'Of the referrals in the period of people who want to work (or whose wish is not recorded): those that became an enrolment. Declining because someone is "not ready" is counted apart.',
    },
  },
  timeMix: {
    title: { nl: 'Verdeling van de tijd', en: 'Time mix' },
    text: {
      nl: 'Van alle geschreven minuten in de periode: hoeveel er naar deelnemers, werkgevers, netwerk, reizen, overleg en administratie gingen.',
      en: 'Of all recorded minutes in the period: how many went to participants, employers, network, travel, meetings and administration.',
    },
  },
  bond: {
    title: { nl: 'Acht standaardmaten', en: 'Eight standard measures' },
    text: {
      nl: 'De acht maten van Bond, Campbell en Drake (2012) over een even lange periode na de start voor iedereen: ooit gewerkt, weken gewerkt, langste baan, uren, uren per week, loon, dagen tot de eerste baan, ooit 20 uur of meer per week.',
      en: 'The eight measures of Bond, Campbell and Drake (2012) over the same length of follow-up after entry for everyone: ever employed, weeks worked, longest job, hours, hours a week, wages, days to first job, ever 20 hours a week or more.',
    },
  },
} as const satisfies Record<string, { title: Bilingual; text: Bilingual }>

interface Bilingual {
  nl: string
  en: string
}

export type DefinitionName = keyof typeof definitions
