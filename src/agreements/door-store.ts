import { toldTo } from '#src/disclosure/store.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { findWorkplace, isOpen } from './release-store.ts'
import type { AboutJob } from './store.ts'

/** Who the person's coach is today: the one named, when still the coach, else whoever is coach longest. Null when nobody is. */
async function coachNow({ db, acting }: Looking, participantId: string, named: string | null): Promise<string | null> {
  const coaches = await db.selectFrom('assignment').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'assignment.organisationId').onRef('staff.id', '=', 'assignment.staffId'))
    .where('assignment.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('assignment.participantId', '=', participantId)
    .where('assignment.fromOn', '<=', acting.on).where((e) => e.or([e('assignment.untilOn', 'is', null), e('assignment.untilOn', '>=', acting.on)]))
    .where((e) => e.or([e('staff.endedOn', 'is', null), e('staff.endedOn', '>', acting.on)])).select('assignment.staffId').orderBy('assignment.fromOn').execute()
  return (coaches.find(({ staffId }) => staffId === named) ?? coaches[0])?.staffId ?? null
}

/** What a guest may not read but must hear: whether the page of a job is open under what the person decided, and who the coach is now. */
export interface Door {
  open: boolean
  coachId: string | null
}

/** The door of one job's page today. Asked past a guest's reach; nothing else of the person's record goes through it. */
export async function doorOf(looking: Looking, { jobId, participantId, employerId }: AboutJob, named: string | null = null): Promise<Door> {
  const workplace = await findWorkplace(looking, jobId)
  const open = workplace?.employerId === employerId && (await isOpen(looking, workplace, await toldTo(looking, participantId, { employerId })))
  return { open, coachId: await coachNow(looking, participantId, named ?? workplace?.coachId ?? null) }
}

/** Who answers for a coach who is away today, and until when. */
export async function standInOf({ db, acting }: Looking, staffId: string): Promise<{ staffId: string; untilOn: Day } | undefined> {
  return db.selectFrom('cover').select(['coverId as staffId', 'untilOn']).where('organisationId', '=', acting.organisationId).where('staffId', '=', staffId)
    .where('fromOn', '<=', acting.on).where('untilOn', '>=', acting.on).where('endedAt', 'is', null).orderBy('madeAt', 'desc').executeTakeFirst()
}
