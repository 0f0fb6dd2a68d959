import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const socialInsuranceLines = {
  'sv.max_daily_wage': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 25654, unit: 'cents/day', confidence: 'high',
      source: 'svpay.nl 2023-01-05',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 26457, unit: 'cents/day', confidence: 'high',
      source: 'berekensite.nl',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 27444, unit: 'cents/day', confidence: 'high',
      source: 'loket.nl; Sygness Uitkering.java',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 28295, unit: 'cents/day', confidence: 'high',
      source: 'adfiz.nl',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 29067, unit: 'cents/day', confidence: 'high',
      source: 'adfiz.nl; MinBZK/poc-machine-law laws/werkloosheidswet/UWV-2025-01-01.yaml',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 29782, unit: 'cents/day', confidence: 'medium',
      source: 'from memory (consistent with neighbours)',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 30425, unit: 'cents/day', confidence: 'high',
      source: 'Stcrt. 2025, 42324 via admintrend.nl / reintjesadvies.pl',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 30990, unit: 'cents/day', confidence: 'low',
      source: 'estimate 304.25 x 2337.00/2294.40',
      note: 'NOT VERIFIED; do not show as fact',
    },
  ],
  'sv.max_premium_wage_year': [
    {
      from: '2023-01-01', until: '2023-12-31', value: 6695600, unit: 'cents/year', confidence: 'medium',
      source: '261 x max daily wage of 1 January, truncated',
    },
    {
      from: '2024-01-01', until: '2024-12-31', value: 7162800, unit: 'cents/year', confidence: 'high',
      source: '261 x max daily wage of 1 January, truncated; Staatscourant 2023, 31461 via poc-machine-law laws/zvw/werkgeversbijdrage',
    },
    {
      from: '2025-01-01', until: '2025-12-31', value: 7586400, unit: 'cents/year', confidence: 'medium',
      source: '261 x max daily wage of 1 January, truncated',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 7940900, unit: 'cents/year', confidence: 'high',
      source: '261 x max daily wage of 1 January, truncated; Stcrt. 2025, 42324',
    },
  ],
  'sv.days_per_month': [
    {
      from: '2023-01-01', value: 21.75, unit: 'days', confidence: 'high',
      source: 'WMM/Wajong 1a:4, 2:1; Dagloonbesluit',
    },
  ],
  'sv.days_per_year': [
    {
      from: '2023-01-01', value: 261, unit: 'days', confidence: 'high',
      source: 'Dagloonbesluit werknemersverzekeringen; WW 1b',
    },
  ],
  'ww.pct_first_2_months': [
    {
      from: '2015-07-01', value: 75, unit: 'percent', confidence: 'high',
      source: 'WW art. 47 (statengeneraal/laws-markdown @91556a80a2 BWBR0004045); poc-machine-law laws/werkloosheidswet/UWV-2025-01-01.yaml',
    },
  ],
  'ww.pct_after': [
    {
      from: '2015-07-01', value: 70, unit: 'percent', confidence: 'high',
      source: 'WW art. 47',
    },
  ],
  'ww.end_income_pct_of_month_wage': [
    {
      from: '2015-07-01', value: 87.5, unit: 'percent', confidence: 'high',
      source: 'WW art. 20(1)(c)',
    },
  ],
  'ww.min_duration_months': [
    {
      from: '2016-01-01', value: 3, unit: 'months', confidence: 'high',
      source: 'WW art. 42',
    },
  ],
  'ww.max_duration_months': [
    {
      from: '2016-01-01', value: 24, unit: 'months', confidence: 'high',
      source: 'WW art. 42',
      note: 'shortening has been announced politically; verify for 2027+',
    },
  ],
  'ww.weeks_required': [
    {
      from: '2015-07-01', value: 26, unit: 'weeks worked', confidence: 'high',
      source: 'WW art. 17',
    },
  ],
  'ww.weeks_reference': [
    {
      from: '2015-07-01', value: 36, unit: 'weeks', confidence: 'high',
      source: 'WW art. 17',
    },
  ],
  'ww.min_hours_lost': [
    {
      from: '2015-07-01', value: 5, unit: 'hours/week', confidence: 'high',
      source: 'WW art. 16',
    },
  ],
  'ww.reserved_holiday_factor': [
    {
      from: '2015-07-01', value: 1.08, unit: 'ratio', confidence: 'medium',
      source: 'Algemeen inkomensbesluit socialezekerheidswetten (statengeneraal/laws-markdown @91556a80a2 BWBR0029368, 2017 text) art. 4:1(10)',
      note: 'applied to pay when the employer reserves holiday allowance; paid-out holiday allowance then does not count',
    },
  ],
  'aib.four_week_period_ww': [
    {
      from: '2015-07-01', value: 'counts in the calendar month in which the 4-week period ends', unit: 'text', confidence: 'medium',
      source: 'Algemeen inkomensbesluit socialezekerheidswetten (statengeneraal/laws-markdown @91556a80a2 BWBR0029368, 2017 text) art. 4:1(9)',
    },
  ],
  'aib.days_per_week': [
    {
      from: '2015-07-01', value: 5, unit: 'days', confidence: 'medium',
      source: 'Algemeen inkomensbesluit socialezekerheidswetten (statengeneraal/laws-markdown @91556a80a2 BWBR0029368, 2017 text) art. 4:1(2)',
    },
  ],
  'zw.pct': [
    {
      from: '2015-01-01', value: 70, unit: 'percent of daily wage', confidence: 'high',
      source: 'ZW art. 29(7), 29b(5)',
    },
  ],
  'zw.income_offset_formula': [
    {
      from: '2015-01-01', value: 'p/100 x A x B/C', unit: 'text', confidence: 'medium',
      source: 'ZW art. 31(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0001888)',
    },
  ],
  'zw.norisk.full_pay_weeks': [
    {
      from: '2015-01-01', value: 52, unit: 'weeks at 100% on employer request', confidence: 'high',
      source: 'ZW art. 29b(6); document "Het doelgroepregister banenafspraak" (index file id 69362843398)',
    },
  ],
  'zw.norisk.years.wia': [
    {
      from: '2015-01-01', value: 5, unit: 'years from start of job (or from WIA decision when staying)', confidence: 'high',
      source: 'ZW art. 29b(1),(4); no_riskpolis_doelgroepen.feature @0708b6e9df',
    },
  ],
  'zw.norisk.years.wajong_lks_register_sheltered': [
    {
      from: '2016-01-01', value: 'unlimited', unit: 'text', confidence: 'high',
      source: 'ZW art. 29b(2); ziektewet/scenarios/financieel_cv_sadee.feature @0708b6e9df',
    },
  ],
} as const satisfies ParameterTable
