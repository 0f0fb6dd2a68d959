import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { phases, places } from '../records.ts'

const day = Day()
const id = z.string().min(1)
const openEnd = day.nullable().default(null)
const instant = z.iso.datetime() as unknown as z.ZodType<Instant, string>
const workForm = z.enum(Object.keys(workForms) as [WorkForm, ...WorkForm[]])
const many = <T extends z.ZodType>(kept: T) => z.array(kept).default([])

export const askers = ['participant', 'relative', 'employer'] as const

/** The records the intensity indicators L1 to L10 are made from, as plain values. */
export const IntensityRecords = z.object({
  enrolments: many(
    z.object({ participant: id, coach: id, group: z.enum(['ggz', 'lvb']), acceptedOn: day, closedOn: openEnd, weight: z.number().positive().default(1) }),
  ),
  directTime: many(
    z.object({
      participant: id,
      coach: id,
      on: day,
      minutes: z.number().positive(),
      phase: z.enum(phases).nullable().default(null),
      place: z.enum(places),
      topic: z.string().nullable().default(null),
    }),
  ),
  jobs: many(z.object({ id, participant: id, workForm, startedOn: day, endedOn: openEnd, formChanges: z.array(z.object({ on: day, workForm })).default([]) })),
  questions: many(z.object({ participant: id, asker: z.enum(askers), askedAt: instant, answeredAt: instant.nullable().default(null) })),
  network: many(
    z.object({ participant: id, person: id, organisation: id.nullable().default(null), kind: z.enum(['care', 'relative']), from: day, to: openEnd }),
  ),
  networkContacts: many(
    z.object({ participant: id, person: id, kind: z.enum(['care', 'relative']), on: day, minutes: z.number().positive().nullable().default(null) }),
  ),
  portalUses: many(z.object({ participant: id, on: day })),
  assignments: many(z.object({ participant: id, coach: id, from: day })),
  taskSheets: many(z.object({ participant: id, job: id, on: day, independent: z.int().min(0), total: z.int().positive() })),
  contracts: many(z.object({ coach: id, fte: z.number().positive(), from: day, to: openEnd })),
})
export type IntensityRecords = z.infer<typeof IntensityRecords>
export type Group = IntensityRecords['enrolments'][number]['group']

/** The records of one target group's participants only; contracts stay, because coaches are not split. */
export function ofGroup(records: IntensityRecords, group: Group | undefined): IntensityRecords {
  if (!group) return records
  const members = new Set(records.enrolments.filter((enrolment) => enrolment.group === group).map((enrolment) => enrolment.participant))
  const keep = <T extends { participant: string }>(list: readonly T[]) => list.filter((kept) => members.has(kept.participant))
  return {
    enrolments: records.enrolments.filter((enrolment) => enrolment.group === group),
    directTime: keep(records.directTime),
    jobs: keep(records.jobs),
    questions: keep(records.questions),
    network: keep(records.network),
    networkContacts: keep(records.networkContacts),
    portalUses: keep(records.portalUses),
    assignments: keep(records.assignments),
    taskSheets: keep(records.taskSheets),
    contracts: records.contracts,
  }
}
