import { question } from '#src/kernel/question.ts'
import { answerOf } from './answer.ts'
import { AssistanceAssetsRequest, AssistanceAssetsValues, assistanceAssets } from './assets.ts'
import { AssistanceFreeIncomeRequest, AssistanceFreeIncomeValues, AssistanceSupplementRequest, AssistanceSupplementValues, assistanceFreeIncome, assistanceSupplement } from './bijstand.ts'
import { EarningsDisregardRequest, EarningsDisregardValues, earningsDisregard } from './bijstand-earnings.ts'
import { AssistanceNormRequest, AssistanceNormValues, assistanceNorm, CostSharerNormRequest, CostSharerNormValues, costSharerNorm } from './bijstand-norm.ts'

const on = '2026-09-01'

/** What a person on bijstand asks: norm, earnings, gifts, property. */
export const bijstandSide = {
  assistanceNorm: question({
    about: 'Bijstand norm a month for a household without cost sharers.',
    request: AssistanceNormRequest,
    answer: answerOf(AssistanceNormValues),
    example: AssistanceNormRequest.parse({ on, household: 'single' }),
    run: assistanceNorm,
  }),
  costSharerNorm: question({
    about: 'Bijstand norm with cost-sharing housemates (Participatiewet 22a).',
    request: CostSharerNormRequest,
    answer: answerOf(CostSharerNormValues),
    example: CostSharerNormRequest.parse({ on, age: 34, atAowAge: false, housemates: [{ age: 61, commercialContract: false, student: false, temporaryCare: false }, { age: 22 }] }),
    run: costSharerNorm,
  }),
  earningsDisregard: question({
    about: 'How much net pay does not count for bijstand (n, r, y, z, aa; from 2027 one rule).',
    request: EarningsDisregardRequest,
    answer: answerOf(EarningsDisregardValues),
    example: EarningsDisregardRequest.parse({ on, age: 34, atAowAge: false, netEarningsCents: 80000, receivesAssistance: true, collegeGrants: true, monthsUsedGeneral: 0 }),
    run: earningsDisregard,
  }),
  assistanceSupplement: question({
    about: 'Bijstand that remains beside net pay.',
    request: AssistanceSupplementRequest,
    answer: answerOf(AssistanceSupplementValues),
    example: AssistanceSupplementRequest.parse({ on, normCents: 141946, netEarningsCents: 80000, disregardCents: 20000, otherBenefit: false }),
    run: assistanceSupplement,
  }),
  assistanceFreeIncome: question({
    about: 'Which part of a premium, gifts or volunteer allowance stays free beside bijstand.',
    request: AssistanceFreeIncomeRequest,
    answer: answerOf(AssistanceFreeIncomeValues),
    example: AssistanceFreeIncomeRequest.parse({ on, age: 34, kind: 'gifts', totalCents: 150000 }),
    run: assistanceFreeIncome,
  }),
  assistanceAssets: question({
    about: 'Whether property stays under the limits for bijstand.',
    request: AssistanceAssetsRequest,
    answer: answerOf(AssistanceAssetsValues),
    example: AssistanceAssetsRequest.parse({ on, household: 'single', assetsCents: 500000 }),
    run: assistanceAssets,
  }),
}
