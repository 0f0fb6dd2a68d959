import type { PublishedEffect, Trial } from './trial.ts'

const ratio = (about: string, value: number, low?: number, high?: number): PublishedEffect => ({ measure: 'RR', about, value, ...(low !== undefined && high !== undefined && { low, high }) })
const smi = { nl: 'ernstige psychische aandoening', en: 'severe mental illness' }
const ips = { arm: 'IPS', n: null, percent: null }
const control = { arm: 'control', n: null, percent: null }
const meta = { country: 'international', design: 'review', total: null, months: '', outcome: 'everCompetitive', ips, controls: [control] } as const

/** Reviews that pool trials, and studies of one group without a control group. */
export const pooledStudies: readonly Trial[] = [
  {
    ...meta, controls: [{ ...control, percent: 23 }], id: 'bond2008rev', year: 2008, country: 'US and others', population: { nl: '11 trials met hoge modelgetrouwheid', en: '11 high-fidelity trials' }, months: '6-24', ips: { ...ips, percent: 61 }, effects: [],
    note: { nl: 'Twee derde van de werkenden 20 uur of meer; eerste baan tien weken eerder (138 tegen 206 dagen, uit het geheugen); 24,2 weken per jaar.', en: 'Two thirds of workers 20 hours or more; first job ten weeks earlier (138 v 206 days, from memory); 24.2 weeks a year.' },
    source: 'Bond, Drake and Becker 2008', certainty: 'partlyFromMemory',
  },
  {
    ...meta, id: 'bond2012pool', year: 2012, country: 'US', population: { nl: '4 trials samen', en: '4 trials pooled' }, total: 681, months: '18-24',
    ips: { arm: 'IPS', n: 307, percent: 70.4, reported: 216 }, controls: [{ arm: 'control', n: 374, percent: 24.3, reported: 91 }], effects: [],
    note: { nl: 'Effectgroottes 0,51 tot 0,96 op alle acht maten.', en: 'Effect sizes .51 to .96 on all eight measures.' }, source: 'Bond, Campbell and Drake 2012', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'campbell2011', year: 2011, country: 'US', population: { nl: '4 trials samen', en: '4 trials pooled' }, months: '18-24',
    effects: [{ measure: 'd', about: 'job', value: 0.96 }, { measure: 'd', about: 'weeks', value: 0.79 }, { measure: 'd', about: 'tenure', value: 0.74 }],
    note: { nl: 'Alleen gestandaardiseerde verschillen.', en: 'Standardised differences only.' }, source: 'Campbell et al. 2011', certainty: 'read',
  },
  {
    ...meta, id: 'crowther2001', year: 2001, population: { nl: 'begeleid werken tegen training vooraf, 5 trials', en: 'supported employment v prevocational training, 5 trials' }, total: 484, months: '12',
    ips: { ...ips, percent: 34 }, controls: [{ ...control, percent: 12 }],
    effects: [{ measure: 'NNT', about: 'all trials', value: 4.45, low: 3.37, high: 6.59, compares: [34, 12] }, { measure: 'NNT', about: 'best trials', value: 5.3, low: 3.6, high: 10.4, compares: [31, 12] }],
    note: { nl: 'Beste trials 31 tegen 12 %.', en: 'Best trials 31 v 12%.' }, source: 'Crowther et al. 2001', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'kinoshita2013', year: 2013, population: { nl: 'Cochrane-overzicht, 14 trials', en: 'Cochrane review, 14 trials' }, total: 2265, months: '12 or more', outcome: 'anyJob', effects: [ratio('any employment', 3.24, 2.17, 4.82)],
    note: { nl: 'Tijd tot eerste baan 161,6 dagen korter. Uitkomsten uit het geheugen; alleen het aantal is gezien.', en: 'Time to first job 161.6 days shorter. Results from memory; only the size was seen.' }, source: 'Kinoshita et al. 2013', certainty: 'fromMemory',
  },
  {
    ...meta, controls: [control], id: 'suijkerbuijk2017', year: 2017, population: { nl: 'Cochrane-netwerkanalyse, 48 trials', en: 'Cochrane network meta-analysis, 48 trials' }, total: 8743, months: 'over 12',
    effects: [ratio('supported employment plus, v psychiatric care only', 3.81, 1.99, 7.31), ratio('supported employment', 2.72, 1.55, 4.76), ratio('prevocational', 1.26, 0.73, 2.19), ratio('transitional', 1, 0.51, 1.96)],
    note: { nl: 'Alle cijfers uit het geheugen; alleen de methode is gezien.', en: 'All figures from memory; only the methods were seen.' }, source: 'Suijkerbuijk et al. 2017', certainty: 'fromMemory',
  },
  {
    ...meta, controls: [control], id: 'modini2016', year: 2016, population: { nl: '17 trials en 2 vervolgmetingen', en: '17 trials and 2 follow-ups' }, effects: [ratio('competitive employment', 2.4, 1.99, 2.9)],
    note: { nl: 'Overzichten lopen uiteen door andere uitkomsten en andere studies.', en: 'Reviews differ in outcome and in the studies pooled.' }, source: 'Modini et al. 2016', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'metcalfe2018', year: 2018, country: '12 countries', population: { nl: '21 trials, 30 plaatsen', en: '21 trials, 30 sites' }, effects: [ratio('competitive employment', 2.31, 1.99, 2.69)],
    note: { nl: 'Groter bij zwakkere ontslagbescherming en lagere uitkeringen.', en: 'Larger with weaker job protection and less generous benefits.' }, source: 'Metcalfe et al. 2018', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'brinchmann2020', year: 2020, population: { nl: '27 trials', en: '27 trials' }, effects: [ratio('competitive employment', 2.07, 1.82, 2.35)],
    note: { nl: 'Het relatieve effect krimpt waar de gewone zorg beter is.', en: 'The relative effect shrinks where usual care is better.' }, source: 'Brinchmann et al. 2020', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'frederick2019', year: 2019, population: { nl: 'trials', en: 'trials' }, outcome: 'anyJob',
    effects: [
      ratio('any job', 1.63, 1.46, 1.82), { measure: 'd', about: 'tenure', value: 0.55, low: 0.33, high: 0.79 }, { measure: 'd', about: 'job length', value: 0.46 },
      { measure: 'd', about: 'income', value: 0.48 }, { measure: 'd', about: 'quality of life', value: 0.3, low: -0.07, high: 0.67 },
    ],
    note: { nl: 'Enige baan, ook niet-regulier.', en: 'Any job, not only competitive.' }, source: 'Frederick and VanderWeele 2019', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'dewinter2022', year: 2022, population: { nl: 'trials per subgroep', en: 'trials by subgroup' }, effects: [],
    note: { nl: 'Effecten per subgroep; de cijfers waren niet te zien.', en: 'Effects by subgroup; the figures were not visible.' }, source: 'De Winter et al. 2022', certainty: 'read',
  },
  {
    ...meta, controls: [control], id: 'probyn2021', year: 2021, population: { nl: '10 trials buiten de ernstige psychische aandoening', en: '10 trials outside severe mental illness' }, total: 913,
    effects: [
      ratio('affective disorder', 10.61, 1.49, 75.38), ratio('justice', 4.44), ratio('PTSD', 2.73, 1.64, 4.54), ratio('methadone', 11.5), ratio('spinal injury, first', 2.46),
      ratio('spinal injury, second', 2.81), ratio('musculoskeletal', 1.38, 1, 1.89), ratio('substance use, not significant', 1.85), ratio('homeless, not significant', 1.55),
    ],
    note: { nl: 'Naam van de eerste auteur uit het geheugen.', en: 'Name of the first author from memory.' }, source: 'Probyn et al. 2021 (PMC8724223)', certainty: 'partlyFromMemory',
  },
  {
    ...meta, id: 'vukadin2022', year: 2022, country: 'NL', design: 'cohort', population: { nl: `${smi.nl}, met invoeringsaanpak`, en: `${smi.en}, with implementation strategy` }, total: 103, months: '30', ips: { arm: 'IPS', n: 103, percent: 46 }, controls: [],
    effects: [{ measure: 'OR', about: 'team experience', value: 3.83, low: 1.42, high: 10.3 }],
    note: { nl: 'Mediaan 201 dagen tot werk, mediaan 265 dagen in werk.', en: 'Median 201 days to a job, median 265 days in work.' }, source: 'Vukadin et al. 2022, BMC Psychiatry', certainty: 'read',
  },
  {
    ...meta, id: 'giesen2007', year: 2007, country: 'NL', design: 'cohort', population: { nl: 'eerste 4 plaatsen', en: 'first 4 sites' }, total: 316, months: 'about 24', ips: { arm: 'IPS', n: 316, percent: 18 }, controls: [], effects: [],
    note: { nl: 'Geen plaats haalde de hoogste modelgetrouwheid.', en: 'No site reached top fidelity.' }, source: 'Giesen et al. 2007', certainty: 'read',
  },
  {
    ...meta, id: 'bond2011tenure', year: 2011, country: 'US', design: 'cohort', population: { nl: 'werkende IPS-deelnemers', en: 'IPS participants who worked' }, total: 142, months: '24', ips: { arm: 'IPS', n: 142, percent: null }, controls: [], effects: [],
    note: { nl: 'Gemiddeld 12,86 maanden gewerkt, 9,96 in de eerste baan; ongeveer 40 % werkte gestaag.', en: 'Mean 12.86 months worked, 9.96 in the first job; about 40% steady workers.' }, source: 'Bond and Kukla 2011', certainty: 'read',
  },
  {
    ...meta, id: 'solomon_ipsaut', year: 2025, country: 'US', design: 'cohort', population: { nl: 'volwassenen met autisme en verstandelijke beperking, proef', en: 'adults with autism and intellectual disability, pilot' }, ips, controls: [], effects: [],
    note: { nl: 'IPS zonder aanpassing: 41, daarna 52 % geplaatst. Een trial van een aangepaste vorm is beschreven.', en: 'Unadapted IPS: 41, then 52% placed. A trial of an adapted form is described.' }, source: 'Solomon et al. 2025, trial protocol; grant abstract', certainty: 'read',
  },
]
