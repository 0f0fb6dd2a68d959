import { scoreOfFigure } from './banding.ts'
import { rangeOfCoaches } from './per-coach.ts'
import { mean } from './periods.ts'
import { exactly, type Bounds } from './proposal.ts'
import type { ScoreRequest } from './request.ts'
import { scoreOfWeeklyContacts } from './scorers/employer-contacts.ts'
import { scoreOfCompetitive } from './scorers/jobs.ts'
import { boundsOfWaits, possibleMeans, scoreOfDays } from './scorers/rapid-search.ts'
import { scoreOfTeams } from './scorers/teams.ts'
import type { SettingName, Settings } from './settings.ts'

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

/** The settings that decide a figure's score. */
export function settingsOfFigure(request: FigureRequest): readonly SettingName[] {
  return settingsOfItem[request.item]
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
export function figureOf(request: FigureRequest, settings: Settings): number | undefined {
  if (request.item === 17) return contactsPerWeek(request, settings)
  if (request.value !== undefined) return request.value
  switch (request.item) {
    case 1: return caseload(request, settings)
    case 3: return request.phases
    case 15: return request.days ?? (request.waits && possibleMeans(request.waits, settings)!.best)
    case 2: return request.percent ?? mean(request.perCoach ?? [])
    default: return request.percent
  }
}

function rangeOfOne(request: FigureRequest, figure: number, settings: Settings): Bounds {
  switch (request.item) {
    case 3: return figure < 1 ? { atLeast: 1, atMost: 2 } : exactly(scoreOfFigure(3, figure, settings)!)
    case 4: return scoreOfTeams({ percent: figure, teams: request.teams }, settings)
    case 15: return scoreOfDays(figure, request.tracked, settings)
    case 17: return scoreOfWeeklyContacts({ perWeek: figure, review: request.logReviewed, seekers: request.jobSeekers }, settings)
    case 21: return exactly(scoreOfCompetitive({ percent: figure, jobs: request.jobs }, settings))
    default: return exactly(scoreOfFigure(request.item, figure, settings)!)
  }
}

/** The scores a request with a figure allows; undefined when it gives no figure. */
export function rangeOfFigure(request: FigureRequest, settings: Settings): Bounds | undefined {
  if (request.item === 15 && request.waits) return boundsOfWaits(request.waits, request.tracked, settings)
  const figure = figureOf(request, settings)
  if (figure !== undefined) return rangeOfOne(request, figure, settings)
  const perCoach = 'perCoach' in request ? request.perCoach : undefined
  return perCoach && rangeOfCoaches(perCoach.map((own) => ({ coach: '', range: rangeOfOne(request, own, settings), figures: {} })), settings)
}
