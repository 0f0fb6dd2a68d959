import { z } from 'zod'
import { question } from '#src/kernel/question.ts'
import { ProposalAnswer, SettingsAnswer, printed, printedSettings } from './answers.ts'
import { Evidence, Window } from './evidence.ts'
import { halfYear, smallTeam } from './example.ts'
import { proposeAll } from './proposals.ts'
import { ScoreRequest } from './request.ts'
import { ScaleAnswer } from './scale-answer.ts'
import { findScale } from './scales/scales.ts'
import { scoreItem as scored } from './score-item.ts'
import { Settings, settingsOf, used, type SettingName } from './settings.ts'

const ScaleRequest = z.strictObject({ id: z.string().default('ips-25'), version: z.string().optional() })

export const scale = question({
  about: 'A fidelity scale as data: items with anchors 1-5 in own words, how each becomes a score, sources and certainty, bands.',
  request: ScaleRequest,
  answer: ScaleAnswer,
  example: { id: 'ips-25' },
  run: ({ id, version }): ScaleAnswer => {
    const found = findScale(id, version)
    if (!found) throw new Error(`no scale ${id} ${version ?? ''}`.trim())
    return structuredClone(found) as unknown as ScaleAnswer
  },
})

export const settings = question({
  about: 'Every rounding, tie and counting choice (R1-R10 and C1-C15) with its value and meaning; give some to see them changed.',
  request: z.strictObject({ settings: Settings.partial().optional() }),
  answer: SettingsAnswer,
  example: {},
  run: (request) => {
    const all = settingsOf(request.settings)
    return printedSettings(used(all, ...(Object.keys(all) as SettingName[])))
  },
})

export const scoreItem = question({
  about:
    'The score of one item from figures given by hand. Figure items: `percent` (2, 4, 16, 19, 20, 21, 24), `caseload` or `participants` with `fte` (1), `phases` (3), `days` or `waits` (15), `contactsPerWeek` (17), or `value`; `perCoach` for a list of coaches. Component items (5, 8, 10, 11, 13, 25): `present` and `absent`, or how many `components`. Rule items (6, 7, 12, 23): their facts. Judgement items (9, 14, 18, 22): the `anchor` an assessor chose.',
  request: ScoreRequest,
  answer: ProposalAnswer,
  example: { item: 2, percent: 95.3 },
  run: (request) => printed(scored(request)),
})

export const proposal = question({
  about: "What a team's records propose for all 25 items in a window, with reasons, evidence, settings, flags and what an assessor must still judge.",
  request: z.strictObject({ evidence: Evidence, window: Window, settings: Settings.partial().optional() }),
  answer: z.array(ProposalAnswer),
  example: { evidence: Evidence.parse(smallTeam), window: halfYear },
  run: (request) => proposeAll(request.evidence, request.window, settingsOf(request.settings)).map(printed),
})
