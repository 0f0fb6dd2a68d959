import { beyondReach } from '#src/access/beyond.ts'
import { quarterDays } from '#src/kernel/quarter.ts'
import { quarterReturn } from '#src/outcomes/quarter.ts'
import type { Looking } from '#src/participants/store.ts'
import { listCareers } from '#src/quarters/store.ts'
import { type FrozenFigures, frozenOf, type OutcomeForm, type OutcomeReview, type TalkAbout } from './outcome-review.ts'

/** A talk with the names one shows beside it; without a coach it was with the team. */
export type OutcomeReviewAt = OutcomeReview & { coach: string | null; team: string; leader: string }

function talksAt({ db, acting }: Looking) {
  return db.selectFrom('outcomeReview').innerJoin('team', (join) => join.onRef('team.organisationId', '=', 'outcomeReview.organisationId').onRef('team.id', '=', 'outcomeReview.teamId'))
    .innerJoin('staff as leader', (join) => join.onRef('leader.organisationId', '=', 'outcomeReview.organisationId').onRef('leader.id', '=', 'outcomeReview.leaderId'))
    .leftJoin('staff as coach', (join) => join.onRef('coach.organisationId', '=', 'outcomeReview.organisationId').onRef('coach.id', '=', 'outcomeReview.staffId'))
    .where('outcomeReview.organisationId', '=', acting.organisationId).where('team.organisationId', '=', acting.organisationId).where('leader.organisationId', '=', acting.organisationId)
    .selectAll('outcomeReview').select(['coach.name as coach', 'team.name as team', 'leader.name as leader'])
}

const read = (rows: readonly object[]) => rows as OutcomeReviewAt[]

/** The talks of teams one belongs to that were with the whole team: their goal is of everybody in it, though a coach's reach holds no team. */
async function teamTalks(looking: Looking, teamIds: readonly string[]): Promise<OutcomeReviewAt[]> {
  if (teamIds.length === 0) return []
  return read(await beyondReach(looking, () => talksAt(looking).where('outcomeReview.staffId', 'is', null).where('outcomeReview.teamId', 'in', teamIds).execute()))
}

/** Every talk within reach and those with the own teams, newest first. */
export async function listTalks(looking: Looking, teamIds: readonly string[]): Promise<OutcomeReviewAt[]> {
  const own = read(await talksAt(looking).orderBy('outcomeReview.onDay', 'desc').limit(500).execute())
  const shared = (await teamTalks(looking, teamIds)).filter(({ id }) => !own.some((one) => one.id === id))
  return [...own, ...shared].sort((a, b) => (a.onDay < b.onDay ? 1 : a.onDay > b.onDay ? -1 : a.createdAt < b.createdAt ? 1 : -1))
}

/** The figures of a quarter of a team, or of whoever had this coach on a day of it, as they stand now. */
export async function figuresOf(looking: Looking, { teamId, staffId, quarter }: TalkAbout): Promise<FrozenFigures> {
  const { careers } = await listCareers(looking)
  if (staffId === null) return frozenOf((quarterReturn(careers, quarter).byTeam.find(({ group }) => group === teamId) ?? quarterReturn([], quarter)).figures)
  const { from, to } = quarterDays(quarter)
  const { db, acting: { organisationId } } = looking
  const rows = await db.selectFrom('assignment').select('participantId').where('organisationId', '=', organisationId).where('staffId', '=', staffId).where('fromOn', '<=', to).where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>=', from)])).execute()
  const people = new Set(rows.map(({ participantId }) => participantId))
  return frozenOf(quarterReturn(careers.filter(({ personId }) => people.has(personId)), quarter).figures)
}

/** Records a talk with the figures of that day; sent twice it is one. */
export async function recordTalk({ db, acting }: Looking, id: string, talk: TalkAbout & Omit<OutcomeForm, 'goalResult' | 'goalTold'> & { figures: FrozenFigures }): Promise<void> {
  await db.insertInto('outcomeReview').values({ organisationId: acting.organisationId, id, leaderId: acting.staffId!, ...talk, figures: JSON.stringify(talk.figures) }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes what one wrote about a talk; the figures stay those of that day. */
export async function changeTalk({ db, acting }: Looking, id: string, said: Omit<OutcomeForm, 'goalResult' | 'goalTold'>): Promise<void> {
  await db.updateTable('outcomeReview').set(said).where('organisationId', '=', acting.organisationId).where('id', '=', id).where('leaderId', '=', acting.staffId!).execute()
}

/** Looks back on the goal of a talk. */
export async function lookBack({ db, acting }: Looking, id: string, { goalResult, goalTold }: Pick<OutcomeForm, 'goalResult' | 'goalTold'>): Promise<void> {
  await db.updateTable('outcomeReview').set({ goalResult, goalTold }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
