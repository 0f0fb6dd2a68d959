import type { Trial } from './trial.ts'

const smi = { nl: 'ernstige psychische aandoening', en: 'severe mental illness' }
const none = { arm: 'control', n: null, percent: null }

/** Randomised trials of IPS; percentages are "ever in a competitive job during follow-up" unless the outcome says otherwise. */
export const trialsOfIps: readonly Trial[] = [
  {
    id: 'drake1999', year: 1999, country: 'US', population: { nl: `${smi.nl}, binnenstad`, en: `${smi.en}, inner city` }, design: 'trial', total: 152, months: '18', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 74, percent: 60.8 }, controls: [{ arm: 'control', n: 76, percent: 9.2 }], effects: [],
    note: { nl: 'Ten minste 20 uur: 45,9 tegen 5,3 %; beschut werk 10,8 tegen 71,1 %; verdiensten vergelijkbaar.', en: 'At least 20 hours: 45.9 v 5.3%; sheltered work 10.8 v 71.1%; similar earnings.' },
    source: 'Drake et al. 1999', certainty: 'armsInferred',
  },
  {
    id: 'lehman2002', year: 2002, country: 'US', population: { nl: `${smi.nl}, binnenstad`, en: `${smi.en}, inner city` }, design: 'trial', total: null, months: '24', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 113, percent: 27 }, controls: [{ arm: 'control', n: 106, percent: 7 }], effects: [{ measure: 'OR', about: 'any work', value: 5.58, compares: [42, 11] }, { measure: 'OR', about: 'competitive work', value: 5.58, compares: [27, 7] }],
    note: { nl: 'Enig werk 42 tegen 11 %; onder werkenden geen verschil in tijd tot werk of duur.', en: 'Any work 42 v 11%; among workers no difference in time to job or tenure.' },
    source: 'Lehman et al. 2002', certainty: 'armsFromMemory',
    footnotes: [{
      nl: 'Dezelfde odds ratio 5,58 staat gedrukt bij enig werk en bij regulier werk; hij kan niet bij beide horen.',
      en: 'The same odds ratio 5.58 is printed for any work and for competitive work; it cannot belong to both.',
    }],
  },
  {
    id: 'mueser2004', year: 2004, country: 'US', population: smi, design: 'trial', total: 204, months: '24', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 69, percent: 73.9 }, controls: [{ arm: 'psychosocial rehabilitation', n: 66, percent: 18.2 }, { arm: 'standard services', n: 69, percent: 27.5 }], effects: [],
    note: { nl: 'Enig betaald werk 73,9 tegen 34,8 en 53,6 %.', en: 'Any paid work 73.9 v 34.8 and 53.6%.' }, source: 'Mueser et al. 2004', certainty: 'armsInferred',
  },
  {
    id: 'gold2006', year: 2006, country: 'US', population: { nl: `${smi.nl}, platteland, ACT met IPS`, en: `${smi.en}, rural, ACT with IPS` }, design: 'trial', total: 143, months: '24', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 66, percent: 64 }, controls: [{ arm: 'control', n: 77, percent: 26 }], effects: [],
    note: { nl: 'Mediaan inkomen 549 tegen 0 dollar.', en: 'Median income 549 v 0 dollars.' }, source: 'Gold et al. 2006', certainty: 'armsFromMemory',
  },
  {
    id: 'burns2007_eqolise', year: 2007, country: 'EU, 6 sites', population: { nl: 'psychose', en: 'psychosis' }, design: 'trial', total: null, months: '18', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 156, percent: 54.5, reported: 85 }, controls: [{ arm: 'control', n: 156, percent: 27.6, reported: 43 }], effects: [],
    note: { nl: 'Uitval 13 tegen 45, heropgenomen 20 tegen 31, uren 429 tegen 119 (uit het geheugen).', en: 'Drop-out 13 v 45, readmitted 20 v 31, hours 429 v 119 (from memory).' },
    source: 'Burns et al. 2007; summary 2008 (PubMed 18407881)', certainty: 'partlyFromMemory',
  },
  {
    id: 'michon2014_scion', year: 2014, country: 'NL, 4 sites', population: smi, design: 'trial', total: 151, months: '30', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 71, percent: 44 }, controls: [{ arm: 'control', n: 80, percent: 25 }], effects: [],
    note: { nl: 'Ooit regulier betaald werk in 30 maanden: geen kwartaalcijfer.', en: 'Ever in regular paid work within 30 months: not a quarterly rate.' },
    source: 'Michon et al. 2014; description of the recognised intervention', certainty: 'armsFromMemory',
  },
  {
    id: 'howard2010_swan', year: 2010, country: 'UK', population: smi, design: 'trial', total: 219, months: '12', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: null, percent: 13 }, controls: [{ ...none, percent: 7 }], effects: [{ measure: 'RR', about: 'competitive work', value: 1.35, low: 0.95, high: 1.93, compares: [13, 7] }],
    note: { nl: '90 % gevolgd; niet significant.', en: '90% followed; not significant.' }, source: 'Howard et al. 2010', certainty: 'read',
  },
  {
    id: 'heslin2011_swan', year: 2011, country: 'UK', population: smi, design: 'trial', total: 219, months: '24', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: null, percent: 22 }, controls: [{ ...none, percent: 11 }], effects: [],
    note: { nl: '86 % gevolgd; p = 0,041.', en: '86% followed; p = .041.' }, source: 'Heslin et al. 2011', certainty: 'read',
  },
  {
    id: 'twamley2012', year: 2012, country: 'US', population: { nl: 'schizofrenie, 45 jaar en ouder', en: 'schizophrenia, aged 45 and over' }, design: 'trial', total: 58, months: '12', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 30, percent: 57 }, controls: [{ arm: 'control', n: 28, percent: 29 }], effects: [],
    note: { nl: 'Enig betaald werk 70 tegen 36 %. Het Amerikaanse ministerie van Arbeid geeft een lage bewijswaarde (verstoring).', en: 'Any paid work 70 v 36%. The US Department of Labor rates the causal evidence low (confounding).' },
    source: 'Twamley et al. 2012; US Department of Labor CLEAR', certainty: 'armsInferred',
  },
  {
    id: 'hoffmann2014', year: 2014, country: 'CH', population: smi, design: 'trial', total: 100, months: '60', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 46, percent: 65 }, controls: [{ arm: 'control', n: 54, percent: 33 }], effects: [],
    note: { nl: 'Meer uren, weken, loon en duur.', en: 'More hours, weeks, wages and tenure.' }, source: 'Hoffmann et al. 2014', certainty: 'armsFromMemory',
  },
  {
    id: 'bejerholm2015', year: 2015, country: 'SE', population: smi, design: 'trial', total: 120, months: '18', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: null, percent: 46 }, controls: [{ ...none, percent: 11 }], effects: [],
    note: { nl: 'Alle cijfers uit het geheugen.', en: 'All figures from memory.' }, source: 'Bejerholm et al. 2015, not seen', certainty: 'fromMemory',
  },
  {
    id: 'reme2019', year: 2019, country: 'NO', population: { nl: 'matige tot ernstige psychische aandoening', en: 'moderate to severe mental illness' }, design: 'trial', total: 410, months: '12', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: null, percent: 36.6 }, controls: [{ ...none, percent: 27.1 }], effects: [],
    note: { nl: 'Na 18 maanden 37,4 tegen 27,1 %; registergegevens.', en: 'At 18 months 37.4 v 27.1%; register data.' }, source: 'Reme et al. 2019', certainty: 'read',
    footnotes: [{
      nl: 'Het controlecijfer is op 12 en op 18 maanden hetzelfde (27,1 %). Dat kan, maar is niet nagegaan.',
      en: 'The control figure is the same at 12 and at 18 months (27.1%). That is possible, but was not checked.',
    }],
  },
  {
    id: 'christensen2019', year: 2019, country: 'DK', population: smi, design: 'trial', total: null, months: '18', outcome: 'jobOrEducation',
    ips: { arm: 'IPS', n: 243, percent: 59.9 }, controls: [{ arm: 'control', n: 239, percent: 46.5 }], effects: [],
    note: { nl: 'Werk of opleiding. Derde arm, IPS met extra training: n = 238, 59,1 %.', en: 'Job or education. Third arm, enhanced IPS: n = 238, 59.1%.' }, source: 'Christensen et al. 2019', certainty: 'read',
  },
  {
    id: 'christensen2023', year: 2023, country: 'DK', population: smi, design: 'trial', total: null, months: '30', outcome: 'jobOrEducation',
    ips: { arm: 'IPS', n: 243, percent: 65 }, controls: [{ arm: 'control', n: 239, percent: 53 }], effects: [],
    note: { nl: 'Werk of opleiding; weken werk 25 tegen 17 (met extra training 21).', en: 'Job or education; weeks in work 25 v 17 (enhanced 21).' }, source: 'Christensen et al. 2023', certainty: 'read',
  },
  {
    id: 'sveinsdottir2020_seed', year: 2020, country: 'NO', population: { nl: 'jongeren 18-29 zonder werk of school', en: 'young people 18-29 not in work or school' }, design: 'trial', total: 96, months: '12', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: 50, percent: 48 }, controls: [{ arm: 'control', n: 46, percent: 8 }],
    effects: [{ measure: 'OR', about: 'the trial itself', value: 10.39, low: 2.79, high: 38.68, compares: [48, 8] }, { measure: 'RR', about: 'a later review of this trial', value: 5.9, low: 1.91, high: 18.19, compares: [48, 8] }],
    note: { nl: 'Een later overzicht geeft een relatief risico van 5,90.', en: 'A later review gives a risk ratio of 5.90.' }, source: 'Sveinsdottir et al. 2020; review PMC8724223', certainty: 'read',
    footnotes: [{
      nl: 'Met de groepsgroottes andersom (46 en 50) passen beide percentages bij hele aantallen (22 en 4). Niet nagegaan in het artikel zelf.',
      en: 'With the arm sizes the other way round (46 and 50) both percentages fit whole numbers (22 and 4). Not checked in the article itself.',
    }],
  },
  {
    id: 'killackey2019', year: 2019, country: 'AU', population: { nl: 'eerste psychose', en: 'first-episode psychosis' }, design: 'trial', total: 146, months: '6', outcome: 'everCompetitive',
    ips: { arm: 'IPS', n: null, percent: 71.2 }, controls: [{ ...none, percent: 48 }], effects: [],
    note: { nl: 'Voordeel verdwenen na 18 maanden. Cijfers uit het geheugen; alleen het titelblad is gezien.', en: 'Advantage gone by 18 months. Figures from memory; only the title page was seen.' },
    source: 'Killackey et al. 2019', certainty: 'fromMemory',
  },
  {
    id: 'mhts2018', year: 2018, country: 'US', population: { nl: 'mensen met SSDI-uitkering', en: 'SSDI beneficiaries' }, design: 'trial', total: 2055, months: '24', outcome: 'everCompetitive', ips: { arm: 'IPS', n: null, percent: null }, controls: [none], effects: [],
    note: { nl: 'De kans op een eerste baan daalt per kwartaal, maar blijft ten minste 18 maanden hoger met IPS.', en: 'The chance of a first job falls per quarter, but stays higher with IPS for at least 18 months.' },
    source: 'Mental Health Treatment Study, time to first job, 2018', certainty: 'read',
  },
  {
    id: 'wehman2020_asd', year: 2020, country: 'US', population: { nl: 'autisme, 18-21 jaar', en: 'autism, aged 18-21' }, design: 'trial', total: 156, months: '12 after', outcome: 'everCompetitive',
    ips: { arm: 'Project SEARCH with autism supports', n: null, percent: 73.4 }, controls: [{ ...none, percent: 17 }], effects: [],
    note: { nl: 'Geen IPS maar Project SEARCH met autismesteun. 21,2 uur per week (SD 9), 9,61 dollar per uur.', en: 'Not IPS but Project SEARCH with autism supports. 21.2 hours a week (SD 9), 9.61 dollars an hour.' },
    source: 'Wehman et al. 2020', certainty: 'read',
  },
]
