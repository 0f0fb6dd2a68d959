import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const wajongLines = {
  'wajong.factor_work_capacity': [
    {
      from: '2021-01-01', value: 0.7, unit: 'ratio', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 2:40(1)(b), 3:8',
    },
  ],
  'wajong.factor_no_work_capacity': [
    {
      from: '2018-01-01', value: 0.75, unit: 'ratio', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 1a:4, 2:46, 3:8b',
    },
  ],
  'wajong.cf_subtract': [
    {
      from: '2021-01-01', value: 0.3, unit: 'ratio', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 2:40(2)',
    },
  ],
  'wajong.cf_multiply': [
    {
      from: '2021-01-01', value: 0.7, unit: 'ratio', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 2:40(2)',
    },
  ],
  'wajong.days_per_month': [
    {
      from: '2021-01-01', value: 21.75, unit: 'days', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 2:1, 1a:4',
    },
  ],
  'wajong.base_per_day_21plus': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 8894, unit: 'cents/day', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 9172, unit: 'cents/day', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 9514, unit: 'cents/day', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 9810, unit: 'cents/day', confidence: 'high',
      source: 'Sygness/WAO-Wajong-Rekenhulp src/resources/WajongGrondslag.txt @347415310b',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 10077, unit: 'cents/day', confidence: 'medium',
      source: 'computed 2191.80/21.75',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 10326, unit: 'cents/day', confidence: 'low',
      source: 'computed from derived 2245.80/21.75',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 10549, unit: 'cents/day', confidence: 'medium',
      source: 'computed 2294.40/21.75',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 10745, unit: 'cents/day', confidence: 'medium',
      source: 'computed 2337.00/21.75',
      note: 'younger than 21: base uses youth minimum wage; ask UWV',
    },
  ],
  'wajong.guarantee.ends_after_consecutive_months': [
    {
      from: '2021-01-01', value: 12, unit: 'months', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 8:8(5)',
      note: 'either formula result above guarantee, or no income, for a whole year',
    },
  ],
  'wajong.guarantee.indexation': [
    {
      from: '2021-01-01', value: 'percentage change of minimum wage', unit: 'text', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 8:8(7)',
    },
  ],
  'wajong.no_capacity.reassess_income_pct_of_maatman': [
    {
      from: '2021-01-01', value: 20, unit: 'percent during 12 consecutive months', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 2:46a',
    },
  ],
  'wajong.old.protected_work_years': [
    {
      from: '2021-01-01', value: 5, unit: 'years of work before right can end', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 3:19(2)',
    },
  ],
  'wajong.old.end_threshold_pct_of_maatman': [
    {
      from: '2021-01-01', value: 75, unit: 'percent', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 3:19(2)',
    },
  ],
  'wajong.need_of_care_max_factor': [
    {
      from: '2021-01-01', value: 1.3333, unit: 'ratio (100/75), up to the base', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 2:51, 1a:5',
    },
  ],
  'wajong.decision_weeks': [
    {
      from: '2021-01-01', value: 14, unit: 'weeks', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 6:1',
    },
  ],
  'wajong.objection_weeks': [
    {
      from: '2021-01-01', value: '13 (17 with medical or labour expert ground, 21 with external expert)', unit: 'weeks', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/2026-07-01.yaml @22fc0ad838 (BWBR0008657) art. 6:3',
    },
  ],
} as const satisfies ParameterTable
