import { question } from '#src/kernel/question.ts'
import { answerOf } from './answer.ts'
import { DeadlineRequest, DeadlineValues, deadlineFor } from './deadlines.ts'
import { LkvHighestRequest, LkvHighestValues, LkvRequest, LkvValues, lkv, lkvHighest } from './lkv.ts'
import { DispensedWageRequest, DispensedWageValues, dispensedHourlyWage, LoondispensatieRequest, LoondispensatieValues, loondispensatie } from './loondispensatie.ts'
import { FlatRateRequest, LoonkostensubsidieRequest, LoonkostensubsidieValues, loonkostensubsidie, loonkostensubsidieFlatRate } from './loonkostensubsidie.ts'
import { MinimumWageRequest, MinimumWageValues, minimumWage } from './minimum-wage.ts'
import { NoRiskRequest, NoRiskValues, noRisk } from './no-risk.ts'
import { RegisterCheckRequest, RegisterCheckValues, registerCheck } from './register.ts'
import { TrialPlacementRequest, TrialPlacementValues, trialPlacementTerm } from './trial-placement.ts'
import { JobcoachRequest, JobcoachValues, jobcoachHoursCap, WorkplaceRequest, WorkplaceValues, workplaceThreshold } from './workplace.ts'

const subsidised = { on: '2026-09-01', startedOn: '2026-07-01', age: 34, hoursPerWeek: 32, inTargetGroup: true, wsw: false, hasWajong: false, otherWageSubsidySameJob: false }
const jobsAgreement = { type: 'jobsAgreement', on: '2026-12-31', startedOn: '2026-02-01', paidHoursInYear: 1500, atAowAge: false, inRegister: true, claimedInReturn: true }

/** What an employer asks: wages, subsidies, advantages, cover, coaching, terms. */
export const employerSide = {
  minimumWage: question({
    about: 'Statutory minimum wage per hour and per month, by day, age and weekly hours.',
    request: MinimumWageRequest,
    answer: answerOf(MinimumWageValues),
    example: MinimumWageRequest.parse({ on: '2026-07-01', age: 19, hoursPerWeek: 24 }),
    run: minimumWage,
  }),
  loonkostensubsidie: question({
    about: 'Measured wage-cost subsidy a month (Participatiewet 10d(4)); always indicative.',
    request: LoonkostensubsidieRequest,
    answer: answerOf(LoonkostensubsidieValues),
    example: LoonkostensubsidieRequest.parse({ ...subsidised, wageValuePercent: 60 }),
    run: loonkostensubsidie,
  }),
  loonkostensubsidieFlatRate: question({
    about: 'Flat-rate wage-cost subsidy a month in the first six months (Participatiewet 10d(5)); always indicative.',
    request: FlatRateRequest,
    answer: answerOf(LoonkostensubsidieValues),
    example: FlatRateRequest.parse({ ...subsidised, bothAgree: true }),
    run: loonkostensubsidieFlatRate,
  }),
  dispensedHourlyWage: question({
    about: 'Pay per hour under wage dispensation, from the percentage in UWV\'s decision.',
    request: DispensedWageRequest,
    answer: answerOf(DispensedWageValues),
    example: DispensedWageRequest.parse({ on: '2026-07-01', age: 28, hoursPerWeek: 32, percentOfMinimum: 70 }),
    run: dispensedHourlyWage,
  }),
  loondispensatie: question({
    about: 'Whether wage dispensation is possible and from when until when (Wajong 2:20).',
    request: LoondispensatieRequest,
    answer: answerOf(LoondispensatieValues),
    example: LoondispensatieRequest.parse({ requestedOn: '2026-09-17', hasWajong: true, wsw: false, loonkostensubsidieSameJob: false, shortfallPercent: 30, expectedMonths: 12 }),
    run: loondispensatie,
  }),
  lkv: question({
    about: 'Wage-cost advantage (LKV, and the ended LIV) for one calendar year and one type.',
    request: LkvRequest,
    answer: answerOf(LkvValues),
    example: LkvRequest.parse(jobsAgreement),
    run: lkv,
  }),
  lkvHighest: question({
    about: 'The one advantage that is paid when several types fit.',
    request: LkvHighestRequest,
    answer: answerOf(LkvHighestValues),
    example: LkvHighestRequest.parse({ candidates: [jobsAgreement, { ...jobsAgreement, type: 'disabledNew', hasWajong: false, hasStatement: true }] }),
    run: lkvHighest,
  }),
  noRisk: question({
    about: 'Whether UWV pays sick pay under no-risk, and until when (ZW 29b).',
    request: NoRiskRequest,
    answer: answerOf(NoRiskValues),
    example: NoRiskRequest.parse({ on: '2026-09-01', startedOn: '2026-09-01', wajong: true }),
    run: noRisk,
  }),
  trialPlacementTerm: question({
    about: 'How long an unpaid trial placement may last, at UWV or the municipality.',
    request: TrialPlacementRequest,
    answer: answerOf(TrialPlacementValues),
    example: TrialPlacementRequest.parse({ authority: 'gemeente', startsOn: '2026-09-01', age: 26, receivesBenefit: true, permission: true }),
    run: trialPlacementTerm,
  }),
  jobcoachHoursCap: question({
    about: 'Most jobcoach hours UWV can pay in a year (Reïntegratiebesluit 12).',
    request: JobcoachRequest,
    answer: answerOf(JobcoachValues),
    example: JobcoachRequest.parse({ on: '2026-09-01', coachYear: 1, hoursPerWeek: 24, contractMonths: 12, payPercentOfMinimum: 70 }),
    run: jobcoachHoursCap,
  }),
  workplaceThreshold: question({
    about: 'Yearly threshold for workplace provisions, and whether the cost passes it.',
    request: WorkplaceRequest,
    answer: answerOf(WorkplaceValues),
    example: WorkplaceRequest.parse({ on: '2026-09-01', costCents: 45000, generallyUsual: false, otherLawPays: false }),
    run: workplaceThreshold,
  }),
  deadlineFor: question({
    about: 'Until when, by whom, where and with which papers an instrument is applied for.',
    request: DeadlineRequest,
    answer: answerOf(DeadlineValues),
    example: DeadlineRequest.parse({ instrument: 'jobcoach', startedOn: '2026-09-01' }),
    run: deadlineFor,
  }),
  registerCheck: question({
    about: 'Whether someone is in the jobs-agreement register and what that opens.',
    request: RegisterCheckRequest,
    answer: answerOf(RegisterCheckValues),
    example: RegisterCheckRequest.parse({ on: '2026-09-01', measuredBelowMinimum: true }),
    run: registerCheck,
  }),
}
