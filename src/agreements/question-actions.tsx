import { wordsInTheWay } from '#src/disclosure/check-store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AnswerForm } from './question.ts'
import { QuestionPage, QuestionsPage } from './question-pages.tsx'
import { answeredQuestions, answerQuestion, findQuestion, openQuestions } from './question-store.ts'
import { questionWords } from './question-words.ts'

export const showQuestions: Action = async (visit) => {
  const [open, answered] = [await openQuestions(visit), await answeredQuestions(visit)]
  visit.log({ objectType: 'employerQuestion', participantIds: [...new Set([...open, ...answered].map(({ participantId }) => participantId))] })
  return visit.page(<QuestionsPage open={open} answered={answered} now={visit.now} />)
}

type Found = NonNullable<Awaited<ReturnType<typeof findQuestion>>>

async function questionAt(visit: Visit): Promise<Found | undefined> {
  const found = await findQuestion(visit, visit.param('question'))
  if (found) visit.log({ objectType: 'employerQuestion', objectId: found.question.id, participantIds: [found.question.participantId] })
  return found
}

function questionAnswer(visit: Visit, at: Found, values: FormValues, { errors = {}, found = [] }: { errors?: Record<string, string>; found?: readonly WatchedWord[] } = {}) {
  const said = sentences(errors, wordsIn(questionWords, visit.locale).errors, '')
  return visit.page(<QuestionPage {...at} id={sentId(visit.form.get('id'))} values={values} errors={said} found={found} />, Object.keys(errors).length > 0 || found.length > 0 ? 422 : 200)
}

const filled = ({ question }: Found): FormValues => ({ answer: question.answer ?? '', seen: seenOf(question, ['answer']) })

export const showQuestion: Action = async (visit) => {
  const at = await questionAt(visit)
  return at ? questionAnswer(visit, at, filled(at)) : visit.notFound()
}

/** Answers an employer; words that were not released stay out, or go along with a reason that is kept. */
export const saveAnswer: Action = async (visit) => {
  const at = await questionAt(visit)
  if (!at) return visit.notFound()
  const { question } = at
  const input = parseForm(AnswerForm, visit.form)
  if (!input.ok) return questionAnswer(visit, at, valuesOf(visit.form), { errors: input.errors })
  const { answer, overrideReason } = input.value
  const both = meanwhile(visit, { stored: question, sent: { answer }, filled: filled(at) })
  if (both) return { ...questionAnswer(visit, at, both.values, both), status: 409 }
  const found = await wordsInTheWay(visit, { participantId: question.participantId, to: { employerId: question.employerId }, place: 'employerQuestion', texts: [answer], reason: overrideReason, formId: sentId(visit.form.get('id')) })
  if (found.length > 0) return questionAnswer(visit, at, valuesOf(visit.form), { found })
  await answerQuestion(visit, question, answer, visit.now)
  visit.log({ kind: 'update', objectType: 'employerQuestion', objectId: question.id, participantIds: [question.participantId] })
  return visit.redirect(urls.questions())
}
