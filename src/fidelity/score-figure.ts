import { scoreOfFigure } from './banding.ts'
import { rangeOfCoaches } from './per-coach.ts'
import { mean } from './periods.ts'
import { decided, exactly, type Bounds } from './bounds.ts'
import type { Because, Flag, Scored } from './proposal.ts'
import type { ScoreRequest } from './request.ts'
import type { Score } from './scales/scale.ts'
import { scoreOfWeeklyContacts } from './scorers/employer-contacts.ts'
import { scoreOfCompetitive } from './scorers/jobs.ts'
import { boundsOfWaits, possibleMeans, scoreOfDays } from './scorers/rapid-search.ts'
import { scoreOfTeams } from './scorers/teams.ts'
import { used, type SettingName, type Settings } from './settings.ts'

export type FigureRequest = Extract<ScoreRequest, { value?: number | undefined }>

const settingsOfItem: Readonly<Record<FigureRequest['item'], readonly SettingName[]>> = {
  1: ['partTime', 'ratioRounding'],
  2: ['percentRounding'],
  3: ['coachTie'],
  4: ['percentRounding', 'coachTie'],
  15: ['daysRounding', 'openCaseHorizonDays'],
  16: ['percentRounding', 'coachTie'],
  17: ['item17Between', 'coachTie', 'partTime'],
  19: ['percentRounding'],
  20: ['percentRounding'],
  21: ['percentRounding', 'item21Gap'],
  24: ['percentRounding', 'item24At30', 'coachTie'],
}

function caseload(request: Extract<FigureRequest, { item: 1 }>, settings: Settings): number | undefined {
  if (request.participants === undefined) return request.caseload
  const size = settings.partTime === 'perFte' ? (request.fte ?? request.coaches) : (request.coaches ?? request.fte)
  return size === undefined ? undefined : request.participants / size
}

function contactsPerWeek(request: Extract<FigureRequest, { item: 17 }>, settings: Settings): number | undefined {
  const made = request.value ?? request.contactsPerWeek
  return made === undefined || settings.partTime === 'perHead' ? made : made / (request.fte ?? 1)
}

/** The team's figure in a request; undefined when it is given per coach, or not at all. */
function figureOf(request: FigureRequest, settings: Settings): number | undefined {
  if (request.item === 17) return contactsPerWeek(request, settings)
  if (request.value !== undefined) return request.value
  switch (request.item) {
    case 1:
      return caseload(request, settings)
    case 3:
      return request.phases
    case 15:
      return request.days ?? (request.waits && possibleMeans(request.waits, settings)!.best)
    case 2:
      return request.percent ?? mean(request.perCoach ?? [])
    default:
      return request.percent
  }
}

function rangeOfOne(request: FigureRequest, figure: number, settings: Settings): Bounds {
  switch (request.item) {
    case 3:
      return figure < 1 ? { atLeast: 1, atMost: 2 } : exactly(scoreOfFigure(3, figure, settings)!)
    case 4:
      return scoreOfTeams({ percent: figure, teams: request.teams }, settings)
    case 15:
      return scoreOfDays(figure, request.tracked, settings)
    case 17:
      return scoreOfWeeklyContacts({ perWeek: figure, review: request.logReviewed, seekers: request.jobSeekers }, settings)
    case 21: {
      const score = scoreOfCompetitive({ percent: figure, jobs: request.jobs }, settings)
      return request.jobs === undefined ? { atLeast: 1, atMost: score } : exactly(score)
    }
    default:
      return exactly(scoreOfFigure(request.item, figure, settings)!)
  }
}

/** The scores a request with a figure allows; undefined when it gives no figure. */
function rangeOfFigure(request: FigureRequest, settings: Settings): Bounds | undefined {
  if (request.item === 15 && request.waits) return boundsOfWaits(request.waits, request.tracked, settings)
  const figure = figureOf(request, settings)
  if (figure !== undefined) return rangeOfOne(request, figure, settings)
  const perCoach = 'perCoach' in request ? request.perCoach : undefined
  return (
    perCoach &&
    rangeOfCoaches(
      perCoach.map((own) => ({ coach: '', range: rangeOfOne(request, own, settings), figures: {} })),
      settings,
    )
  )
}

function reasonsOf(request: FigureRequest, figure: number | undefined, alone: Score | undefined): Because[] {
  if (figure === undefined) return [{ key: 'coaches', figures: { coaches: 'perCoach' in request ? (request.perCoach?.length ?? 0) : 0 } }]
  const few = request.item === 21 && request.jobs !== undefined && request.jobs < 10
  return [
    alone === undefined ? { key: 'figureUnscored', figures: {} } : { key: 'figure', figures: { figure, score: alone } },
    ...(few ? [{ key: 'fewerThanTen' as const, figures: { jobs: request.jobs! } }] : []),
  ]
}

function flagsOf(request: FigureRequest, conditional: boolean): Flag[] {
  const few = request.item === 21 && request.jobs !== undefined && request.jobs < 10
  const open = request.item === 15 && request.waits?.some((wait) => wait.open)
  return [...(conditional ? (['conditionNotTold'] as const) : []), ...(few ? (['fewerThanTenJobs'] as const) : []), ...(open ? (['openCases'] as const) : [])]
}

/** A figure without its condition: the score goes with the figure, the range shows what the condition can take away. */
export function scoreFigure(request: FigureRequest, settings: Settings): Scored {
  const range = rangeOfFigure(request, settings)
  if (!range) throw new Error(`item ${request.item} needs a figure`)
  const waits = request.item === 15 && request.waits !== undefined
  const figure = figureOf(request, settings)
  const alone = figure === undefined || waits ? undefined : scoreOfFigure(request.item, figure, settings)
  const settled = range.atLeast === range.atMost
  const conditional = !settled && alone !== undefined
  const because = reasonsOf(request, figure, waits && settled ? range.atLeast : alone)
  if (!settled) because.push({ key: 'bounds', figures: { atLeast: range.atLeast, atMost: range.atMost } })
  if (conditional) because.push({ key: 'conditionNotTold', figures: {} })
  const score = conditional ? { score: range.atMost } : decided(range)
  return {
    ...score,
    range,
    because,
    evidence: figure === undefined ? {} : { figure },
    settings: used(settings, ...settingsOfItem[request.item]),
    flags: flagsOf(request, conditional),
  }
}
