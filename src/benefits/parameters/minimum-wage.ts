import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const minimumWageLines = {
  'wml.month_reference': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 193440, unit: 'cents/month', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b (88.94 x 21.75)',
      note: 'statutory monthly minimum wage until 2023-12-31',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 199500, unit: 'cents/month', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b (91.72 x 21.75)',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 206940, unit: 'cents/month', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b (95.14 x 21.75)',
      note: 'from 2024 this is only the reference month wage used by benefit and subsidy laws (WMM art. 8(1)(b)); never derive it from the hourly wage',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 213360, unit: 'cents/month', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b (98.10 x 21.75)',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 219180, unit: 'cents/month', confidence: 'high',
      source: 'admaxi.nl / vertiadvies.nl news on SZW decision 2024-0000675332',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 224580, unit: 'cents/month', confidence: 'medium',
      source: 'derived: keeps 290.67->297.82 and 297.82->304.25 consistent; multiple of 0.60',
      note: 'not read in a source; verify',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 229440, unit: 'cents/month', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_werk_en_inkomen_naar_arbeidsvermogen/scenarios/voorzieningen_artikel_35.feature @8e06b9bd99 (comment and 195.16 threshold)',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 233700, unit: 'cents/month', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_minimumloon_en_minimumvakantiebijslag/2026-07-01.yaml @0708b6e9df, art. 8 with Stcrt. 2026, 16505 (regeling 28-04-2026, nr. 2026-0000107275)',
    },
  ],
  'wml.hour.adult': [
    {
      from: '2024-01-01', until: '2024-06-30', value: 1327, unit: 'cents/hour', confidence: 'high',
      source: 'loonserviceburo.nl kerngetallen 2024',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 1368, unit: 'cents/hour', confidence: 'high',
      source: 'adfiz.nl on amounts per 2025-01-01 (old value)',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 1406, unit: 'cents/hour', confidence: 'high',
      source: 'svb.nl bedragen minimumlonen 2025; admaxi.nl',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 1440, unit: 'cents/hour', confidence: 'high',
      source: 'w-o.nl; rijksoverheid.nl 2025-12-10',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 1471, unit: 'cents/hour', confidence: 'high',
      source: 'vertiadvies.nl; rijksoverheid.nl 2025-12-10',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 1499, unit: 'cents/hour', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_minimumloon_en_minimumvakantiebijslag/2026-07-01.yaml @0708b6e9df, art. 8 with Stcrt. 2026, 16505 (regeling 28-04-2026, nr. 2026-0000107275)',
      note: 'value for 2027-01-01 not known when this was written',
    },
  ],
  'wml.hour_derived_2023.36h': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 1240, unit: 'cents/hour', confidence: 'medium',
      source: 'computed 1934.40 x 12 / (52 x hours)',
      note: 'no statutory hourly wage before 2024',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 1279, unit: 'cents/hour', confidence: 'medium',
      source: 'computed 1995.00 x 12 / (52 x hours)',
    },
  ],
  'wml.hour_derived_2023.38h': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 1175, unit: 'cents/hour', confidence: 'medium',
      source: 'computed 1934.40 x 12 / (52 x hours)',
      note: 'no statutory hourly wage before 2024',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 1212, unit: 'cents/hour', confidence: 'medium',
      source: 'computed 1995.00 x 12 / (52 x hours)',
    },
  ],
  'wml.hour_derived_2023.40h': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 1116, unit: 'cents/hour', confidence: 'medium',
      source: 'computed 1934.40 x 12 / (52 x hours)',
      note: 'no statutory hourly wage before 2024',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 1151, unit: 'cents/hour', confidence: 'medium',
      source: 'computed 1995.00 x 12 / (52 x hours)',
    },
  ],
  'wml.youth_pct.20': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 80, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'vertiadvies.nl (2026), svb.nl (2025), w-o.nl (2025): Besluit minimumjeugdloon',
    },
    {
      from: '2027-01-01', value: 87.5, unit: 'percent of adult hourly wage', confidence: 'medium',
      source: 'rijksoverheid.nl 2025-04-24 and consultation 2025-12-04; performa-or.nl',
      note: 'announced; final AMvB not read',
    },
  ],
  'wml.youth_pct.19': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 60, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'vertiadvies.nl (2026), svb.nl (2025), w-o.nl (2025): Besluit minimumjeugdloon',
    },
    {
      from: '2027-01-01', value: 75, unit: 'percent of adult hourly wage', confidence: 'medium',
      source: 'rijksoverheid.nl 2025-04-24 and consultation 2025-12-04; performa-or.nl',
      note: 'announced; final AMvB not read',
    },
  ],
  'wml.youth_pct.18': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 50, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'vertiadvies.nl (2026), svb.nl (2025), w-o.nl (2025): Besluit minimumjeugdloon',
    },
    {
      from: '2027-01-01', value: 62.5, unit: 'percent of adult hourly wage', confidence: 'medium',
      source: 'rijksoverheid.nl 2025-04-24 and consultation 2025-12-04; performa-or.nl',
      note: 'announced; final AMvB not read',
    },
  ],
  'wml.youth_pct.17': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 39.5, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'vertiadvies.nl (2026), svb.nl (2025), w-o.nl (2025): Besluit minimumjeugdloon',
    },
    {
      from: '2027-01-01', value: 50, unit: 'percent of adult hourly wage', confidence: 'medium',
      source: 'rijksoverheid.nl 2025-04-24 and consultation 2025-12-04; performa-or.nl',
      note: 'announced; final AMvB not read',
    },
  ],
  'wml.youth_pct.16': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 34.5, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'vertiadvies.nl (2026), svb.nl (2025), w-o.nl (2025): Besluit minimumjeugdloon',
    },
    {
      from: '2027-01-01', value: 40, unit: 'percent of adult hourly wage', confidence: 'medium',
      source: 'rijksoverheid.nl 2025-04-24 and consultation 2025-12-04; performa-or.nl',
      note: 'announced; final AMvB not read',
    },
  ],
  'wml.youth_pct.15': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 30, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'vertiadvies.nl (2026), svb.nl (2025), w-o.nl (2025): Besluit minimumjeugdloon',
    },
    {
      from: '2027-01-01', value: 30, unit: 'percent of adult hourly wage', confidence: 'medium',
      source: 'rijksoverheid.nl 2025-04-24 and consultation 2025-12-04; performa-or.nl',
      note: 'announced; final AMvB not read',
    },
  ],
  'wml.youth_pct_bbl.20': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 61.5, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'w-o.nl; admaxi.nl',
      note: 'BBL apprentices; separate table announced to end 2026-12-31',
    },
  ],
  'wml.youth_pct_bbl.19': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 52.5, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'w-o.nl; admaxi.nl',
      note: 'BBL apprentices; separate table announced to end 2026-12-31',
    },
  ],
  'wml.youth_pct_bbl.18': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 45.5, unit: 'percent of adult hourly wage', confidence: 'high',
      source: 'w-o.nl; admaxi.nl',
      note: 'BBL apprentices; separate table announced to end 2026-12-31',
    },
  ],
  'wml.holiday_allowance_pct': [
    {
      from: '2023-01-01', value: 8, unit: 'percent', confidence: 'high',
      source: 'WMM art. 15 (via MinBZK/regelrecht-corpus participatiewet/scenarios/financieel_cv_koen.feature @0708b6e9df)',
    },
  ],
  'wml.full_week_hours_reference': [
    {
      from: '2024-01-01', value: 36, unit: 'hours/week', confidence: 'high',
      source: 'WMM art. 8(1)(c)',
    },
  ],
} as const satisfies ParameterTable
