import { addDays } from '#src/kernel/day.ts'
import type { Action } from '#src/web/visit.ts'
import { listUncoached } from './coach-store.ts'
import { doneNow } from './done-store.ts'
import { listHandedToMe, listHandovers } from './handover-store.ts'
import { mattersOf } from './matters-store.ts'
import { CoverPage } from './pages.tsx'
import { coachesAround, listCovers } from './store.ts'
import { steadyOf, teamOf } from './team-store.ts'

export const showCover: Action = async (visit) => {
  const lead = visit.may('handover.record')
  const { own } = await coachesAround(visit, visit.actor)
  const staffIds = [...new Set([...own.map(({ id }) => id), visit.actor.staffId])]
  const covers = await listCovers(visit, staffIds, addDays(visit.today, -14))
  const toMe = await listHandedToMe(visit)
  const matters = await mattersOf(visit, toMe.map(({ participantId }) => participantId))
  const handovers = await listHandovers(visit, { since: addDays(visit.today, -90), ...(lead ? {} : { staffId: visit.actor.staffId }) })
  const uncoached = lead ? await listUncoached(visit) : []
  visit.log({ objectType: 'cover', participantIds: [...new Set([...toMe, ...handovers].map(({ participantId }) => participantId).concat(uncoached.map(({ id }) => id)))] })
  return visit.page(
    <CoverPage
      today={visit.today} covers={covers} mine={own.map(({ id }) => id)} team={lead ? await teamOf(visit, own, covers) : undefined} uncoached={uncoached} steady={lead ? await steadyOf(visit) : undefined}
      toMe={toMe.map((handover) => ({ handover, matters: matters.find(({ participant }) => participant.id === handover.participantId) }))} handovers={handovers} done={await doneNow(visit, staffIds, covers)}
    />,
  )
}
