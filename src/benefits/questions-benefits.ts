import { question } from '#src/kernel/question.ts'
import { answerOf } from './answer.ts'
import { SicknessDailyWageRequest, SicknessDailyWageValues, sicknessDailyWage } from './daily-wage.ts'
import { ScenarioRequest, ScenarioValues, compareScenarios } from './scenarios.ts'
import { FourWeekIncomeRequest, FourWeekIncomeValues, fourWeekIncome, ToeslagenRequest, ToeslagenValues, toeslagenPointers } from './toeslagen.ts'
import { WajongRequest, WajongValues, wajong } from './wajong.ts'
import { IvaRequest, IvaValues, ivaBenefit, WgaRequest, WgaValues, wgaBenefit } from './wia.ts'
import { WwEntitlementRequest, WwEntitlementValues, WwRequest, WwValues, wwBenefit, wwEntitlement } from './ww.ts'
import { SicknessRequest, SicknessValues, sicknessBenefit, WaoRequest, WaoValues, waoBenefit } from './zw.ts'

const on = '2026-09-01'

/** What a person on benefit asks: what remains when I work. */
export const benefitSide = {
  wajong: question({
    about: 'Wajong beside income, with or without wage dispensation or guarantee amount.',
    request: WajongRequest,
    answer: answerOf(WajongValues),
    example: WajongRequest.parse({ on, age: 28, capacity: 'works', incomeMonthCents: 0, dispensed: { incomeMonthCents: 145503, wageValuePercent: 70 }, guaranteeDayCents: null, otherBenefit: false }),
    run: wajong,
  }),
  wgaBenefit: question({
    about: 'WGA beside income: loongerelateerd, loonaanvulling or vervolguitkering.',
    request: WgaRequest,
    answer: answerOf(WgaValues),
    example: WgaRequest.parse({ on, age: 41, dailyWageCents: 13000, phase: 'afterwards', incomeMonthCents: 70000, disabilityPercent: 60, capacityMonthCents: 120000, withoutIncomeRequirement: false, otherBenefit: false }),
    run: wgaBenefit,
  }),
  ivaBenefit: question({
    about: 'IVA beside income.',
    request: IvaRequest,
    answer: answerOf(IvaValues),
    example: IvaRequest.parse({ on, dailyWageCents: 13000, incomeMonthCents: 30000, otherBenefit: false }),
    run: ivaBenefit,
  }),
  wwBenefit: question({
    about: 'WW beside income, with the end at 87.5% of the month wage.',
    request: WwRequest,
    answer: answerOf(WwValues),
    example: WwRequest.parse({ on, dailyWageCents: 11000, monthOfBenefit: 4, incomeMonthCents: 60000, holidayReserved: true, otherBenefit: false }),
    run: wwBenefit,
  }),
  wwEntitlement: question({
    about: 'Whether WW can start and for about how long.',
    request: WwEntitlementRequest,
    answer: answerOf(WwEntitlementValues),
    example: WwEntitlementRequest.parse({ on, weeksWorkedOf36: 30, hoursLostPerWeek: 24, workYears: 6 }),
    run: wwEntitlement,
  }),
  sicknessBenefit: question({
    about: 'Sick pay (ZW) and what income takes off, with no-risk up to 100%.',
    request: SicknessRequest,
    answer: answerOf(SicknessValues),
    example: SicknessRequest.parse({ on, dailyWageCents: 9000, incomeMonthCents: 0, noRiskFullPay: false, otherBenefit: false }),
    run: sicknessBenefit,
  }),
  sicknessDailyWage: question({
    about: 'Daily wage for ZW from the wages of the reference year.',
    request: SicknessDailyWageRequest,
    answer: answerOf(SicknessDailyWageValues),
    example: SicknessDailyWageRequest.parse({ on, wagesInYearCents: 2400000, holidayPaidCents: 150000, holidayAccruedCents: 160000 }),
    run: sicknessDailyWage,
  }),
  waoBenefit: question({
    about: 'WAO: shows the class table and sends to UWV.',
    request: WaoRequest,
    answer: answerOf(WaoValues),
    example: WaoRequest.parse({ on }),
    run: waoBenefit,
  }),
  toeslagenPointers: question({
    about: 'What else changes with income: pointers, never amounts.',
    request: ToeslagenRequest,
    answer: answerOf(ToeslagenValues),
    example: ToeslagenRequest.parse({ on, rents: true, children: false }),
    run: toeslagenPointers,
  }),
  fourWeekIncome: question({
    about: 'Four-week pay per month, for planning and for WW.',
    request: FourWeekIncomeRequest,
    answer: answerOf(FourWeekIncomeValues),
    example: FourWeekIncomeRequest.parse({ on, periods: [{ endsOn: '2026-07-05', payCents: 90000 }, { endsOn: '2026-08-02', payCents: 90000 }, { endsOn: '2026-08-30', payCents: 90000 }] }),
    run: fourWeekIncome,
  }),
  compareScenarios: question({
    about: 'Pay, remaining benefit and total a month over a range of weekly hours, with thresholds.',
    request: ScenarioRequest,
    answer: answerOf(ScenarioValues),
    example: ScenarioRequest.parse({ on, age: 28, benefits: [{ kind: 'wajong', capacity: 'works', wageValuePercent: 70, guaranteeDayCents: null, otherBenefit: false }] }),
    run: compareScenarios,
  }),
}
