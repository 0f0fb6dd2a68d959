import { boundsOfComponents, componentsOf, type Answer } from './checklist.ts'
import { anything, decided, exactly, type Bounds } from './bounds.ts'
import type { Proposal, Scored } from './proposal.ts'
import type { ScoreRequest } from './request.ts'
import { ips25 } from './scales/ips25.ts'
import { itemOf } from './scales/scale.ts'
import { scoreFigure, type FigureRequest } from './score-figure.ts'
import { scoreOfAdvice } from './scorers/benefits-advice.ts'
import { scoreOfFollowAlong } from './scorers/follow-along-facts.ts'
import { scoreOfPartners } from './scorers/partners.ts'
import { scoreOfUnit } from './scorers/unit.ts'
import { settingsOf } from './settings.ts'

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

/** Components by name, or only how many are present; with a count the rest is absent, with names the unnamed are not yet known. */
function answersOf(request: ComponentRequest): Answer[] {
  const ids = componentsOf(request.item).components.map(({ id }) => id)
  const unknownName = [...(request.present ?? []), ...(request.absent ?? [])].find((id) => !ids.includes(id))
  if (unknownName !== undefined) throw new Error(`item ${request.item} has no component ${unknownName}; it has ${ids.join(', ')}`)
  if (request.components === undefined)
    return ids.map((id) => (request.present?.includes(id) ? 'present' : request.absent?.includes(id) ? 'absent' : 'unknown'))
  if (request.components > ids.length) throw new Error(`item ${request.item} has ${ids.length} components`)
  return ids.map((_, place) => (place < request.components! ? 'present' : 'absent'))
}

function scoreComponents(request: ComponentRequest): Scored {
  const answers = answersOf(request)
  const range = boundsOfComponents(componentsOf(request.item).scoreByCount, answers)
  const count = (answer: Answer) => answers.filter((given) => given === answer).length
  const figures = { present: count('present'), absent: count('absent'), unknown: count('unknown'), of: answers.length }
  return {
    ...decided(range),
    range,
    because: [{ key: 'components', figures }],
    evidence: figures,
    settings: [],
    flags: figures.unknown > 0 ? ['factsUnknown'] : [],
  }
}

function rangeOfRule(request: RuleRequest): Bounds {
  switch (request.item) {
    case 6:
      return exactly(scoreOfPartners(request.clientContact, request.plannedFaceToFace))
    case 7:
      return scoreOfUnit({ ...request, fullTimeEquivalents: request.fte })
    case 12:
      return scoreOfAdvice(request)
    case 23:
      return scoreOfFollowAlong(request)
  }
}

function scoreRule(request: RuleRequest): Scored {
  const range = rangeOfRule(request)
  return {
    ...decided(range),
    range,
    because: [{ key: 'factsGiven', figures: {} }],
    evidence: {},
    settings: [],
    flags: range.atLeast === range.atMost ? [] : ['factsUnknown'],
  }
}

/** Items of judgement get no score without an assessor; an anchor an assessor chose is passed on as such. */
function scoreJudged(request: JudgedRequest): Scored {
  if (request.anchor === undefined)
    return { range: anything, because: [{ key: 'judgementOnly', figures: {} }], evidence: {}, settings: [], flags: ['needsJudgement'] }
  return {
    score: request.anchor,
    range: exactly(request.anchor),
    because: [{ key: 'anchorChosen', figures: { score: request.anchor } }],
    evidence: {},
    settings: [],
    flags: [],
  }
}

/** The score of one item from a figure, components, facts or an assessor's anchor; throws when the request gives nothing to score. */
export function scoreItem(request: ScoreRequest): Proposal {
  const settings = settingsOf(request.settings)
  const part = isFigure(request)
    ? scoreFigure(request, settings)
    : isComponents(request)
      ? scoreComponents(request)
      : isRule(request)
        ? scoreRule(request)
        : scoreJudged(request)
  return { item: request.item, ...part, judge: itemOf(ips25, request.item)!.judge }
}
