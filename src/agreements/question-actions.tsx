import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import { toldTo } from '#src/disclosure/store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { sentId } from './about-store.ts'
import { doorOf } from './door-store.ts'
import { AnswerForm } from './question.ts'
import { QuestionPage, QuestionsPage } from './question-pages.tsx'
import { answeredQuestions, answerQuestion, findQuestion, openQuestions, type QuestionAt } from './question-store.ts'
import { questionWords } from './question-words.ts'

export const showQuestions: Action = async (visit) => {
  const [open, answered] = [await openQuestions(visit), await answeredQuestions(visit)]
  visit.log({ objectType: 'employerQuestion', participantIds: [...new Set([...open, ...answered].map(({ participantId }) => participantId))] })
  return visit.page(<QuestionsPage open={open} answered={answered} now={visit.now} />)
}

async function questionAt(visit: Visit): Promise<QuestionAt | undefined> {
  const question = await findQuestion(visit, visit.param('question'))
  if (!question || !(await findParticipant(visit, question.participantId))) return undefined
  visit.log({ objectType: 'employerQuestion', objectId: question.id, participantIds: [question.participantId] })
  return question
}

async function questionAnswer(visit: Visit, question: QuestionAt, values: FormValues, { errors = {}, found = [] }: { errors?: Record<string, string>; found?: readonly WatchedWord[] } = {}) {
  const { participantId, employerId } = question
  const told = await toldTo(visit, participantId, { employerId })
  const { open } = await doorOf(visit, question)
  return visit.page(<QuestionPage question={question} told={told} open={open} id={sentId(visit)} values={values} errors={sentences(errors, wordsIn(questionWords, visit.locale).errors, '')} found={found} />, Object.keys(errors).length > 0 || found.length > 0 ? 422 : 200)
}

export const showQuestion: Action = async (visit) => {
  const question = await questionAt(visit)
  return question ? questionAnswer(visit, question, { answer: question.answer ?? '' }) : visit.notFound()
}

/** Answers an employer; words that were not released stay out, or go along with a reason that is kept. */
export const saveAnswer: Action = async (visit) => {
  const question = await questionAt(visit)
  if (!question) return visit.notFound()
  const input = parseForm(AnswerForm, visit.form)
  if (!input.ok) return questionAnswer(visit, question, valuesOf(visit.form), { errors: input.errors })
  const { answer, overrideReason } = input.value
  const found = await wordsInTheWay(visit, { participantId: question.participantId, to: { employerId: question.employerId }, place: 'employerQuestion', texts: [answer], reason: overrideReason, formId: sentId(visit) })
  if (found.length > 0) return questionAnswer(visit, question, valuesOf(visit.form), { found })
  await answerQuestion(visit, question, answer, visit.now)
  visit.log({ kind: 'update', objectType: 'employerQuestion', objectId: question.id, participantIds: [question.participantId] })
  return visit.redirect(urls.questions())
}
