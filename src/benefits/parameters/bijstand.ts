import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const bijstandLines = {
  'pw.norm.single_21_aow': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 119566, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 121662, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'krimpenerwaard.nl / grdebevelanden.nl 2023-07-01',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 128383, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2024-01-01',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 130845, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 134545, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2025-01-01; metronieuws.nl',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 136906, unit: 'cents/month net incl. holiday part', confidence: 'medium',
      source: 'metronieuws.nl 2025-06 (source Rijksoverheid)',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 140150, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 21',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 141946, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 21',
    },
  ],
  'pw.norm.couple_21_aow': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 170808, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 173802, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'krimpenerwaard.nl / grdebevelanden.nl 2023-07-01',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 183404, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2024-01-01',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 186921, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 192207, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2025-01-01; metronieuws.nl',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 195580, unit: 'cents/month net incl. holiday part', confidence: 'medium',
      source: 'metronieuws.nl 2025-06 (source Rijksoverheid)',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 200213, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 21',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 202779, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 21',
    },
  ],
  'pw.norm.single_aow': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 133067, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 135766, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'krimpenerwaard.nl / grdebevelanden.nl 2023-07-01',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 142576, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2024-01-01',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 145685, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 150107, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2025-01-01; metronieuws.nl',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 153021, unit: 'cents/month net incl. holiday part', confidence: 'medium',
      source: 'metronieuws.nl 2025-06 (source Rijksoverheid)',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 156469, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 22',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 158734, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 22',
    },
  ],
  'pw.norm.couple_aow': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 180720, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 184360, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'krimpenerwaard.nl / grdebevelanden.nl 2023-07-01',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 193398, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2024-01-01',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 197664, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 205348, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2025-01-01; metronieuws.nl',
    },
    {
      from: '2025-07-01', until: '2025-12-31', value: 209498, unit: 'cents/month net incl. holiday part', confidence: 'medium',
      source: 'metronieuws.nl 2025-06 (source Rijksoverheid)',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 214416, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 22',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 217610, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 22',
    },
  ],
  'pw.norm.single_18_20': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 29520, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 30036, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'krimpenerwaard.nl / grdebevelanden.nl 2023-07-01',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 31694, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2024-01-01',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 32303, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 33217, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2025-01-01; metronieuws.nl',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 34599, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 20',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 35042, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 20',
    },
  ],
  'pw.norm.couple_18_20_no_children': [
    {
      from: '2023-01-01', until: '2023-06-30', value: 59040, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2023-07-01', until: '2023-12-31', value: 60072, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'krimpenerwaard.nl / grdebevelanden.nl 2023-07-01',
    },
    {
      from: '2024-01-01', until: '2024-06-30', value: 63388, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2024-01-01',
    },
    {
      from: '2024-07-01', until: '2024-12-31', value: 64606, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2025-01-01', until: '2025-06-30', value: 66434, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'gemeentewestland.nl 2025-01-01; metronieuws.nl',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 69198, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 20',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 70084, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 20',
    },
  ],
  'pw.norm.supplement_18_20_parents_cannot_support': [
    {
      from: '2026-01-01', until: '2026-06-30', value: 74645, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 20(3)',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 76224, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 20(3)',
    },
  ],
  'pw.norm.institution_single': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 41431, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 44376, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 23',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 44944, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 23',
    },
  ],
  'pw.norm.institution_single_supplement': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 4200, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 4700, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 23(2)',
    },
  ],
  'pw.norm.institution_couple': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 64445, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-06-30', value: 69027, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-01-01.yaml @0dc72c8f0f (text of BWBR0015703 as of 2026-01-01) art. 23',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 69911, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 23',
    },
  ],
  'pw.norm.institution_couple_supplement': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 9500, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 10600, unit: 'cents/month net incl. holiday part', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 23(2)',
    },
  ],
  'pw.costsharer.base_pct': [
    {
      from: '2015-01-01', value: 40, unit: 'percent', confidence: 'high',
      source: 'Participatiewet 22a (formula (40%+A*30%)/A*B; formula image missing in harvested text, checked on municipal tables)',
    },
  ],
  'pw.costsharer.per_person_pct': [
    {
      from: '2015-01-01', value: 30, unit: 'percent', confidence: 'high',
      source: 'same',
    },
  ],
  'pw.costsharer.min_age': [
    {
      from: '2023-01-01', value: 27, unit: 'years', confidence: 'high',
      source: 'Participatiewet 19a(1); krimpenerwaard.nl',
    },
  ],
  'pw.holiday_part_pct': [
    {
      from: '2023-01-01', until: '2024-12-31', value: 5, unit: 'percent of the assistance', confidence: 'high',
      source: 'krimpenerwaard.nl; gemeentewestland.nl (incl/excl pairs)',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 4.8, unit: 'percent of the assistance', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 19(3)',
      note: '2025-01..2026-06 not read',
    },
  ],
  'pw.assets.single': [
    {
      from: '2023-01-01', until: '2023-12-31', value: 760500, unit: 'cents', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2024-01-01', until: '2024-12-31', value: 757500, unit: 'cents', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 800000, unit: 'cents', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 34(3)',
    },
  ],
  'pw.assets.couple_or_single_parent': [
    {
      from: '2023-01-01', until: '2023-12-31', value: 1521000, unit: 'cents', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2024-01-01', until: '2024-12-31', value: 1515000, unit: 'cents', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 1600000, unit: 'cents', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 34(3)',
    },
  ],
  'pw.assets.home_equity': [
    {
      from: '2023-01-01', until: '2023-12-31', value: 6410000, unit: 'cents', confidence: 'high',
      source: 'velsen.nl bijstandsnormen 2023-01-01; gemeentewestland.nl',
    },
    {
      from: '2024-01-01', until: '2024-12-31', value: 6390000, unit: 'cents', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-01-01', until: '2026-12-31', value: 6750000, unit: 'cents', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 34(2)(d)',
    },
  ],
  'pw.disregard.general.pct': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 25, unit: 'percent of net earnings', confidence: 'high',
      source: 'Participatiewet 31(2)(n)',
    },
  ],
  'pw.disregard.general.max_month': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 26900, unit: 'cents/month', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 28500, unit: 'cents/month', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 31(2)(n); iasz.nl',
    },
  ],
  'pw.disregard.general.max_months': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 6, unit: 'months', confidence: 'high',
      source: 'Participatiewet 31(2)(n)',
    },
  ],
  'pw.disregard.general.min_age': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 27, unit: 'years', confidence: 'high',
      source: 'Participatiewet 31(5)',
    },
  ],
  'pw.disregard.single_parent.pct': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 12.5, unit: 'percent of net earnings', confidence: 'high',
      source: 'Participatiewet 31(2)(r)',
    },
  ],
  'pw.disregard.single_parent.max_month': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 16779, unit: 'cents/month', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 17766, unit: 'cents/month', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 31(2)(r)',
    },
  ],
  'pw.disregard.single_parent.max_months': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 30, unit: 'months', confidence: 'high',
      source: 'Participatiewet 31(2)(r)',
    },
  ],
  'pw.disregard.medical_hours_limit.pct': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 15, unit: 'percent of net earnings', confidence: 'high',
      source: 'Participatiewet 31(2)(y)',
    },
  ],
  'pw.disregard.medical_hours_limit.max_month': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 17018, unit: 'cents/month', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 18019, unit: 'cents/month', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 31(2)(y)',
    },
  ],
  'pw.disregard.lks.pct': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 15, unit: 'percent of net earnings', confidence: 'high',
      source: 'Participatiewet 31(2)(z),(aa)',
    },
  ],
  'pw.disregard.lks.max_month': [
    {
      from: '2024-07-01', until: '2024-12-31', value: 17018, unit: 'cents/month', confidence: 'high',
      source: 'velsen.nl bijstandsnormen per 1 juli 2024',
    },
    {
      from: '2026-07-01', until: '2026-12-31', value: 18019, unit: 'cents/month', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 31(2)(z),(aa)',
    },
  ],
  'pw.disregard.lks.months': [
    {
      from: '2023-01-01', until: '2026-12-31', value: 12, unit: 'months, after the 6 months of (n); extension without limit under (aa) if more hours are not possible', confidence: 'high',
      source: 'Participatiewet 31(2)(z)',
    },
  ],
  'pw.disregard2027.general.pct': [
    {
      from: '2027-01-01', value: 15, unit: 'percent of earnings, no monthly maximum', confidence: 'medium',
      source: 'Participatiewet 34a as in the text MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01); start date from gemeente.nu 2025-10-15 (phase 3 / tolerance year 2026)',
      note: 'text already in the consolidated law but unindexed amounts show it is not in force in 2026; verify commencement',
    },
  ],
  'pw.disregard2027.general.max_months': [
    {
      from: '2027-01-01', value: 12, unit: 'consecutive months, extendable by the college', confidence: 'medium',
      source: 'Participatiewet 34a as in the text MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01); start date from gemeente.nu 2025-10-15 (phase 3 / tolerance year 2026)',
    },
  ],
  'pw.disregard2027.medical_hours_limit.pct': [
    {
      from: '2027-01-01', value: 15, unit: 'percent of earnings, no end date', confidence: 'medium',
      source: 'Participatiewet 34a as in the text MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01); start date from gemeente.nu 2025-10-15 (phase 3 / tolerance year 2026)',
    },
  ],
  'pw.disregard2027.aow.pct': [
    {
      from: '2027-01-01', value: 25, unit: 'percent of earnings', confidence: 'medium',
      source: 'Participatiewet 34a as in the text MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01); start date from gemeente.nu 2025-10-15 (phase 3 / tolerance year 2026)',
    },
  ],
  'pw.disregard2027.aow.max_month': [
    {
      from: '2027-01-01', value: 22600, unit: 'cents/month (unindexed)', confidence: 'low',
      source: 'Participatiewet 34a as in the text MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01); start date from gemeente.nu 2025-10-15 (phase 3 / tolerance year 2026)',
    },
  ],
  'pw.buffer_budget_max_year': [
    {
      from: '2027-01-01', value: 100000, unit: 'cents/calendar year', confidence: 'medium',
      source: 'Participatiewet 34b; gemeente.nu 2025-10-15',
    },
  ],
  'pw.premium_max_year': [
    {
      from: '2026-07-01', until: '2026-12-31', value: 339800, unit: 'cents/year', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 31(2)(j)',
      note: 'LKS target group younger than 27 is included (31(5))',
    },
  ],
  'pw.gifts_max_year': [
    {
      from: '2026-01-01', value: 120000, unit: 'cents/calendar year', confidence: 'high',
      source: 'MinBZK/regelrecht-corpus regulation/nl/wet/participatiewet/2026-07-01.yaml @0708b6e9df (text of BWBR0015703 as of 2026-07-01) art. 31(2)(m); phase 1 per gemeente.nu',
    },
  ],
  'pw.volunteer_allowance_max_month': [
    {
      from: '2026-07-01', until: '2026-12-31', value: 22000, unit: 'cents/month', confidence: 'medium',
      source: 'iasz.nl bijstandsnormen overige bedragen',
    },
  ],
  'pw.volunteer_allowance_max_year': [
    {
      from: '2026-07-01', until: '2026-12-31', value: 220000, unit: 'cents/year', confidence: 'medium',
      source: 'iasz.nl bijstandsnormen overige bedragen',
    },
  ],
  'pw.min_age_full_norm': [
    {
      from: '2015-01-01', value: 21, unit: 'years', confidence: 'high',
      source: 'Participatiewet 20-21',
    },
  ],
} as const satisfies ParameterTable
