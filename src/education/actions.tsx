import { toldTo } from '#src/disclosure/store.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { idOf, typed } from '#src/jobs/actions.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { educationErrors, educationOf, notReleased, school } from './about-store.ts'
import { type Education, EducationForm } from './education.ts'
import { EducationFormPage } from './pages.tsx'
import { changeEducation, findEducation, recordEducation } from './store.ts'

function filled(education: Education, visit: Visit): FormValues {
  const plain = Object.fromEntries(Object.entries(education).map(([name, value]) => [name, value === null ? '' : String(value)]))
  return { ...plain, hoursPerWeek: typed(education.hoursPerWeek, visit.locale) }
}

interface Filled {
  values: FormValues
  errors?: Record<string, string>
  found?: readonly WatchedWord[]
}

async function formPage(visit: Visit, about: { participant: Participant; education?: Education; id: string }, { values, errors = {}, found = [] }: Filled) {
  const told = await toldTo(visit, about.participant.id, school)
  return visit.page(<EducationFormPage {...about} told={told} values={values} errors={educationErrors(visit, errors)} found={found} />, Object.keys(errors).length > 0 || found.length > 0 ? 422 : 200)
}

export const newEducation: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'education', participantIds: [participant.id] })
  return formPage(visit, { participant, id: crypto.randomUUID() }, { values: {} })
}

export const createEducation: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const about = { participant, id: idOf(visit) }
  visit.log({ kind: 'create', objectType: 'education', objectId: about.id, participantIds: [participant.id] })
  const input = parseForm(EducationForm, visit.form)
  if (!input.ok) return formPage(visit, about, { values: valuesOf(visit.form), errors: input.errors })
  const found = await notReleased(visit, about, input.value)
  if (found.length > 0) return formPage(visit, about, { values: valuesOf(visit.form), found })
  const { overrideReason: _, ...facts } = input.value
  await recordEducation(visit, { id: about.id, participantId: participant.id }, facts)
  return (await findEducation(visit, participant.id, about.id)) ? visit.redirect(urls.education(participant.id, about.id)) : visit.notFound()
}

export const editEducation: Action = async (visit) => {
  const found = await educationOf(visit)
  return found ? formPage(visit, { ...found, id: found.education.id }, { values: filled(found.education, visit) }) : visit.notFound()
}

export const saveEducation: Action = async (visit) => {
  const at = await educationOf(visit, { kind: 'update' })
  if (!at) return visit.notFound()
  const about = { ...at, id: at.education.id }
  const input = parseForm(EducationForm, visit.form)
  if (!input.ok) return formPage(visit, about, { values: valuesOf(visit.form), errors: input.errors })
  const found = await notReleased(visit, about, input.value)
  if (found.length > 0) return formPage(visit, about, { values: valuesOf(visit.form), found })
  const { overrideReason: _, ...facts } = input.value
  await changeEducation(visit, at.education, facts)
  return visit.redirect(urls.education(at.participant.id, at.education.id))
}
