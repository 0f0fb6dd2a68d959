import { openGuestLinks } from '#src/access/guest.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { coachCard, type JobTold, jobTold } from './about-store.ts'
import { AgreementPage } from './pages.tsx'
import { findWorkplace, isOpen, releasedInstruments, withdrawWorkplace } from './release-store.ts'
import { listApprovals, listVersions } from './store.ts'

/** The page of one agreement: text, who agrees, the employer's page and the links; `back` when a form on it came back with errors. */
export async function agreementAnswer(visit: Visit, at: JobTold, back?: { form: string; values: FormValues; errors: Record<string, string> }) {
  const { about, told } = at
  const workplace = await findWorkplace(visit, about.jobId)
  const page = {
    ...at, versions: await listVersions(visit, about.jobId), approvals: await listApprovals(visit, about.jobId), workplace, instruments: await releasedInstruments(visit, about.jobId),
    open: workplace !== undefined && (await isOpen(visit, workplace, told)), links: await openGuestLinks(visit, about.jobId), coach: await coachCard(visit, at), me: visit.actor.name, formId: crypto.randomUUID(), back,
  }
  return visit.page(<AgreementPage {...page} />, back ? 422 : 200)
}

export const showAgreement: Action = async (visit) => {
  const at = await jobTold(visit)
  return at ? agreementAnswer(visit, at) : visit.notFound()
}

/** Closes the employer's page at once, or opens it again for who closed it too soon. */
export const withdrawPage: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  await withdrawWorkplace(visit, at.about.jobId, visit.form.get('reopen') === 'yes' ? null : visit.today)
  return visit.redirect(urls.agreement(at.participant.id, at.about.jobId))
}
