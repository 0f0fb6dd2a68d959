import type { Sentence } from './answer.ts'

/** What each threshold means, as it is shown beside the table of hours. */
export const thresholdWords = {
  incomeRequirement: { nl: 'WGA: de helft van de verdiencapaciteit. Daaronder geldt de lage vervolguitkering, vanaf hier loonaanvulling.', en: 'WGA: half of the earning capacity. Below it the low follow-up benefit applies, from here the wage supplement.' },
  fullCapacity: { nl: 'WGA: de hele verdiencapaciteit is benut; vanaf hier gaat inkomen van de uitkering af.', en: 'WGA: all of the earning capacity is used; from here income is deducted.' },
  wwEnds: { nl: 'WW: boven 87,5% van het maandloon stopt de WW.', en: 'WW: above 87.5% of the month wage WW ends.' },
  benefitEnds: { nl: 'Vanaf hier is er geen uitkering meer. Vraag hoe het recht terugkomt als het werk stopt.', en: 'From here no benefit remains. Ask how the right returns when the work ends.' },
  dispensationTopUp: { nl: 'Wajong met loondispensatie: vanaf hier vult UWV aan tot het volle loon.', en: 'Wajong with wage dispensation: from here UWV tops up to the full pay.' },
  guarantee: { nl: 'Vanaf hier geldt het garantiebedrag uit de brief van UWV.', en: 'From here the guarantee amount in UWV\'s letter applies.' },
  disregardMaximum: { nl: 'Bijstand: het maximum van de vrijlating is bereikt; elke euro netto erboven telt mee.', en: 'Assistance: the maximum of the disregard is reached; every net euro above it counts.' },
  subsidyCap: { nl: 'Loonkostensubsidie: het maximum van 70% geldt.', en: 'Wage subsidy: the 70% maximum applies.' },
  totalFalls: { nl: 'Let op: hier is het totaal lager dan bij minder uren.', en: 'Mind: here the total is lower than with fewer hours.' },
} as const satisfies Record<string, Sentence>
