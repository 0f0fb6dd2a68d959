import type { Insertable } from 'kysely'
import type { ReferralStepTable, ReferralTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { staff, teams } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { senders, stepDowns, toldReferrals, type ToldReferral, wishes } from './referral-texts.ts'
import type { OrganisationName } from './roster.ts'
import { writeRows } from './store.ts'

type Row = Omit<Insertable<ReferralTable>, 'organisationId'>
type StepRow = Omit<Insertable<ReferralStepTable>, 'organisationId'>

const at = (day: Day, hour: number) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant

const blank = { prefix: null, bornOn: null, phone: null, email: null, reachedBy: null, targetGroup: null, wish: null, sourceOrganisation: null, sourcePerson: null, sourcePhone: null, givenTo: null, participantId: null, recordedBy: null }

const step = (row: Row, { kind, onDay, staffId, ...more }: { kind: string; onDay: Day; staffId: string | null; reason?: string | null; note?: string | null }): StepRow => ({
  id: chanceFrom(`step ${row.id} ${kind} ${onDay}`).id(), referralId: row.id, teamId: row.teamId, givenTo: row.givenTo ?? null, participantId: row.participantId ?? null, step: kind, onDay, reason: null, note: null, staffId, createdAt: at(onDay, kind === 'received' ? 8 : 15), ...more,
})

/** Support that began: who referred this person, and what was said. */
export interface Begun {
  participantId: string
  teamId: string
  coachId: string | null
  referredOn: Day
  startedOn: Day
  givenName: string
  prefix: string | null
  familyName: string
}

/** The referral that led to a period of support. */
export function begunReferral(organisation: OrganisationName, begun: Begun): { row: Row; steps: StepRow[] } {
  const { coachId, referredOn, startedOn, ...person } = begun
  const chance = chanceFrom(`referral ${begun.participantId}`)
  const sender = senderOf(organisation, chance)
  const row: Row = { ...blank, ...person, id: chance.id(), givenTo: coachId, ...sender, receivedOn: referredOn, wish: chance.pick(wishes), recordedBy: sender.source === 'self' ? null : coachId, createdAt: at(referredOn, 8) }
  const received = step(row, { kind: 'received', onDay: referredOn, staffId: row.recordedBy ?? null })
  const waits = addDays(referredOn, 8) < startedOn && chance.maybe(0.25) ? [step(row, { kind: 'waiting', onDay: addDays(referredOn, 4), staffId: coachId })] : []
  return { row, steps: [received, ...waits, step(row, { kind: 'accepted', onDay: startedOn, staffId: coachId })] }
}

function senderOf(organisation: OrganisationName, chance: Chance): Pick<Row, 'source' | 'sourceOrganisation' | 'sourcePerson'> {
  const list = senders[organisation]
  const { source, organisation: sourceOrganisation, person: sourcePerson } = list[Number(chance.weighted(Object.fromEntries(list.map(({ weight }, index) => [String(index), weight]))))]!
  return { source, sourceOrganisation, sourcePerson }
}

function toldReferral(told: ToldReferral, today: Day): { row: Row; steps: StepRow[] } {
  const [givenName = '', prefix = '', familyName = ''] = told.name.split('|')
  const receivedOn = addDays(today, -told.ago)
  const givenTo = told.coach && staff[told.coach].id
  const recordedBy = told.source === 'self' ? null : (givenTo ?? staff[told.team === 'west' ? 'marieke' : told.team === 'centrum' ? 'peter' : 'inge'].id)
  const row: Row = { ...blank, id: chanceFrom(`told ${told.name}`).id(), teamId: teams[told.team].id, givenTo, source: told.source, sourceOrganisation: told.organisation ?? null, receivedOn, givenName, prefix: prefix || null, familyName, phone: told.phone, wish: told.wish ?? null, recordedBy, createdAt: at(receivedOn, 8) }
  const steps = told.steps.map((one) => step(row, { kind: one.step, onDay: addDays(today, -one.ago), staffId: staff[one.by].id, reason: one.reason ?? null, note: one.note ?? null }))
  return { row, steps: [step(row, { kind: 'received', onDay: receivedOn, staffId: recordedBy }), ...steps] }
}

/** Adds who was referred in a year: for all support that began, the referral before it; and those who have not begun. */
export async function plantReferrals({ db, acting }: Looking, name: OrganisationName): Promise<void> {
  const { organisationId, on } = acting
  const rows = await db.selectFrom('enrolment as e').innerJoin('participant as p', (join) => join.onRef('p.organisationId', '=', 'e.organisationId').onRef('p.id', '=', 'e.participantId'))
    .leftJoin('assignment as a', (join) => join.onRef('a.organisationId', '=', 'e.organisationId').onRef('a.participantId', '=', 'e.participantId').onRef('a.fromOn', '=', 'e.startedOn'))
    .where('e.organisationId', '=', organisationId).where('p.organisationId', '=', organisationId).where('e.startedOn', '>', addDays(on, -365)).where('e.referredOn', 'is not', null)
    .select(['e.id as enrolmentId', 'e.participantId', 'e.teamId', 'a.staffId as coachId', 'e.referredOn', 'e.startedOn', 'p.givenName', 'p.prefix', 'p.familyName']).orderBy('e.id').execute()
  const begun = rows.map(({ enrolmentId, referredOn, startedOn, ...one }) => ({ enrolmentId, ...begunReferral(name, { ...one, referredOn: referredOn!, startedOn: startedOn! }) }))
  const told = toldReferrals.filter(({ team }) => teams[team].organisation === name).map((one) => toldReferral(one, on))
  await writeRows({ db, acting }, 'referral', [...begun, ...told].map(({ row }) => row))
  await writeRows({ db, acting }, 'referralStep', [...begun, ...told].flatMap(({ steps }) => steps))
  for (const { enrolmentId, row } of begun) await db.updateTable('enrolment').set({ referralId: row.id }).where('organisationId', '=', organisationId).where('id', '=', enrolmentId).execute()
  await db.updateTable('organisation').set({ selfReferralTeamId: name === 'waterland' ? teams.west.id : teams.haven.id }).where('organisationId', '=', organisationId).execute()
  await plantStepDowns({ db, acting })
}

async function plantStepDowns({ db, acting: { organisationId } }: Looking): Promise<void> {
  const steady = await db.selectFrom('enrolment').select('id').where('organisationId', '=', organisationId).where('closeReason', '=', 'steadyWork').execute()
  for (const { id } of steady) {
    const [stepDownName, stepDownRole, stepDownPhone] = chanceFrom(`step down ${id}`).pick(stepDowns)
    await db.updateTable('enrolment').set({ stepDownName, stepDownRole, stepDownPhone }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  }
}
