import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const wageSubsidyLines = {
  'lks.cap_pct': [
    {
      from: '2015-01-01', value: 70, unit: 'percent of WML+holiday allowance', confidence: 'high',
      source: 'Participatiewet 10d(4); MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01)',
    },
  ],
  'lks.flat_rate_pct': [
    {
      from: '2017-01-01', value: 50, unit: 'percent of WML+holiday allowance', confidence: 'high',
      source: 'Participatiewet 10d(5); MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01)',
    },
  ],
  'lks.flat_rate_max_months': [
    {
      from: '2017-01-01', value: 6, unit: 'months from start of employment', confidence: 'high',
      source: 'Participatiewet 10d(5)',
    },
  ],
  'lks.norm_hours_per_week': [
    {
      from: '2024-01-01', value: 36, unit: 'hours/week', confidence: 'high',
      source: 'Participatiewet 10d(4) and (5)',
      note: 'before 2024 the proportion used the usual full working week',
    },
  ],
  'lks.employer_cost_pct': [
    {
      from: '2015-01-01', until: '2017-12-31', value: 23, unit: 'percent of the subsidy amount', confidence: 'high',
      source: 'Regeling loonkostensubsidie Participatiewet 2014 art. 1 (statengeneraal/laws-markdown @91556a80a2 BWBR0035633)',
    },
    {
      from: '2018-01-01', until: '2021-06-30', value: 23.5, unit: 'percent of the subsidy amount', confidence: 'high',
      source: 'Stcrt. 2017, 68248',
    },
    {
      from: '2021-07-01', until: '2021-12-31', value: 23.5, unit: 'percent of the subsidy amount', confidence: 'high',
      source: 'Regeling loonkostensubsidie Participatiewet 2021 art. 1 (text of 18-02-2021)',
    },
    {
      from: '2022-01-01', value: 23.5, unit: 'percent of the subsidy amount', confidence: 'low',
      source: 'carried forward; no later amendment found in the stored sources',
      note: 'VERIFY per calendar year before release; 24.x may apply',
    },
  ],
  'lks.application_window_months': [
    {
      from: '2023-01-01', value: 6, unit: 'months after start of employment (10d(2) groups)', confidence: 'high',
      source: 'Participatiewet 10d(2)',
    },
  ],
  'lks.target_group_reapply_months': [
    {
      from: '2015-01-01', value: 12, unit: 'months between applications', confidence: 'high',
      source: 'Participatiewet 10c(2)',
    },
  ],
  'lks.decision_weeks': [
    {
      from: '2023-01-01', value: 5, unit: 'weeks after wage value is set (or waived)', confidence: 'high',
      source: 'Participatiewet 10d(12)',
    },
  ],
  'lks.recalculation_date': [
    {
      from: '2015-01-01', value: '01-01', unit: 'month-day', confidence: 'high',
      source: 'Participatiewet 10d(7)',
      note: 'amount is refixed each 1 January; not on 1 July',
    },
  ],
  'lks.excludes_other_wage_subsidy_same_job': [
    {
      from: '2015-01-01', value: true, unit: 'boolean', confidence: 'high',
      source: 'Participatiewet 10d(9)',
    },
  ],
  'lks.wage_value_rounding': [
    {
      from: '2015-01-01', value: 'nearest whole percent', unit: 'text', confidence: 'medium',
      source: 'Regeling loonkostensubsidie Participatiewet 2014 art. 4(3) (statengeneraal/laws-markdown @91556a80a2 BWBR0035633)',
      note: 'rounding rule of the 2021 method not read',
    },
  ],
  'lks.main_task_min_share_of_week': [
    {
      from: '2021-07-01', value: 0.0625, unit: 'ratio', confidence: 'high',
      source: 'Besluit loonkostensubsidie Participatiewet 2021 art. 1 (hoofdtaak: 1/16 of weekly time)',
    },
  ],
  'lks.main_task_min_minutes_per_day': [
    {
      from: '2021-07-01', value: 30, unit: 'minutes/day', confidence: 'high',
      source: 'Besluit loonkostensubsidie Participatiewet 2021 art. 1',
    },
  ],
  'lks.participation_min_hours_per_day': [
    {
      from: '2015-01-01', value: 4, unit: 'hours/day', confidence: 'high',
      source: 'Besluit loonkostensubsidie Participatiewet art. 1; MinBZK/regelrecht-corpus participatiewet/scenarios/doelgroep_loonkostensubsidie.feature @cb44990d8f',
    },
  ],
  'lks.participation_min_hours_per_day_if_minimum_wage_per_hour': [
    {
      from: '2015-01-01', value: 2, unit: 'hours/day', confidence: 'high',
      source: 'same',
    },
  ],
  'ld.min_performance_shortfall_pct': [
    {
      from: '2006-01-01', value: 25, unit: 'percent below usual pay per hour', confidence: 'medium',
      source: 'Besluit loondispensatie Wajong (statengeneraal/laws-markdown @91556a80a2 BWBR0020119) art. 1',
      note: '2006 text; check current version',
    },
  ],
  'ld.min_expected_duration_months': [
    {
      from: '2006-01-01', value: 6, unit: 'months', confidence: 'medium',
      source: 'Besluit loondispensatie Wajong (statengeneraal/laws-markdown @91556a80a2 BWBR0020119) art. 2',
    },
  ],
  'ld.max_period_years': [
    {
      from: '2006-01-01', value: 5, unit: 'years, renewable', confidence: 'medium',
      source: 'Besluit loondispensatie Wajong (statengeneraal/laws-markdown @91556a80a2 BWBR0020119) art. 5',
    },
  ],
  'ld.start': [
    {
      from: '2006-01-01', value: 'first day of the month of application', unit: 'text', confidence: 'medium',
      source: 'Besluit loondispensatie Wajong (statengeneraal/laws-markdown @91556a80a2 BWBR0020119) art. 4',
    },
  ],
  'ld.pay_rule': [
    {
      from: '2006-01-01', value: 'percentage x WML per hour for the employee', unit: 'text', confidence: 'high',
      source: 'Besluit loondispensatie Wajong (statengeneraal/laws-markdown @91556a80a2 BWBR0020119) art. 3; MinBZK/regelrecht-corpus wet_arbeidsongeschiktheidsvoorziening_jonggehandicapten/scenarios/loondispensatie_aanspraak.feature @4f908433af',
    },
  ],
} as const satisfies ParameterTable
