import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const toeslagenLines = {
  'zt.standard_premium': [
    {
      from: '2024-01-01', until: '2024-12-31', value: 198700, unit: 'cents/year', confidence: 'high',
      source: 'poc-machine-law laws/zorgtoeslagwet/regelingen/vaststelling_standaardpremie_2024_01_01.yaml',
    },
    {
      from: '2025-01-01', until: '2025-12-31', value: 211200, unit: 'cents/year', confidence: 'high',
      source: 'poc-machine-law laws/zorgtoeslagwet/regelingen/vaststelling_standaardpremie_2025_01_01.yaml',
    },
  ],
  'zt.pct_threshold_single': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 1.896, unit: 'percent', confidence: 'high',
      source: 'Wet op de zorgtoeslag art. 2(3) (MinBZK/regelrecht wet_op_de_zorgtoeslag/2025-01-01.yaml)',
    },
  ],
  'zt.pct_threshold_partner': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 4.273, unit: 'percent', confidence: 'high',
      source: 'same',
    },
  ],
  'zt.pct_income': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 13.7, unit: 'percent', confidence: 'high',
      source: 'same',
    },
  ],
  'zt.threshold_income': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 2840600, unit: 'cents/year', confidence: 'medium',
      source: 'poc-machine-law wet_op_het_kindgebonden_budget/TOESLAGEN-2025-01-01.yaml (same statutory threshold)',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 2973600, unit: 'cents/year', confidence: 'low',
      source: 'from memory',
    },
  ],
  'zt.max_month_single': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 12900, unit: 'cents/month', confidence: 'high',
      source: 'metronieuws.nl 2025-11-24 (source Rijksoverheid)',
    },
  ],
  'zt.max_month_partners': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 24600, unit: 'cents/month', confidence: 'high',
      source: 'metronieuws.nl 2025-11-24',
    },
  ],
  'zt.income_limit_single': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 4085700, unit: 'cents/year', confidence: 'medium',
      source: 'overstappen.nl',
    },
  ],
  'zt.income_limit_partners': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 5114200, unit: 'cents/year', confidence: 'medium',
      source: 'overstappen.nl',
    },
  ],
  'zt.slope_pct': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 13.73, unit: 'percent (inferred from the published table, 13.72-13.755)', confidence: 'low',
      source: 'fit on metronieuws.nl table',
    },
  ],
  'zt.assets_single': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 14189600, unit: 'cents', confidence: 'high',
      source: 'admintrend.nl; poc-machine-law',
      note: '2026 pages repeat this figure; unverified',
    },
  ],
  'zt.assets_partners': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 17942900, unit: 'cents', confidence: 'high',
      source: 'poc-machine-law',
    },
  ],
  'ht.max_rent_counted.21plus': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 93293, unit: 'cents/month', confidence: 'high',
      source: 'thius.nl; blikopnieuws.nl; streekgids.nl',
    },
  ],
  'ht.max_rent_counted.18_20': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 49820, unit: 'cents/month', confidence: 'high',
      source: 'thius.nl',
    },
  ],
  'ht.max_rent_counted.adult': [
    {
      from: '2025-01-01', until: '2025-12-31', value: 90007, unit: 'cents/month (hard limit in 2025)', confidence: 'high',
      source: 'thius.nl; poc-machine-law',
    },
  ],
  'ht.assets_single': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 3847900, unit: 'cents', confidence: 'high',
      source: 'streekgids.nl; blikopnieuws.nl',
    },
  ],
  'ht.service_costs_count': [
    {
      from: '2026-01-01', value: false, unit: 'boolean', confidence: 'high',
      source: 'thius.nl',
    },
  ],
} as const satisfies ParameterTable
