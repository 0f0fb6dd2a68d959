import { organisation } from './ips25-organisation.ts'
import { search } from './ips25-search.ts'
import { staffing } from './ips25-staffing.ts'
import { work } from './ips25-work.ts'
import type { FidelityScale } from './scale.ts'

/** The IPS-25 or Supported Employment Fidelity Scale of 7 January 2008, anchors in own words. */
export const ips25: FidelityScale = {
  id: 'ips-25',
  version: '2008-01-07',
  name: { nl: 'IPS-25, modelgetrouwheidsschaal van 7 januari 2008', en: 'IPS-25, Supported Employment Fidelity Scale of 7 January 2008' },
  subscales: [
    { id: 'staffing', name: { nl: 'Personeel', en: 'Staffing' } },
    { id: 'organisation', name: { nl: 'Organisatie', en: 'Organisation' } },
    { id: 'services', name: { nl: 'Dienstverlening', en: 'Services' } },
  ],
  items: [...staffing, ...organisation, ...search, ...work],
  grandTotal: true,
  bands: [
    {
      id: 'exemplary',
      min: 115,
      max: 125,
      name: { nl: 'uitstekend modelgetrouw', en: 'exemplary fidelity' },
      source: 'Limit 115 from general knowledge; maximum 125 seen (uk2015)',
    },
    { id: 'good', min: 100, max: 114, name: { nl: 'goed modelgetrouw', en: 'good fidelity' }, source: 'Limit 100 seen (england, oregon)' },
    { id: 'fair', min: 74, max: 99, name: { nl: 'redelijk modelgetrouw', en: 'fair fidelity' }, source: 'Limits 74-99 seen (ukForm)' },
    {
      id: 'notIps',
      min: 25,
      max: 73,
      name: { nl: 'niet modelgetrouw', en: 'not supported employment by the IPS model' },
      source: 'Limit 73 from general knowledge',
    },
  ],
  sources: {
    guide2008: 'Supported Employment Fidelity Scale of 7 January 2008 as reprinted in an integration guide; items 1-3 readable',
    jisef: 'Japanese version of individualized Supported Employment Fidelity scale (JiSEF); items 1 and 2 keep the anchors of IPS-25',
    norway2008: 'Norwegian translation of the 2008 scale; items 1-3 readable',
    ips15: 'IPS-15 form (1997), predecessor with other anchors; wording of rapid search and assessment readable',
    bond2012: 'Bond and others 2012, validation of the IPS-25, Psychiatric Services 63:758',
    kim2015: 'Kim and others 2015, replication over 79 programmes, Journal of Vocational Rehabilitation 43:209',
    intro: 'Introduction to IPS Supported Employment Fidelity, introductory chapter of the review manual (definition of competitive employment)',
    manualTalk: 'Public talk on the changes in the review manual of December 2015',
    wisconsin: 'Wisconsin Department of Health Services, pages on providing IPS and on fidelity reviews',
    nav: 'NAV and ipsnor.no (Norway), the eight practice principles',
    faq: 'IPS Employment Center, frequently asked questions (job supports; field mentoring)',
    fieldLog: 'Wisconsin list of IPS publications (field mentoring log, employer contact log)',
    tips: 'Swanson and others, tips for building relations with employers',
    uk2015: 'Centre for Mental Health (United Kingdom), page on the fidelity scale',
    ukForm: 'Title lines of the United Kingdom fidelity form (bands)',
    england: 'IPS Grow (England), page on fidelity reviews',
    oregon: 'Oregon Administrative Rule 309-019-0285 (floor score 100)',
  },
}
