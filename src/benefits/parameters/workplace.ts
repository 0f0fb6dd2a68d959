import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const workplaceLines = {
  'trial.uwv.max_months': [
    {
      from: '2013-01-01', value: 6, unit: 'months', confidence: 'high',
      source: 'WW 76a, Wet WIA 37, Wajong 2:24; werkloosheidswet/scenarios/proefplaatsing.feature @84fda652d1',
    },
  ],
  'trial.uwv.usual_months': [
    {
      from: '2013-01-01', value: 2, unit: 'months (UWV policy; longer needs a reason)', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'trial.uwv.min_followup_contract_months': [
    {
      from: '2013-01-01', value: 6, unit: 'months, same or more hours', confidence: 'high',
      source: 'Wet WIA 37(2)(d), Wajong 2:24(3)(d)',
    },
  ],
  'trial.uwv.min_age': [
    {
      from: '2013-01-01', value: 18, unit: 'years', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014',
    },
  ],
  'trial.municipality.base_months': [
    {
      from: '2023-01-01', value: 2, unit: 'months', confidence: 'high',
      source: 'Participatiewet 8a(2)(d)',
    },
  ],
  'trial.municipality.max_extension_months': [
    {
      from: '2023-01-01', value: 4, unit: 'months', confidence: 'high',
      source: 'Participatiewet 8a(2)(d)',
    },
  ],
  'jobcoach.uwv.cap_pct_year1': [
    {
      from: '2005-12-29', value: 15, unit: 'percent of hours worked per calendar year', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 12(2)',
    },
  ],
  'jobcoach.uwv.cap_pct_year2': [
    {
      from: '2005-12-29', value: 7.5, unit: 'percent of hours worked per calendar year', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 12(2)',
    },
  ],
  'jobcoach.uwv.cap_pct_year3': [
    {
      from: '2005-12-29', value: 6, unit: 'percent of hours worked per calendar year', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 12(2)',
      note: 'year 3 value also for later years',
    },
  ],
  'jobcoach.uwv.regime.very_light.year1': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.very_light.year2': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.very_light.year3': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.light.year1': [
    {
      from: '2014-07-01', value: 6, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.light.year2': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.light.year3': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.middle.year1': [
    {
      from: '2014-07-01', value: 10, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.middle.year2': [
    {
      from: '2014-07-01', value: 5, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.middle.year3': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.intensive.year1': [
    {
      from: '2014-07-01', value: 15, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.intensive.year2': [
    {
      from: '2014-07-01', value: 7.5, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.intensive.year3': [
    {
      from: '2014-07-01', value: 6, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
      note: '2014 policy text; withdrawn and replaced in 2016 and 2019; current regime table not read',
    },
  ],
  'jobcoach.uwv.regime.very_light.trial': [
    {
      from: '2014-07-01', value: 3, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'jobcoach.uwv.regime.light.trial': [
    {
      from: '2014-07-01', value: 6, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'jobcoach.uwv.regime.middle.trial': [
    {
      from: '2014-07-01', value: 10, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'jobcoach.uwv.regime.intensive.trial': [
    {
      from: '2014-07-01', value: 15, unit: 'percent of hours worked', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'jobcoach.uwv.min_hours_week': [
    {
      from: '2014-07-01', value: 12, unit: 'hours/week', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263); ao-metalektro.nl 2024-07',
    },
  ],
  'jobcoach.uwv.min_contract_months': [
    {
      from: '2014-07-01', value: 6, unit: 'months', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263); ao-metalektro.nl 2024-07',
    },
  ],
  'jobcoach.uwv.min_pay_pct_wml': [
    {
      from: '2014-07-01', value: 35, unit: 'percent', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263); ao-metalektro.nl 2024-07',
    },
  ],
  'jobcoach.uwv.floor_hours_week': [
    {
      from: '2014-07-01', value: 8, unit: 'hours/week (exception)', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'jobcoach.uwv.floor_pay_pct_wml': [
    {
      from: '2014-07-01', value: 20, unit: 'percent (exception)', confidence: 'low',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263)',
    },
  ],
  'jobcoach.uwv.max_years': [
    {
      from: '2014-07-01', value: 3, unit: 'years in the same job (longer possible)', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263); ao-metalektro.nl',
    },
  ],
  'jobcoach.uwv.retroactive_weeks': [
    {
      from: '2014-07-01', value: 4, unit: 'weeks before receipt of the application', confidence: 'medium',
      source: 'Protocol Jobcoach UWV 2014 (statengeneraal/laws-markdown @91556a80a2 BWBR0035263); 123subsidie.nl',
    },
  ],
  'jobcoach.uwv.internal_subsidy_2011.intensive': [
    {
      from: '2011-01-01', until: '2014-12-31', value: 680000, unit: 'cents/year at 24+ hours/week', confidence: 'high',
      source: 'svde.nl on Stcrt. 2014, 22754',
      note: 'historic only; current amounts are in the yearly UWV Besluit normbedragen and were not found',
    },
  ],
  'jobcoach.uwv.internal_subsidy_2011.middle': [
    {
      from: '2011-01-01', until: '2014-12-31', value: 450000, unit: 'cents/year at 24+ hours/week', confidence: 'high',
      source: 'svde.nl on Stcrt. 2014, 22754',
      note: 'historic only; current amounts are in the yearly UWV Besluit normbedragen and were not found',
    },
  ],
  'jobcoach.uwv.internal_subsidy_2011.light': [
    {
      from: '2011-01-01', until: '2014-12-31', value: 270000, unit: 'cents/year at 24+ hours/week', confidence: 'high',
      source: 'svde.nl on Stcrt. 2014, 22754',
      note: 'historic only; current amounts are in the yearly UWV Besluit normbedragen and were not found',
    },
  ],
  'jobcoach.uwv.internal_subsidy_2011.very_light': [
    {
      from: '2011-01-01', until: '2014-12-31', value: 140000, unit: 'cents/year at 24+ hours/week', confidence: 'high',
      source: 'svde.nl on Stcrt. 2014, 22754',
      note: 'historic only; current amounts are in the yearly UWV Besluit normbedragen and were not found',
    },
  ],
  'wpa.threshold_factor': [
    {
      from: '2023-01-01', value: 1.85, unit: 'x reference month wage of 1 January / 21.75', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 3',
    },
  ],
  'wpa.threshold_year': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 19516, unit: 'cents', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/wet_werk_en_inkomen_naar_arbeidsvermogen/scenarios/voorzieningen_artikel_35.feature @8e06b9bd99',
      note: 'formula result; UWV publishes its own code B11 (143.45 in 2021-01, not equal to the formula), so show UWV value when known',
    },
  ],
  'wpa.business_benefit_test_above': [
    {
      from: '2023-01-01', value: 2268900, unit: 'cents', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 10(2)',
    },
  ],
  'wpa.intermediary_hours_pct': [
    {
      from: '2023-01-01', value: 15, unit: 'percent of hours worked', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 7(2)',
    },
  ],
  'wpa.transport_income_limit_year': [
    {
      from: '2026-01-01', until: '2026-12-31', value: 5558648, unit: 'cents/year', confidence: 'medium',
      source: 'computed 261 x 70% x 304.25; MinBZK/regelrecht-corpus regulation/nl/amvb/reintegratiebesluit/2026-05-02.yaml @18d01b5c71 (BWBR0019152) art. 5(1)',
    },
  ],
} as const satisfies ParameterTable
