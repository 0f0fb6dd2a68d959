import { toldTo } from '#src/disclosure/store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { educationOf, school } from './about-store.ts'
import { EducationPage } from './education-page.tsx'
import { listSchoolContacts } from './school-contact-store.ts'
import { putEducationAway } from './store.ts'

export const showEducation: Action = async (visit) => {
  const found = await educationOf(visit)
  if (!found) return visit.notFound()
  const contacts = await listSchoolContacts(visit, found.education.id)
  const gone = contacts.find(({ id, removedAt }) => id === visit.query.get('removed') && removedAt !== null)?.id
  return visit.page(<EducationPage {...found} contacts={contacts} told={await toldTo(visit, found.participant.id, school)} today={visit.today} mayRecord={visit.may('education.record')} gone={gone} />)
}

/** An action that takes a course away or brings it back; its page shows what can be done next. */
const puttingAway = (away: boolean): Action => async (visit) => {
  const at = await educationOf(visit, { kind: away ? 'delete' : 'update' })
  if (!at) return visit.notFound()
  await putEducationAway(visit, at.education, away ? visit.now : null)
  return visit.redirect(urls.education(at.participant.id, at.education.id))
}

export const removeEducation = puttingAway(true)
export const restoreEducation = puttingAway(false)
