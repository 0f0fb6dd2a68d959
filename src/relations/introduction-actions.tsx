import type { Employer } from '#src/employers/employer.ts'
import { findEmployer } from '#src/employers/store.ts'
import { listCoaches } from '#src/staff/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AnswerForm, AskForm } from './introduction.ts'
import { AskPage, IntroductionsPage } from './introduction-page.tsx'
import { answerColleague, askColleagues, findAsked, myIntroductions } from './introduction-store.ts'
import { acquaintancesOf } from './shared-contact.ts'
import { sharedContacts } from './shared-store.ts'
import { relationWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(relationWords, visit.locale).errors, wordsIn(relationWords, visit.locale).errors.tooLong)

/** Whom one can ask: the coaches of today other than oneself, those who know the employer first. */
async function colleagues(visit: Visit, employer: Employer) {
  const coaches = new Map((await listCoaches(visit)).filter(({ id }) => id !== visit.actor.staffId).map(({ id, name }) => [id, { id, name }]))
  const known = acquaintancesOf(await sharedContacts(visit, employer.id)).filter(({ staffId }) => coaches.has(staffId))
  return { known, others: [...coaches.values()].filter(({ id }) => !known.some(({ staffId }) => staffId === id)) }
}

async function employerOf(visit: Visit) {
  const employer = await findEmployer(visit, visit.param('employer'))
  if (employer) visit.log({ objectType: 'introduction', objectId: employer.id })
  return employer
}

export const newIntroduction: Action = async (visit) => {
  const employer = await employerOf(visit)
  if (!employer) return visit.notFound()
  const whom = await colleagues(visit, employer)
  return visit.page(<AskPage employer={employer} id={crypto.randomUUID()} {...whom} values={{ staffIds: whom.known.slice(0, 1).map(({ staffId }) => staffId) }} />)
}

export const createIntroduction: Action = async (visit) => {
  const employer = await employerOf(visit)
  if (!employer) return visit.notFound()
  const [whom, input] = [await colleagues(visit, employer), parseForm(AskForm, visit.form)]
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const askable = [...whom.known.map(({ staffId }) => staffId), ...whom.others.map((one) => one.id)]
  const errors = input.ok ? (input.value.staffIds.every((one) => askable.includes(one)) ? undefined : { staffIds: 'colleagueUnknown' }) : input.errors
  if (!input.ok || errors) return visit.page(<AskPage employer={employer} id={id} {...whom} values={{ ...valuesOf(visit.form), staffIds: visit.form.getAll('staffIds') }} errors={said(visit, errors ?? {})} />, 422)
  await askColleagues(visit, { formId: id, employerId: employer.id }, input.value)
  return visit.redirect(urls.employer(employer.id))
}

async function questionsPage(visit: Visit, back?: { id: string; values: FormValues; errors: Record<string, string> }) {
  return visit.page(<IntroductionsPage introductions={await myIntroductions(visit)} staffId={visit.actor.staffId} back={back} />, back ? 422 : 200)
}

export const showIntroductions: Action = (visit) => {
  visit.log({ objectType: 'introduction' })
  return questionsPage(visit)
}

export const answerIntroduction: Action = async (visit) => {
  const asked = await findAsked(visit, visit.param('introduction'))
  if (!asked) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'introduction', objectId: asked.id })
  const input = parseForm(AnswerForm, visit.form)
  if (!input.ok) return questionsPage(visit, { id: asked.id, values: valuesOf(visit.form), errors: said(visit, input.errors) })
  await answerColleague(visit, asked.id, input.value.answer)
  return visit.redirect(urls.introductions())
}
