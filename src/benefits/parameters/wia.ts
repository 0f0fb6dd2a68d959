import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const wiaLines = {
  'wia.wga.lgu_pct_first_2_months': [
    {
      from: '2017-01-01', value: 75, unit: 'percent', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(1)',
    },
  ],
  'wia.wga.lgu_pct_after': [
    {
      from: '2017-01-01', value: 70, unit: 'percent', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(1)',
    },
  ],
  'wia.wga.lau_pct': [
    {
      from: '2017-01-01', value: 70, unit: 'percent', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(2)-(4)',
    },
  ],
  'wia.wga.income_requirement_pct_of_remaining_capacity': [
    {
      from: '2017-01-01', value: 50, unit: 'percent', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 60(2)',
    },
  ],
  'wia.wga.no_income_requirement_if_capacity_pct_at_most': [
    {
      from: '2017-01-01', value: 20, unit: 'percent of maatman income per hour', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 60(2)-(3)',
    },
  ],
  'wia.wga.income_requirement_grace_months': [
    {
      from: '2017-01-01', value: 24, unit: 'months', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 60(3)',
    },
  ],
  'wia.wga.vvu_pct.00_35': [
    {
      from: '2017-01-01', value: 0, unit: 'percent of minimum wage (or month wage if lower)', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(6), 62',
    },
  ],
  'wia.wga.vvu_pct.35_45': [
    {
      from: '2017-01-01', value: 28, unit: 'percent of minimum wage (or month wage if lower)', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(6), 62',
    },
  ],
  'wia.wga.vvu_pct.45_55': [
    {
      from: '2017-01-01', value: 35, unit: 'percent of minimum wage (or month wage if lower)', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(6), 62',
    },
  ],
  'wia.wga.vvu_pct.55_65': [
    {
      from: '2017-01-01', value: 42, unit: 'percent of minimum wage (or month wage if lower)', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(6), 62',
    },
  ],
  'wia.wga.vvu_pct.65_80': [
    {
      from: '2017-01-01', value: 50.75, unit: 'percent of minimum wage (or month wage if lower)', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(6), 62',
    },
  ],
  'wia.wga.vvu_pct.80_plus': [
    {
      from: '2017-01-01', value: 70, unit: 'percent of minimum wage (or month wage if lower)', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 61(6), 62',
    },
  ],
  'wia.iva.pct': [
    {
      from: '2017-01-01', value: 75, unit: 'percent of month wage', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 51',
    },
  ],
  'wia.iva.income_offset_pct': [
    {
      from: '2017-01-01', value: 70, unit: 'percent of income x C/D', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 52(1)',
    },
  ],
  'wia.iva.reassess_income_pct_of_maatman': [
    {
      from: '2017-01-01', value: 20, unit: 'percent during 12 consecutive months', confidence: 'medium',
      source: 'Wet WIA (statengeneraal/laws-markdown @91556a80a2 BWBR0019057, 2017 text; formulas unchanged as far as known) art. 52(2)',
    },
  ],
  'wao.class_pct.15_25': [
    {
      from: '2007-07-01', value: 14, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.class_pct.25_35': [
    {
      from: '2007-07-01', value: 21, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.class_pct.35_45': [
    {
      from: '2007-07-01', value: 28, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.class_pct.45_55': [
    {
      from: '2007-07-01', value: 35, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.class_pct.55_65': [
    {
      from: '2007-07-01', value: 42, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.class_pct.65_80': [
    {
      from: '2007-07-01', value: 50.75, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.class_pct.80_plus': [
    {
      from: '2007-07-01', value: 75, unit: 'percent of 100/108 daily wage', confidence: 'high',
      source: 'WAO art. 21(2) (statengeneraal/laws-markdown @91556a80a2 BWBR0002524); Sygness WaoKlasse.java',
    },
  ],
  'wao.work_not_suitable_period_years': [
    {
      from: '2007-07-01', value: 5, unit: 'years', confidence: 'medium',
      source: 'WAO art. 44(1)',
    },
  ],
} as const satisfies ParameterTable
