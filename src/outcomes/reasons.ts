/** Why a person or record is not in a figure, in a sentence that can stand behind the name. */
export const reasons = {
  noEnrolment: { nl: 'Er is geen traject vastgelegd.', en: 'No enrolment is recorded.' },
  noProgrammeStart: { nl: 'Het traject heeft geen startdatum.', en: 'The enrolment has no programme start.' },
  startsLater: { nl: 'Het traject begint pas na deze periode.', en: 'The programme starts after this period.' },
  closedEarlier: { nl: 'Het traject was al gesloten voor deze periode.', en: 'The enrolment was closed before this period.' },
  noJob: { nl: 'Er is geen baan in deze periode.', en: 'There is no job in this period.' },
  noJobStart: { nl: 'Er begon geen baan in deze periode.', en: 'No job started in this period.' },
  firstJobEarlier: { nl: 'De eerste baan begon al voor deze periode.', en: 'The first job started before this period.' },
  unpaid: {
    nl: 'Het werk is onbetaald: een proefplaatsing, werkervaringsplaats, dagbesteding of vrijwilligerswerk.',
    en: 'The work is unpaid: a trial placement, work experience, day activities or volunteering.',
  },
  formExcluded: { nl: 'Deze vorm van werk telt niet in de strikte telling.', en: 'This form of work does not count strictly.' },
  notOpenToAll: { nl: 'Niet iedereen kon op deze baan solliciteren.', en: 'Not everyone could apply for this job.' },
  setAside: { nl: 'De plaats is apart gehouden voor een doelgroep.', en: 'The place was set aside for a target group.' },
  openUnknown: { nl: 'Niet vastgelegd is of iedereen kon solliciteren.', en: 'Whether everyone could apply is not recorded.' },
  setAsideUnknown: {
    nl: 'Niet vastgelegd is of de plaats voor een doelgroep was.',
    en: 'Whether the place was set aside for a target group is not recorded.',
  },
  noRuleTable: { nl: 'Voor deze datum is er nog geen telregel.', en: 'There is no counting rule for this date yet.' },
  employedAtStart: {
    nl: 'Had al betaald werk bij de start van het traject; staat apart.',
    en: 'Already had paid work at programme start; kept apart.',
  },
  outOfWorkAtStart: { nl: 'Had geen werk bij de start van het traject; staat apart.', en: 'Was out of work at programme start; kept apart.' },
  workAtStartUnknown: {
    nl: 'Niet vastgelegd is of iemand werk had bij de start.',
    en: 'Whether there was work at programme start is not recorded.',
  },
} as const

export type Reason = keyof typeof reasons
