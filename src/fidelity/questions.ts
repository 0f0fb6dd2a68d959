import type { Question } from '#src/kernel/question.ts'
import { intensity } from './intensity/question.ts'
import { proposal, scale, scoreItem, settings } from './questions-score.ts'
import { changes, total } from './questions-total.ts'

/** What this folder can be asked from the command line and as JSON. */
export const questions: Record<string, Question> = { scale, settings, scoreItem, proposal, total, changes, intensity }
