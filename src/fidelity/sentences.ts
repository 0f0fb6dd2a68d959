import type { Text } from './scales/scale.ts'

/** The sentences of proposals; figures go in the braces. */
export const sentences = {
  noTimeEntries: { nl: 'Er zijn geen uren geregistreerd in deze periode.', en: 'No hours are recorded in this window.' },
  noCoachContract: { nl: 'Er is op de peildatum geen contract van een coach vastgelegd.', en: 'No contract of a coach is recorded on the reference day.' },
  noTeamLinks: { nl: 'Van niemand is vastgelegd bij welk behandelteam hij hoort.', en: 'For nobody is a treatment team recorded.' },
  noPartnerContacts: { nl: 'Er zijn geen contacten met UWV of gemeente vastgelegd.', en: 'No contacts with UWV or municipality are recorded.' },
  noReferrals: { nl: 'Er zijn geen aanmeldingen en geen verloren banen vastgelegd.', en: 'No referrals and no lost jobs are recorded.' },
  noAdviceRecords: { nl: 'Er is te weinig vastgelegd over advies of over gestarte banen.', en: 'Too little is recorded about advice or about jobs started.' },
  noProfiles: { nl: 'Er zijn geen profielen vastgelegd.', en: 'No profiles are recorded.' },
  noEntries: { nl: 'Niemand is in deze periode gestart.', en: 'Nobody entered in this period.' },
  noEmployerContacts: { nl: 'Er zijn geen contacten met werkgevers vastgelegd.', en: 'No contacts with employers are recorded.' },
  noSeekers: { nl: 'Geen coach heeft nu iemand die werk zoekt.', en: 'No coach has anyone looking for work now.' },
  noJobs: { nl: 'Er zijn geen banen die tellen.', en: 'There are no jobs that count.' },
  noSupport: {
    nl: 'Er zijn geen werkende deelnemers of geen contacten tijdens werk vastgelegd.',
    en: 'No working participants or no support contacts are recorded.',
  },
  judgementOnly: { nl: 'Dit zijn signalen; een beoordelaar geeft de score.', en: 'These are signals; an assessor gives the score.' },
  components: {
    nl: '{present} van {of} onderdelen aanwezig, {absent} niet, {unknown} nog niet bekend.',
    en: '{present} of {of} components present, {absent} absent, {unknown} not yet known.',
  },
  caseload: {
    nl: '{participants} deelnemers op {size} fte: {ratio} per voltijds coach.',
    en: '{participants} participants for {size} full-time equivalents: {ratio} per full-time coach.',
  },
  caseloadPerHead: {
    nl: '{participants} deelnemers op {size} coaches: {ratio} per coach, zonder deeltijd mee te rekenen.',
    en: '{participants} participants for {size} coaches: {ratio} per coach, part-time not taken into account.',
  },
  withoutCoach: {
    nl: '{participants} deelnemers hebben een coach zonder geldig contract; zij tellen mee.',
    en: '{participants} participants have a coach without a valid contract; they are counted.',
  },
  vocationalShare: {
    nl: 'Gemiddeld over {coaches} coaches ging {percent} % van de tijd naar werk of opleiding.',
    en: 'On average over {coaches} coaches {percent} % of the time went to work or education.',
  },
  phasesPerCoach: { nl: '{all} van {coaches} coaches deden alle zes fasen zelf.', en: '{all} of {coaches} coaches carried out all six phases.' },
  outsideShare: {
    nl: '{atLeast65} van {coaches} coaches waren minstens 65 % van hun tijd buiten kantoor.',
    en: '{atLeast65} of {coaches} coaches spent at least 65 % of their time outside the office.',
  },
  lowRegistration: {
    nl: 'Van minstens één coach is minder dan 80 % van de contracturen geregistreerd.',
    en: 'For at least one coach less than 80 % of contract hours is recorded.',
  },
  teamShare: {
    nl: '{atLeast90} van {coaches} coaches hebben minstens 90 % van hun caseload in hun teams.',
    en: '{atLeast90} of {coaches} coaches have at least 90 % of their caseload in their teams.',
  },
  attachmentGuessed: {
    nl: 'Aan welke teams een coach verbonden is, is niet overal vastgelegd; daar zijn de twee grootste teams genomen.',
    en: 'Which teams a coach is attached to is not recorded everywhere; there the two largest teams were taken.',
  },
  partnerContacts: {
    nl: '{contacts} contacten over deelnemers en {meetings} geplande gesprekken in persoon met UWV en gemeente.',
    en: '{contacts} client-related contacts and {meetings} planned face-to-face meetings with UWV and municipality.',
  },
  'contact.weekly': { nl: 'Contact over deelnemers is er elke week.', en: 'Client-related contact takes place every week.' },
  'contact.monthly': { nl: 'Contact over deelnemers is er elke maand.', en: 'Client-related contact takes place every month.' },
  'contact.quarterly': { nl: 'Contact over deelnemers is er elk kwartaal.', en: 'Client-related contact takes place every quarter.' },
  'contact.less': { nl: 'Contact over deelnemers is er minder dan elk kwartaal.', en: 'Client-related contact takes place less than quarterly.' },
  'planned.weekly': { nl: 'Geplande gesprekken zijn er elke week.', en: 'Planned meetings take place every week.' },
  'planned.monthly': { nl: 'Geplande gesprekken zijn er elke maand.', en: 'Planned meetings take place every month.' },
  'planned.quarterly': { nl: 'Geplande gesprekken zijn er elk kwartaal.', en: 'Planned meetings take place every quarter.' },
  'planned.less': { nl: 'Geplande gesprekken zijn er minder dan elk kwartaal.', en: 'Planned meetings take place less than quarterly.' },
  unit: {
    nl: '{coaches} coaches ({fte} fte), {meetings} keer groepsbegeleiding, {substitutions} keer waargenomen.',
    en: '{coaches} coaches ({fte} full-time equivalents), {meetings} group supervisions, covered for each other {substitutions} times.',
  },
  refusals: {
    nl: '{refused} van {referrals} aanmeldingen van mensen die willen werken begonnen niet om een reden als "te vroeg" of "te veel klachten"; {sources} verschillende aanmelders.',
    en: '{refused} of {referrals} referrals of people who want to work did not start for a reason such as "too early" or "too many symptoms"; {sources} different sources.',
  },
  helpedAgain: {
    nl: 'Na {helped} van {lost} beëindigde banen werd binnen 90 dagen weer gezocht of gewerkt.',
    en: 'After {helped} of {lost} ended jobs there was new search or work within 90 days.',
  },
  adviceBefore: {
    nl: 'Vóór {trained} van {starts} gestarte banen was er advies van een geschoolde adviseur, vóór {any} enig gesprek.',
    en: 'Before {trained} of {starts} jobs started there was advice by a trained adviser, before {any} some talk.',
  },
  adviceAtChanges: {
    nl: 'Bij {advised} van {changes} veranderingen in uren of loon was er advies.',
    en: 'At {advised} of {changes} changes in hours or pay there was advice.',
  },
  profiles: {
    nl: '{profiles} eerste profielen; na {updated} van {turns} starts en einden van een baan is het profiel bijgewerkt.',
    en: '{profiles} first profiles; after {updated} of {turns} starts and ends of a job the profile was updated.',
  },
  profileDays: {
    nl: 'Het eerste profiel was er in de helft van de gevallen binnen {median} dagen.',
    en: 'In half of the cases the first profile was there within {median} days.',
  },
  rapidSearch: {
    nl: 'Gemiddeld {days} dagen tot het eerste gesprek met een werkgever, over {people} mensen.',
    en: 'On average {days} days until the first talk with an employer, over {people} people.',
  },
  rapidSearchOpen: {
    nl: '{open} van {people} mensen hadden nog geen gesprek met een werkgever en tellen mee: het gemiddelde is minstens {best} dagen, en {worst} als zij het pas {horizon} dagen na de start krijgen.',
    en: '{open} of {people} people have had no talk with an employer yet and count: the mean is at least {best} days, and {worst} if they get it only {horizon} days after entry.',
  },
  bounds: { nl: 'Op zijn best {atMost}, op zijn minst {atLeast}.', en: 'At best {atMost}, at least {atLeast}.' },
  plannedContacts: {
    nl: 'Bij {atLeast90} van {coaches} coaches volgt minstens 90 % van de contacten een doel uit een plan.',
    en: 'For {atLeast90} of {coaches} coaches at least 90 % of the contacts follow a target of a plan.',
  },
  weeklyContacts: {
    nl: '{contacts} gesprekken met werkgevers voor een deelnemer, {perWeek} per coach per week; van {reviewed} van {coaches} coaches is het logboek elke week besproken.',
    en: "{contacts} talks with employers in a participant's name, {perWeek} per coach per week; the log of {reviewed} of {coaches} coaches was reviewed weekly.",
  },
  visitsFirst: {
    nl: '{twice} van {sites} werkgevers zijn minstens twee keer bezocht voordat een kandidaat werd genoemd.',
    en: '{twice} of {sites} employers were visited at least twice before a candidate was named.',
  },
  jobTypes: { nl: '{different} verschillende functies in {jobs} banen ({percent} %).', en: '{different} different job types in {jobs} jobs ({percent} %).' },
  employers: {
    nl: '{different} verschillende werkgevers bij {jobs} banen ({percent} %).',
    en: '{different} different employers for {jobs} jobs ({percent} %).',
  },
  'regime.strict': {
    nl: 'Streng geteld: {counted} van {of} lopende banen zijn gewone, niet in tijd beperkte banen.',
    en: 'Counted strictly: {counted} of {of} current jobs are competitive and not limited in time.',
  },
  'regime.inclusive': {
    nl: 'Ruim geteld: {counted} van {of} lopende banen zijn betaald werk, niet in tijd beperkt.',
    en: 'Counted inclusively: {counted} of {of} current jobs are paid work and not limited in time.',
  },
  fewerThanTen: {
    nl: 'Er lopen {jobs} betaalde banen; minder dan tien geeft altijd score 1.',
    en: '{jobs} paid jobs run; fewer than ten always gives score 1.',
  },
  jobFactsUnknown: {
    nl: 'Van {jobs} banen ontbreekt een feit dat beslist; zij zijn niet geteld.',
    en: 'For {jobs} jobs a deciding fact is missing; they were not counted.',
  },
  support: {
    nl: '{supported} van {workers} werkende deelnemers kregen steun, gemiddeld {kinds} soorten.',
    en: '{supported} of {workers} working participants got support, {kinds} kinds on average.',
  },
  followAlong: {
    nl: 'Bij {jobs} gestarte banen: contact in {weeks} van {ofWeeks} weken van de eerste maand, en in {months} van {ofMonths} latere maanden.',
    en: 'For {jobs} jobs started: contact in {weeks} of {ofWeeks} weeks of the first month, and in {months} of {ofMonths} later months.',
  },
  aroundStart: {
    nl: 'Contact in de week vóór de start bij {before} van {jobs}, binnen drie dagen erna bij {after} van {ofAfter}.',
    en: 'Contact in the week before the start for {before} of {jobs}, within three days after it for {after} of {ofAfter}.',
  },
  shortFollowUp: {
    nl: 'Geen van deze banen duurt al een jaar; "een jaar of langer" is nog niet te zien.',
    en: 'None of these jobs has lasted a year; "a year or more" cannot be seen yet.',
  },
  figure: { nl: 'Het cijfer {figure} valt bij score {score}.', en: 'The figure {figure} falls in score {score}.' },
  figureUnscored: { nl: 'Dit cijfer alleen beslist de score niet.', en: 'This figure alone does not decide the score.' },
  coaches: {
    nl: 'Elke coach apart gescoord, daarna het gemiddelde over {coaches} coaches.',
    en: 'Each coach scored apart, then the mean over {coaches} coaches.',
  },
  factsGiven: { nl: 'Gescoord op de gegeven feiten.', en: 'Scored on the facts given.' },
  conditionNotTold: {
    nl: 'Een voorwaarde naast het cijfer is niet meegegeven; daarom een marge.',
    en: 'A condition beside the figure was not given; hence a range.',
  },
  total: { nl: 'Alle {of} punten gescoord: totaal {total}, {band}.', en: 'All {of} items rated: total {total}, {band}.' },
  totalWithoutBand: { nl: 'Alle {of} punten gescoord: totaal {total}.', en: 'All {of} items rated: total {total}.' },
  totalRange: {
    nl: '{rated} van {of} punten gescoord: voorlopig tussen {from} en {to}, nog geen totaal en geen oordeel.',
    en: '{rated} of {of} items rated: provisionally between {from} and {to}, no total and no band yet.',
  },
  totalCertain: {
    nl: '{rated} van {of} punten gescoord: voorlopig tussen {from} en {to}; beide uitersten zijn {band}.',
    en: '{rated} of {of} items rated: provisionally between {from} and {to}; both ends are {band}.',
  },
  anchorChosen: { nl: 'Een beoordelaar koos anker {score}.', en: 'An assessor chose anchor {score}.' },
} as const satisfies Record<string, Text>

export type SentenceKey = keyof typeof sentences
