import { isPaid } from '#src/jobs/job.ts'
import { listTeams } from '#src/staff/store.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { companyOf, diversityOf, jobTypeOf } from './diversity.ts'
import { funnelOf } from './funnel.ts'
import { listLearning } from './learning-store.ts'
import { momentOf, Opened, OverviewFilter } from './overview-filter.ts'
import { OverviewPage } from './pages.tsx'
import { OverviewPeoplePage } from './people-page.tsx'
import { listSearches, listWork, type NamedWork } from './store.ts'
import { classOf, type MapPart, mapParts } from './work-map.ts'

/** Who reaches the whole organisation sees numbers only, of no team apart. */
function lookOf(visit: Visit) {
  const totalsOnly = visit.acting.reach === 'organisation' || !visit.may('overview.people')
  const filter = totalsOnly ? OverviewFilter.parse({}) : OverviewFilter.parse(Object.fromEntries(visit.query))
  return { totalsOnly, filter, moment: momentOf(filter, visit.today, totalsOnly) }
}

export const showWorkOverview: Action = async (visit) => {
  const { totalsOnly, filter, moment } = lookOf(visit)
  const teams = visit.acting.reach === 'teams' ? (await listTeams(visit, 'ips')).filter(({ id }) => visit.actor.reachTeamIds.includes(id)) : []
  visit.log({ objectType: 'overview' })
  const searches = await listSearches(visit, filter, moment)
  return visit.page(<OverviewPage work={await listWork(visit, filter, moment)} searches={searches} learning={await listLearning(visit, searches, moment)} moment={moment} filter={filter} teams={teams} reach={visit.acting.reach} mayOpen={!totalsOnly} />)
}

function openedWork(work: readonly NamedWork[], { list, value }: Opened, on: NamedWork['startedOn']): { jobs: NamedWork[]; because: Map<string, string> } {
  const part = mapParts.find((one) => one === list) as MapPart | undefined
  const paid = work.filter(isPaid)
  if (part) return { jobs: (part === 'form' ? work : paid).filter((job) => classOf(part, job, on) === value), because: new Map() }
  if (list === 'type') return { jobs: paid.filter((job) => jobTypeOf(job) === value), because: new Map() }
  if (list === 'employer') return { jobs: paid.filter((job) => companyOf(job) === value), because: new Map() }
  if (list !== 'strict' && list !== 'inclusive') return { jobs: [...work], because: new Map() }
  const because = new Map(diversityOf(work, on, list).types.notCounted.map(({ job, because: why }) => [job, why]))
  return { jobs: work.filter(({ id }) => because.has(id)), because }
}

export const showWorkPeople: Action = async (visit) => {
  const { totalsOnly, filter, moment } = lookOf(visit)
  if (totalsOnly) return visit.notFound()
  const opened = Opened.parse(Object.fromEntries(visit.query))
  const step = opened.list === 'step' ? await searchesAt(visit, opened, { filter, moment }) : []
  const learning = opened.list === 'learning' ? await listLearning(visit, await listSearches(visit, filter, moment), moment) : []
  const { jobs, because } = opened.list === 'step' || opened.list === 'learning' ? { jobs: [], because: new Map<string, string>() } : openedWork(await listWork(visit, filter, moment), opened, moment.on)
  visit.log({ objectType: 'overview', detail: `${opened.list} ${opened.value}`.trim(), participantIds: [...new Set([...jobs, ...step, ...learning].map(({ participantId }) => participantId))] })
  return visit.page(<OverviewPeoplePage opened={opened} filter={filter} work={jobs} searches={step} learning={learning} because={because} />)
}

async function searchesAt(visit: Visit, { value }: Opened, { filter, moment }: Pick<ReturnType<typeof lookOf>, 'filter' | 'moment'>) {
  const searches = await listSearches(visit, filter, moment)
  const reached = new Set(funnelOf(searches, moment.window).find(({ step }) => step === value)?.people ?? [])
  return searches.filter(({ participantId }) => reached.has(participantId))
}
