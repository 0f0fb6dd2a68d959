import type { Question } from '#src/kernel/question.ts'
import { proportionQuestions } from './proportion-questions.ts'
import { specialQuestions } from './special-questions.ts'
import { survivalQuestions } from './survival/questions.ts'
import { teamQuestions } from './team-questions.ts'

/** Every statistics function by the name under which it can be asked; what is undefined is null, infinities are the texts "Infinity" and "-Infinity". */
export const questions: Record<string, Question> = { ...survivalQuestions, ...proportionQuestions, ...teamQuestions, ...specialQuestions }
