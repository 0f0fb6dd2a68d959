import { scoreOfFigure } from './banding.ts'
import { boundsOfComponents, componentsOf, type Answer } from './checklist.ts'
import { anything, decided, exactly, type Because, type Bounds, type Flag, type Proposal } from './proposal.ts'
import type { ScoreRequest } from './request.ts'
import { ips25 } from './scales/ips25.ts'
import { itemOf, type Score } from './scales/scale.ts'
import { figureOf, rangeOfFigure, settingsOfFigure, type FigureRequest } from './score-figure.ts'
import { scoreOfAdvice } from './scorers/benefits-advice.ts'
import { scoreOfFollowAlong } from './scorers/follow-along-facts.ts'
import { scoreOfPartners } from './scorers/partners.ts'
import { scoreOfUnit } from './scorers/unit.ts'
import { settingsOf, used, type Settings } from './settings.ts'

type Part = Pick<Proposal, 'range' | 'because' | 'evidence' | 'settings' | 'flags'> & Pick<Partial<Proposal>, 'score'>
type ComponentRequest = Extract<ScoreRequest, { components?: number | undefined }>
type JudgedRequest = Extract<ScoreRequest, { anchor?: unknown }>
type RuleRequest = Extract<ScoreRequest, { item: 6 | 7 | 12 | 23 }>

function isFigure(request: ScoreRequest): request is FigureRequest {
  return itemOf(ips25, request.item)!.measure.kind === 'figure'
}

function isComponents(request: ScoreRequest): request is ComponentRequest {
  return itemOf(ips25, request.item)!.measure.kind === 'components'
}

function isRule(request: ScoreRequest): request is RuleRequest {
  return itemOf(ips25, request.item)!.measure.kind === 'rules'
}

function reasonsOf(request: FigureRequest, figure: number | undefined, alone: Score | undefined): Because[] {
  if (figure === undefined) return [{ key: 'coaches', figures: { coaches: 'perCoach' in request ? (request.perCoach?.length ?? 0) : 0 } }]
  const few = request.item === 21 && request.jobs !== undefined && request.jobs < 10
  return [alone === undefined ? { key: 'figureUnscored', figures: {} } : { key: 'figure', figures: { figure, score: alone } }, ...(few ? [{ key: 'fewerThanTen' as const, figures: { jobs: request.jobs! } }] : [])]
}

function flagsOf(request: FigureRequest, conditional: boolean): Flag[] {
  const few = request.item === 21 && request.jobs !== undefined && request.jobs < 10
  const open = request.item === 15 && request.waits?.some((wait) => wait.open)
  return [...(conditional ? (['conditionNotTold'] as const) : []), ...(few ? (['fewerThanTenJobs'] as const) : []), ...(open ? (['openCases'] as const) : [])]
}

/** A figure without its condition: the score goes with the figure, the range shows what the condition can take away. */
function scoreFigure(request: FigureRequest, settings: Settings): Part {
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
  return { ...score, range, because, evidence: figure === undefined ? {} : { figure }, settings: used(settings, ...settingsOfFigure(request)), flags: flagsOf(request, conditional) }
}

/** Components by name, or only how many are present; with a count the rest is absent, with names the unnamed are not yet known. */
function answersOf(request: ComponentRequest): Answer[] {
  const ids = componentsOf(request.item).components.map(({ id }) => id)
  const unknownName = [...(request.present ?? []), ...(request.absent ?? [])].find((id) => !ids.includes(id))
  if (unknownName !== undefined) throw new Error(`item ${request.item} has no component ${unknownName}; it has ${ids.join(', ')}`)
  if (request.components === undefined) return ids.map((id) => (request.present?.includes(id) ? 'present' : request.absent?.includes(id) ? 'absent' : 'unknown'))
  if (request.components > ids.length) throw new Error(`item ${request.item} has ${ids.length} components`)
  return ids.map((_, place) => (place < request.components! ? 'present' : 'absent'))
}

function scoreComponents(request: ComponentRequest): Part {
  const answers = answersOf(request)
  const range = boundsOfComponents(componentsOf(request.item).scoreByCount, answers)
  const count = (answer: Answer) => answers.filter((given) => given === answer).length
  const figures = { present: count('present'), absent: count('absent'), unknown: count('unknown'), of: answers.length }
  return { ...decided(range), range, because: [{ key: 'components', figures }], evidence: figures, settings: [], flags: figures.unknown > 0 ? ['factsUnknown'] : [] }
}

function rangeOfRule(request: RuleRequest): Bounds {
  switch (request.item) {
    case 6: return exactly(scoreOfPartners(request.clientContact, request.plannedFaceToFace))
    case 7: return scoreOfUnit({ ...request, fullTimeEquivalents: request.fte })
    case 12: return scoreOfAdvice(request)
    case 23: return scoreOfFollowAlong(request)
  }
}

function scoreRule(request: RuleRequest): Part {
  const range = rangeOfRule(request)
  return { ...decided(range), range, because: [{ key: 'factsGiven', figures: {} }], evidence: {}, settings: [], flags: range.atLeast === range.atMost ? [] : ['factsUnknown'] }
}

/** Items of judgement get no score without an assessor; an anchor an assessor chose is passed on as such. */
function scoreJudged(request: JudgedRequest): Part {
  if (request.anchor === undefined) return { range: anything, because: [{ key: 'judgementOnly', figures: {} }], evidence: {}, settings: [], flags: ['needsJudgement'] }
  return { score: request.anchor, range: exactly(request.anchor), because: [{ key: 'anchorChosen', figures: { score: request.anchor } }], evidence: {}, settings: [], flags: [] }
}

/** The score of one item from a figure, components, facts or an assessor's anchor; throws when the request gives nothing to score. */
export function scoreItem(request: ScoreRequest): Proposal {
  const settings = settingsOf(request.settings)
  const part = isFigure(request) ? scoreFigure(request, settings) : isComponents(request) ? scoreComponents(request) : isRule(request) ? scoreRule(request) : scoreJudged(request)
  return { item: request.item, ...part, judge: itemOf(ips25, request.item)!.judge }
}
