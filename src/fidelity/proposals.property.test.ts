import fc from 'fast-check'
import { addDays, type Day } from '#src/kernel/day.ts'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { expect, test } from 'vitest'
import { ProposalAnswer, printed } from './answers.ts'
import { evidenceOf } from './evidence.ts'
import { halfYear } from './example.ts'
import { proposeAll } from './proposals.ts'
import { phases, places } from './records.ts'
import { settingsOf } from './settings.ts'

const day: fc.Arbitrary<Day> = fc.integer({ min: -200, max: 40 }).map((days) => addDays(halfYear.to, days))
const participant = fc.constantFrom('sanne', 'omar', 'lotte', 'youssef')
const coach = fc.constantFrom('fatima', 'bram')
const unsure = fc.constantFrom(true, false, null)
const some = <T>(one: fc.Arbitrary<T>, maxLength = 8) => fc.array(one, { maxLength })
const ending = (from: Day, length: number | null) => (length === null ? null : addDays(from, length))
const length = fc.option(fc.integer({ min: 0, max: 150 }))

const job = fc
  .record({
    participant,
    on: day,
    length,
    workForm: fc.constantFrom(...(Object.keys(workForms) as WorkForm[])),
    openToAll: unsure,
    setAside: unsure,
    limitedByAgency: fc.boolean(),
    site: coach,
  })
  .map(({ on, length: days, ...facts }) => ({
    ...facts,
    id: `${facts.participant}-${on}`,
    title: 'job',
    startedOn: on,
    endedOn: ending(on, days),
    lossLearnedOn: ending(on, days),
  }))

/** Random, contradictory records of a small team: what people really type. */
const evidence = fc
  .record({
    contracts: some(fc.record({ coach, role: fc.constantFrom('coach', 'leader'), fte: fc.constantFrom(0.4, 0.5, 1), from: day, otherTasks: unsure }), 4),
    timeEntries: some(
      fc.record({
        coach,
        on: day,
        minutes: fc.integer({ min: 1, max: 480 }),
        vocational: fc.boolean(),
        phase: fc.option(fc.constantFrom(...phases)),
        place: fc.constantFrom(...places),
      }),
    ),
    coachTeams: some(fc.record({ coach, team: participant, from: day }), 4),
    meetings: some(
      fc.record({
        kind: fc.constantFrom('treatmentTeam', 'unit', 'steering'),
        on: day,
        attendees: fc.array(coach, { maxLength: 2 }),
        strategiesAndLeads: unsure,
        notYetReferred: unsure,
        executivePresent: unsure,
      }),
    ),
    partnerContacts: some(
      fc.record({ on: day, partner: fc.constantFrom('uwv', 'other'), coach, faceToFace: fc.boolean(), planned: fc.boolean(), aboutParticipants: fc.boolean() }),
    ),
    referrals: some(fc.record({ on: day, source: coach, wantsToWork: fc.boolean(), started: unsure })),
    enrolments: some(fc.record({ participant, coach, acceptedOn: fc.option(day), closedOn: fc.option(day) })),
    teamLinks: some(fc.record({ participant, team: fc.option(coach), from: day })),
    profileVersions: some(fc.record({ participant, on: day, version: fc.integer({ min: 1, max: 3 }) })),
    disclosureTalks: some(fc.record({ participant, on: day, topics: fc.subarray(['prosAndCons', 'coachRole', 'wording']) })),
    benefitsOffers: some(
      fc.record({
        participant,
        on: day,
        trigger: fc.constantFrom('beforeJob', 'change', 'reporting'),
        by: fc.constantFrom('coach', 'adviser'),
        trained: unsure,
        result: fc.constantFrom('given', 'declined', 'contactDetails'),
      }),
    ),
    employerContacts: some(
      fc.record({
        coach,
        on: day,
        site: coach,
        faceToFace: fc.boolean(),
        aboutPaidJob: fc.boolean(),
        participants: fc.array(participant, { maxLength: 2 }),
        planTarget: fc.option(coach),
      }),
    ),
    logReviews: some(fc.record({ coach, weekOf: day, reviewer: coach })),
    jobs: some(job, 14),
    supportContacts: some(fc.record({ participant, on: day, faceToFace: fc.boolean(), kind: coach, by: fc.constantFrom('coach', 'careTeam', 'family') })),
    outreach: some(
      fc.record({
        participant,
        on: day,
        channel: fc.constantFrom('phone', 'visit'),
        by: fc.constantFrom('coach', 'careTeam'),
        joint: fc.boolean(),
        toFamily: fc.boolean(),
      }),
    ),
    closures: some(fc.record({ participant, on: day, reason: fc.constantFrom('noContact', 'timeLimit', 'steadyWork') }), 3),
    checklist: some(
      fc.record({
        item: fc.constantFrom(5, 7, 8, 10, 11, 13, 25),
        component: fc.constantFrom('cover', 'span', 'wording', 'family', 'ratePublished'),
        present: fc.boolean(),
        on: day,
      }),
    ),
  })
  .map((lists) => evidenceOf(lists as Parameters<typeof evidenceOf>[0]))

const judged = [9, 14, 18, 22]

test('whatever is recorded, every proposal is valid, its score lies in its range, and judgement items get none', () => {
  fc.assert(
    fc.property(evidence, (records) => {
      const proposals = proposeAll(records, halfYear, settingsOf())
      expect(proposals.map(({ item }) => item)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1))
      for (const proposal of proposals) {
        const { score, range } = proposal
        expect(range.atLeast <= range.atMost && (score === undefined || (score >= range.atLeast && score <= range.atMost))).toBe(true)
        if (judged.includes(proposal.item)) expect(score).toBeUndefined()
        const json = JSON.stringify(printed(proposal))
        expect(ProposalAnswer.safeParse(JSON.parse(json)).error).toBeUndefined()
        expect(
          printed(proposal)
            .because.map(({ nl, en }) => nl + en)
            .join(),
        ).not.toMatch(/NaN|Infinity|undefined|[{}?]/)
      }
    }),
    { numRuns: 80 },
  )
})

test('hours registered after the window change no proposal', () => {
  fc.assert(
    fc.property(evidence, (records) => {
      const later = { coach: 'fatima', on: addDays(halfYear.to, 1), minutes: 480, vocational: false, phase: null, place: 'office' as const, participant: null }
      const settings = settingsOf()
      const before = proposeAll(records, halfYear, settings)
      const after = proposeAll({ ...records, timeEntries: [...records.timeEntries, later] }, halfYear, settings)
      expect(after).toEqual(before)
    }),
    { numRuns: 50 },
  )
})
