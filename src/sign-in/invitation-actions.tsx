import QRCode from 'qrcode'
import type { z } from 'zod'
import { hashPassword, loginOfEmail, saveLogin } from '#src/access/login.ts'
import { newRecoveryCodes, newSecondFactor, recoveryHash, sealSecret, secondFactorAddress, stepOfCode } from '#src/access/second-factor.ts'
import { seal, unseal } from '#src/access/secrets.ts'
import { openSession } from '#src/access/session.ts'
import { acting } from '#src/db/db.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Answer } from '#src/web/answer.ts'
import type { PublicAction, PublicVisit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AcceptPage, InvitationGonePage } from './invitation-pages.tsx'
import { RecoveryCodesPage } from './pages.tsx'
import { AcceptForm, FirstAdministratorForm } from './sign-in.ts'
import { findInvitation, type Invitation, useInvitation } from './invitation-store.ts'
import { foundOrganisation, logSignIn, organisationOfSlug } from './store.ts'
import { signInWords } from './words.ts'

interface Invited {
  name?: string | undefined
  email: string
}

async function invitedBy({ around, today }: PublicVisit, { organisationId, staffId }: Invitation): Promise<Invited | undefined> {
  if (!organisationId || !staffId) return { email: 'Meewerk' }
  const staff = await acting(around.database, { organisationId, staffId, reach: 'none', teamIds: [], on: today }, (db) =>
    db.selectFrom('staff').select(['name', 'email']).where('organisationId', '=', organisationId).where('id', '=', staffId).where('endedOn', 'is', null).executeTakeFirst())
  return staff?.email ? { name: staff.name, email: staff.email } : undefined
}

async function acceptPage(visit: PublicVisit, invited: Invited, secret: string, back?: { errors: Record<string, string> }): Promise<Answer> {
  const picture = await QRCode.toDataURL(secondFactorAddress(secret, invited.email), { margin: 1, width: 360 })
  const sealed = seal(visit.around.secret, 'setup', secret)
  return visit.page(<AcceptPage token={visit.param('token')} name={invited.name} secret={secret} picture={picture} sealed={sealed} values={back ? valuesOf(visit.form) : {}} errors={back?.errors ?? {}} />, back ? 422 : 200)
}

/** Looking at an invitation does not use it up: mail programs look at links too. */
export const showInvitation: PublicAction = async (visit) => {
  const invitation = await findInvitation(visit.around.database, visit.param('token'))
  const invited = invitation && (await invitedBy(visit, invitation))
  if (!invited) return visit.page(<InvitationGonePage />, 410)
  return acceptPage(visit, invited, newSecondFactor())
}

export const acceptInvitation: PublicAction = async (visit) => {
  const { around, form, param, page } = visit
  const invitation = await findInvitation(around.database, param('token'))
  const invited = invitation && (await invitedBy(visit, invitation))
  if (!invitation || !invited) return page(<InvitationGonePage />, 410)
  const secret = unseal(around.secret, 'setup', form.get('sealed') ?? '') ?? newSecondFactor()
  const again = (errors: Record<string, string>) => acceptPage(visit, invited, secret, { errors: sentences(errors, wordsIn(signInWords, visit.locale).errors, '') })
  const first = invitation.kind === 'firstAdministrator'
  const input = first ? parseForm(FirstAdministratorForm, form) : parseForm(AcceptForm, form)
  if (!input.ok) return again(input.errors)
  if (stepOfCode(secret, input.value.code, new Date(visit.now)) === undefined) return again({ code: 'codeWrong' })
  const founder = first ? (input.value as z.infer<typeof FirstAdministratorForm>) : undefined
  const email = founder?.email ?? invited.email
  const known = await loginOfEmail(around.database, email)
  if (known && known.staffId !== invitation.staffId) return again({ [first ? 'email' : 'form']: 'emailTaken' })
  if (founder && (await organisationOfSlug(around.database, founder.slug))) return again({ slug: 'slugTaken' })
  if (!(await useInvitation(around.database, param('token')))) return page(<InvitationGonePage />, 410)
  const who = founder ? await beginOrganisation(visit, founder) : { organisationId: invitation.organisationId!, staffId: invitation.staffId! }
  return letIn(visit, { ...who, email, password: input.value.password, secret })
}

async function beginOrganisation({ around, today }: PublicVisit, input: z.infer<typeof FirstAdministratorForm>): Promise<{ organisationId: string; staffId: string }> {
  const who = { organisationId: crypto.randomUUID(), staffId: crypto.randomUUID() }
  await foundOrganisation(around.database, { id: who.organisationId, slug: input.slug, name: input.organisation, demo: false })
  await acting(around.database, { ...who, reach: 'none', teamIds: [], on: today }, async (db) => {
    await db.insertInto('staff').values({ organisationId: who.organisationId, id: who.staffId, name: input.name, email: input.email }).execute()
    const roles = ['administrator', 'privacyOfficer'] as const
    await db.insertInto('membership').values(roles.map((role) => ({ organisationId: who.organisationId, id: crypto.randomUUID(), staffId: who.staffId, role, teamId: null, fromOn: today }))).execute()
  })
  return who
}

async function letIn(visit: PublicVisit, person: { organisationId: string; staffId: string; email: string; password: string; secret: string }): Promise<Answer> {
  const { around, address, today, agent } = visit
  const { organisationId, staffId } = person
  const codes = newRecoveryCodes()
  await saveLogin(around.database, { organisationId, staffId, email: person.email, passwordHash: await hashPassword(person.password), totpSecret: sealSecret(around.secret, staffId, person.secret), recoveryHashes: codes.map(recoveryHash) })
  await logSignIn(around.database, { event: 'uitnodiging gebruikt', kind: 'signIn', outcome: 'success', address, organisationId, staffId, on: today })
  visit.setCookie('session', await openSession(around.database, { organisationId, staffId, agent, demo: false }))
  return visit.page(<RecoveryCodesPage codes={codes} />)
}
