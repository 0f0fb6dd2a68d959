import type { DatedValue } from '#src/kernel/dated.ts'
import type { Sentence } from './answer.ts'

/** Who asks for an instrument, where, when, and with which papers. */
export interface Instrument {
  name: Sentence
  applicant: Sentence
  where: Sentence
  when: Sentence
  documents: readonly Sentence[]
  /** What the deadline hangs on; the length is a parameter. */
  deadline: 'monthsAfterStart' | 'weeksAfterStart' | 'beforeStart' | 'monthOfStart' | 'beforeMonthSeven' | 'atOnce' | 'beforeBuying' | 'yearReturns' | 'anyTime' | 'monthly'
  confidence: 'high' | 'medium' | 'low'
}

type Lines = readonly DatedValue<Instrument>[]

const gemeente = { nl: 'gemeente waar de werknemer woont', en: 'municipality where the employee lives' }
const uwvOrGemeente = { nl: 'UWV of gemeente', en: 'UWV or municipality' }
const uwv = { nl: 'UWV', en: 'UWV' }
const contract = { nl: 'arbeidsovereenkomst', en: 'employment contract' }
const payslip = { nl: 'loonstrook', en: 'payslip' }
const anyTime = { nl: 'altijd', en: 'any time' }
const localDecision = { nl: 'Gemeenten noemen 6 tot 8 weken voor het besluit.', en: 'Municipalities mention 6 to 8 weeks for the decision.' }

export const instruments = {
  loonkostensubsidie: [
    {
      from: '2023-01-01',
      source: 'Participatiewet 10d(2), 10d(12); gemeenten Utrecht, Hilversum, De Ronde Venen',
      value: {
        name: { nl: 'Loonkostensubsidie', en: 'Wage-cost subsidy (loonkostensubsidie)' },
        applicant: { nl: 'werkgever of werknemer; de gemeente mag het ook zelf doen', en: 'employer or employee; the municipality may act on its own' },
        where: gemeente,
        when: { nl: `Wet: binnen zes maanden na de start (groepen van 10d lid 2). Veel gemeenten vragen het voor de start of binnen een maand. ${localDecision.nl}`, en: `Law: within six months of the start (groups of 10d(2)). Many municipalities want it before the start or within a month. ${localDecision.en}` },
        documents: [contract, { nl: 'uren en startdatum', en: 'hours and start date' }, { nl: 'gegevens en toestemming van de werknemer', en: 'details and consent of the employee' }, { nl: 'eerste keer: uittreksel KvK en bewijs van bankrekening', en: 'first time: Chamber of Commerce extract and proof of bank account' }, { nl: 'wijzigingsformulier bij verandering', en: 'change form when something changes' }],
        deadline: 'monthsAfterStart',
        confidence: 'high',
      },
    },
  ],
  loonwaarde: [
    {
      from: '2021-07-01',
      source: 'Participatiewet 10d(5); Besluit loonkostensubsidie Participatiewet 2021',
      value: {
        name: { nl: 'Loonwaardemeting', en: 'Wage-value measurement' },
        applicant: { nl: 'de gemeente regelt het', en: 'the municipality arranges it' },
        where: { nl: 'op de werkplek, met de werkgever', en: 'at the workplace, with the employer' },
        when: { nl: 'na de start, bij forfait voor de zevende maand', en: 'after the start, on the flat rate before month seven' },
        documents: [{ nl: 'takenlijst', en: 'list of tasks' }, { nl: 'cao-loonschaal', en: 'pay scale' }, { nl: 'uren', en: 'hours' }],
        deadline: 'beforeMonthSeven',
        confidence: 'high',
      },
    },
  ],
  loondispensatie: [
    {
      from: '2006-01-01',
      source: 'Wajong 2:20, 3:63; Besluit loondispensatie Wajong 4',
      value: {
        name: { nl: 'Loondispensatie', en: 'Wage dispensation (loondispensatie)' },
        applicant: { nl: 'werkgever of werknemer', en: 'employer or employee' },
        where: uwv,
        when: { nl: 'telt vanaf de eerste dag van de maand van aanvraag', en: 'counts from the first day of the month of application' },
        documents: [{ nl: 'aanvraagformulier', en: 'application form' }, contract, { nl: 'bezoek van de arbeidsdeskundige', en: 'visit of the labour expert' }],
        deadline: 'monthOfStart',
        confidence: 'medium',
      },
    },
  ],
  noRisk: [
    {
      from: '2016-01-01',
      // The reporting term itself was not verified.
      source: 'ZW 29b',
      value: {
        name: { nl: 'No-riskpolis', en: 'No-risk cover' },
        applicant: { nl: 'werkgever meldt ziek', en: 'employer reports illness' },
        where: uwv,
        when: { nl: 'meteen ziek melden en beter melden', en: 'report illness and recovery at once' },
        documents: [{ nl: 'grond voor no-risk', en: 'ground for no-risk' }, { nl: 'datum van herstel', en: 'date of recovery' }],
        deadline: 'atOnce',
        confidence: 'low',
      },
    },
  ],
  trialPlacement: [
    {
      from: '2023-01-01',
      source: 'WW 76a, Wet WIA 37, Wajong 2:24; Participatiewet 8a(2)(d)',
      value: {
        name: { nl: 'Proefplaatsing', en: 'Trial placement' },
        applicant: { nl: 'werkzoekende samen met werkgever', en: 'job seeker together with the employer' },
        where: uwvOrGemeente,
        when: { nl: 'voor de start', en: 'before the start' },
        documents: [{ nl: 'voornemen voor een contract van ten minste zes maanden', en: 'intent for a contract of at least six months' }, { nl: 'bewijs van verzekering', en: 'proof of insurance' }, { nl: 'uren en taken', en: 'hours and tasks' }],
        deadline: 'beforeStart',
        confidence: 'high',
      },
    },
  ],
  jobcoach: [
    {
      from: '2014-07-01',
      source: 'Reïntegratiebesluit 12; Protocol Jobcoach UWV 2014',
      value: {
        name: { nl: 'Externe jobcoach', en: 'External jobcoach' },
        applicant: { nl: 'werknemer', en: 'employee' },
        where: uwvOrGemeente,
        when: { nl: 'binnen vier weken na de start (UWV); bij de gemeente volgens de verordening', en: 'within four weeks of the start (UWV); at the municipality by its ordinance' },
        documents: [{ nl: 'doelen van de begeleiding', en: 'coaching goals' }, { nl: 'reden voor het aantal uren', en: 'reason for the number of hours' }, contract],
        deadline: 'weeksAfterStart',
        confidence: 'medium',
      },
    },
  ],
  internalJobcoach: [
    {
      from: '2014-07-01',
      source: 'Wet WIA 36; Protocol Jobcoach UWV 2014',
      value: {
        name: { nl: 'Interne jobcoach', en: 'Internal jobcoach' },
        applicant: { nl: 'werkgever', en: 'employer' },
        where: uwvOrGemeente,
        when: { nl: 'ten hoogste vier weken terug', en: 'at most four weeks back' },
        documents: [{ nl: 'toestemming van de werknemer', en: 'consent of the employee' }, { nl: 'bewijs van training', en: 'proof of training' }, { nl: 'uren', en: 'hours' }],
        deadline: 'weeksAfterStart',
        confidence: 'medium',
      },
    },
  ],
  workplace: [
    {
      from: '2023-01-01',
      source: 'Wet WIA 35, 36; Wajong 2:22; Participatiewet 10, 10e',
      value: {
        name: { nl: 'Werkplekaanpassing of vervoer', en: 'Workplace adaptation or transport' },
        applicant: { nl: 'werknemer (meeneembaar, vervoer, tolk) of werkgever (vast)', en: 'employee (portable, transport, interpreter) or employer (fixed)' },
        where: uwvOrGemeente,
        when: { nl: 'voor u koopt', en: 'before buying' },
        documents: [{ nl: 'offertes', en: 'quotes' }, { nl: 'waarom het nodig is', en: 'why it is needed' }, { nl: 'aard, omvang en loon van de baan', en: 'nature, size and pay of the job' }, { nl: 'plan van aanpak', en: 'action plan' }],
        deadline: 'beforeBuying',
        confidence: 'high',
      },
    },
  ],
  lkvJobsAgreement: [
    {
      from: '2026-01-01',
      // 1 May for corrections is from memory.
      source: 'Wtl 2.10, Wet banenafspraak',
      value: {
        name: { nl: 'LKV banenafspraak', en: 'LKV jobs agreement' },
        applicant: { nl: 'werkgever, in de loonaangifte', en: 'employer, in the payroll return' },
        where: { nl: 'Belastingdienst (UWV rekent)', en: 'tax office (UWV computes)' },
        when: { nl: 'in de aangiften van het jaar; verbeteren kan tot 1 mei daarna (na te gaan)', en: 'in the returns of the year; corrections until 1 May after it (to be checked)' },
        documents: [{ nl: 'afdruk van de registercheck', en: 'print of the register check' }],
        deadline: 'yearReturns',
        confidence: 'medium',
      },
    },
  ],
  lkvDisabled: [
    {
      from: '2018-01-01',
      source: 'Wtl 2.6, 2.14; Nieuwsbrief Loonheffingen 2026, bijlage',
      value: {
        name: { nl: 'LKV arbeidsgehandicapte', en: 'LKV disabled employee' },
        applicant: { nl: 'werknemer vraagt de verklaring, werkgever het voordeel', en: 'employee asks for the statement, employer claims' },
        where: { nl: 'UWV (of gemeente) voor de verklaring', en: 'UWV (or municipality) for the statement' },
        when: { nl: 'verklaring binnen drie maanden na de start', en: 'statement within three months of the start' },
        documents: [{ nl: 'doelgroepverklaring, bewaard bij de loonadministratie', en: 'target-group statement, kept with the payroll' }],
        deadline: 'monthsAfterStart',
        confidence: 'high',
      },
    },
  ],
  register: [
    {
      from: '2015-05-01',
      source: 'Wfsv 38b',
      value: {
        name: { nl: 'Doelgroepregister en praktijkroute', en: 'Target-group register and praktijkroute' },
        applicant: { nl: 'gemeente of de persoon zelf', en: 'municipality or the person' },
        where: { nl: 'UWV; loonwaarde op de werkplek', en: 'UWV; wage value at the workplace' },
        when: anyTime,
        documents: [{ nl: 'loonwaarderapport', en: 'wage-value report' }],
        deadline: 'anyTime',
        confidence: 'high',
      },
    },
  ],
  beschutWerk: [
    {
      from: '2015-05-01',
      source: 'Participatiewet 10b',
      value: {
        name: { nl: 'Beschut werk', en: 'Sheltered job (beschut werk)' },
        applicant: { nl: 'de persoon of de gemeente', en: 'the person or the municipality' },
        where: { nl: 'UWV adviseert, de gemeente beslist', en: 'UWV advises, the municipality decides' },
        when: anyTime,
        documents: [{ nl: 'gegevens over gezondheid en werk, aan UWV', en: 'medical and labour details, to UWV' }],
        deadline: 'anyTime',
        confidence: 'high',
      },
    },
  ],
  bijstandEarnings: [
    {
      from: '2023-01-01',
      source: 'Participatiewet 17',
      value: {
        name: { nl: 'Inkomsten naast bijstand', en: 'Earnings beside bijstand' },
        applicant: { nl: 'wie bijstand heeft', en: 'the person on assistance' },
        where: { nl: 'gemeente', en: 'municipality' },
        when: { nl: 'elke maand, en meteen bij verandering', en: 'every month, and at once on change' },
        documents: [payslip],
        deadline: 'monthly',
        confidence: 'high',
      },
    },
  ],
  uwvIncome: [
    {
      from: '2021-01-01',
      source: 'WW, Wajong en Wet WIA: plicht om wijzigingen te melden',
      value: {
        name: { nl: 'Inkomsten naast Wajong, WIA of WW', en: 'Income beside Wajong, WIA or WW' },
        applicant: { nl: 'wie de uitkering heeft (UWV ziet ook de loonaangifte)', en: 'the person on benefit (UWV also sees payroll data)' },
        where: uwv,
        when: { nl: 'WW: maandformulier; andere: meteen', en: 'WW: monthly form; others: at once' },
        documents: [payslip],
        deadline: 'monthly',
        confidence: 'high',
      },
    },
  ],
} as const satisfies Record<string, Lines>

export type InstrumentName = keyof typeof instruments
