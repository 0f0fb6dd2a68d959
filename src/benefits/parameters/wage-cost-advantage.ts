import type { ParameterTable } from './table.ts'

/** Dated values copied from the sources named on each line; euro amounts in whole cents, `until` is the last day. */
export const wageCostAdvantageLines = {
  'lkv.disabled_new.per_hour': [
    {
      from: '2018-01-01', value: 305, unit: 'cents/paid hour', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
      note: 'target group statement needed within 3 months',
    },
  ],
  'lkv.disabled_new.max_year': [
    {
      from: '2018-01-01', value: 600000, unit: 'cents/year', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
  ],
  'lkv.disabled_new.duration': [
    {
      from: '2018-01-01', value: '3 years', unit: 'text', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
  ],
  'lkv.disabled_reassigned.per_hour': [
    {
      from: '2018-01-01', value: 305, unit: 'cents/paid hour', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
      note: 'target group statement needed within 3 months',
    },
  ],
  'lkv.disabled_reassigned.max_year': [
    {
      from: '2018-01-01', value: 600000, unit: 'cents/year', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
  ],
  'lkv.disabled_reassigned.duration': [
    {
      from: '2018-01-01', value: '1 year', unit: 'text', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
  ],
  'lkv.jobs_agreement.per_hour': [
    {
      from: '2018-01-01', until: '2025-12-31', value: 101, unit: 'cents/paid hour', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
      note: 'statement needed; old regime keeps running for jobs started before 2026 where it was claimed',
    },
    {
      from: '2026-01-01', value: 101, unit: 'cents/paid hour', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
      note: 'no statement; employee must be in the register',
    },
  ],
  'lkv.jobs_agreement.max_year': [
    {
      from: '2018-01-01', until: '2025-12-31', value: 200000, unit: 'cents/year', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
    {
      from: '2026-01-01', value: 200000, unit: 'cents/year', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
  ],
  'lkv.jobs_agreement.duration': [
    {
      from: '2018-01-01', until: '2025-12-31', value: '3 years', unit: 'text', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
    {
      from: '2026-01-01', value: 'as long as the job lasts', unit: 'text', confidence: 'high',
      source: 'fundamentvoor.nl table of LKV 2026 (Nieuwsbrief Loonheffingen 2026 annex); randstad.nl',
    },
  ],
  'lkv.older.per_hour': [
    {
      from: '2018-01-01', until: '2024-12-31', value: 305, unit: 'cents/paid hour', confidence: 'high',
      source: 'Kamerstuk 36458 nr. 5; wet_tegemoetkomingen_loondomein/scenarios/loonkostenvoordeel.feature @84fda652d1',
      note: 'jobs started before 2024-01-01 keep 3.05/6000 up to 3 years',
    },
    {
      from: '2025-01-01', until: '2025-12-31', value: 135, unit: 'cents/paid hour', confidence: 'high',
      source: 'Kamerstuk 36458 nr. 5; wet_tegemoetkomingen_loondomein/scenarios/loonkostenvoordeel.feature @84fda652d1',
      note: 'jobs started before 2024-01-01 keep 3.05/6000 up to 3 years',
    },
  ],
  'lkv.older.max_year': [
    {
      from: '2018-01-01', until: '2024-12-31', value: 600000, unit: 'cents/year', confidence: 'high',
      source: 'Kamerstuk 36458 nr. 5; wet_tegemoetkomingen_loondomein/scenarios/loonkostenvoordeel.feature @84fda652d1',
    },
    {
      from: '2025-01-01', until: '2025-12-31', value: 260000, unit: 'cents/year', confidence: 'high',
      source: 'Kamerstuk 36458 nr. 5; wet_tegemoetkomingen_loondomein/scenarios/loonkostenvoordeel.feature @84fda652d1',
    },
  ],
  'lkv.older.available_for_new_jobs': [
    {
      from: '2026-01-01', value: false, unit: 'boolean', confidence: 'high',
      source: 'vanberkelwerkt.nl; hofvantwente.nl; fundamentvoor.nl',
    },
  ],
  'lkv.statement_window_months': [
    {
      from: '2018-01-01', value: 3, unit: 'months after start', confidence: 'high',
      source: 'hofvantwente.nl; bouwendnederland.nl',
    },
  ],
  'lkv.only_highest_counts': [
    {
      from: '2018-01-01', value: true, unit: 'boolean', confidence: 'high',
      source: 'Wtl art. 4.1(3)',
    },
  ],
  'liv.per_hour': [
    {
      from: '2024-01-01', until: '2024-12-31', value: 49, unit: 'cents/paid hour', confidence: 'high',
      source: 'loonserviceburo.nl; regelrecht Financieel-CV validation document (index file id 55534198482)',
    },
  ],
  'liv.max_year': [
    {
      from: '2024-01-01', until: '2024-12-31', value: 96000, unit: 'cents/year', confidence: 'high',
      source: 'loonserviceburo.nl',
    },
  ],
  'liv.min_hours_year': [
    {
      from: '2024-01-01', until: '2024-12-31', value: 1248, unit: 'hours', confidence: 'high',
      source: 'loonserviceburo.nl',
    },
  ],
  'liv.available': [
    {
      from: '2025-01-01', value: false, unit: 'boolean', confidence: 'high',
      source: 'Wet 36458; vanberkelwerkt.nl',
    },
  ],
  'youth_liv.available': [
    {
      from: '2024-01-01', value: false, unit: 'boolean', confidence: 'high',
      source: 'loonserviceburo.nl',
    },
  ],
  'jobsagreement.employer_min_staff': [
    {
      from: '2026-01-01', value: 22, unit: 'employees', confidence: 'medium',
      source: 'bouwendnederland.nl 2026-01-06',
      note: 'statute counts paid hours (40,575 a year, from memory)',
    },
  ],
  'jobsagreement.sheltered_excluded': [
    {
      from: '2015-05-01', value: true, unit: 'boolean', confidence: 'high',
      source: 'Wfsv 38b(1); document "Het doelgroepregister banenafspraak" (index file id 69362843398, regelrecht Financieel-CV track)',
    },
  ],
  'jobsagreement.law_commencement': [
    {
      from: '2026-01-01', value: 'Wet banenafspraak in force', unit: 'text', confidence: 'high',
      source: 'bouwendnederland.nl; hulsman.nl',
      note: 'added groups visible in register from March 2026',
    },
  ],
} as const satisfies ParameterTable
