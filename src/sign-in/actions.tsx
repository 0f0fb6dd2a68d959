import type { Login } from '#src/access/login.ts'
import { loginOfEmail, passwordFits } from '#src/access/login.ts'
import { countFailure, useRecoveryCode, useStep } from '#src/access/login-tries.ts'
import { openSecret, recoveryHash, stepOfCode } from '#src/access/second-factor.ts'
import { seal, unseal } from '#src/access/secrets.ts'
import { endSession, openSession } from '#src/access/session.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { startOf } from '#src/web/menu.ts'
import type { PublicAction, PublicVisit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { SecondFactorPage, SignInPage } from './pages.tsx'
import { safePath, SecondFactorForm, SignInForm } from './sign-in.ts'
import { castOf, logSignIn } from './store.ts'
import { signInWords } from './words.ts'

const halfMinutes = 10

const cast = async ({ around, today }: PublicVisit) => (around.demo ? castOf(around.database, today) : [])

/** The start of the site: where somebody's day begins, or the sign-in page. */
export const home: PublicAction = ({ actor, redirect }) => redirect(actor ? startOf(actor) : urls.signIn())

export const showSignIn: PublicAction = async (visit) => {
  const to = visit.query.get('to') ?? ''
  return visit.page(<SignInPage to={to} cast={await cast(visit)} expired={visit.query.has('expired')} />)
}

export const signIn: PublicAction = async (visit) => {
  const { around, form, page, redirect, now } = visit
  const input = parseForm(SignInForm, form)
  const again = async (more: { errors?: Record<string, string>; refused?: boolean }, status: number) => page(<SignInPage to={form.get('to') ?? ''} values={valuesOf(form)} cast={await cast(visit)} {...more} />, status)
  if (!input.ok) return again({ errors: sentences(input.errors, wordsIn(signInWords, visit.locale).errors, '') }, 422)
  const login = await loginOfEmail(around.database, input.value.email)
  const fits = await passwordFits(login, input.value.password)
  if (!login || !fits || login.locked) {
    if (login) await refuse(visit, login)
    return again({ refused: true }, 422)
  }
  const until = new Date(Date.parse(now) + halfMinutes * 60_000).toISOString()
  visit.setCookie('half', seal(around.secret, 'half', JSON.stringify({ email: login.email, until })))
  return redirect(`${urls.secondFactor()}?to=${encodeURIComponent(input.value.to)}`)
}

async function refuse({ around, address, today }: PublicVisit, login: Login) {
  if (!login.locked) await countFailure(around.database, login)
  await logSignIn(around.database, { event: 'inloggen geweigerd', kind: 'signIn', outcome: 'refused', address, organisationId: login.organisationId, staffId: login.staffId, on: today })
}

/** The login whose password was right a few minutes ago. */
async function halfway({ around, cookie, now }: PublicVisit): Promise<Login | undefined> {
  const sealed = cookie('half')
  const text = sealed && unseal(around.secret, 'half', sealed)
  if (!text) return undefined
  const { email, until } = JSON.parse(text) as { email: string; until: string }
  return until > now ? loginOfEmail(around.database, email) : undefined
}

export const showSecondFactor: PublicAction = async (visit) => {
  if (!(await halfway(visit))) return visit.redirect(`${urls.signIn()}?expired`)
  return visit.page(<SecondFactorPage to={visit.query.get('to') ?? ''} />)
}

export const secondFactor: PublicAction = async (visit) => {
  const { around, form, page, redirect, today } = visit
  const login = await halfway(visit)
  if (!login) return redirect(`${urls.signIn()}?expired`)
  const input = parseForm(SecondFactorForm, form)
  const to = form.get('to') ?? ''
  if (!input.ok) return page(<SecondFactorPage to={to} errors={sentences(input.errors, wordsIn(signInWords, visit.locale).errors, '')} />, 422)
  if (login.locked || !(await codeFits(visit, login, input.value.code))) {
    await refuse(visit, login)
    return page(<SecondFactorPage to={to} refused />, 422)
  }
  visit.setCookie('half', undefined)
  visit.setCookie('session', await openSession(around.database, { organisationId: login.organisationId, staffId: login.staffId, agent: visit.agent, demo: false }))
  await logSignIn(around.database, { event: 'ingelogd', kind: 'signIn', outcome: 'success', address: visit.address, organisationId: login.organisationId, staffId: login.staffId, on: today })
  return redirect(safePath(to) ?? urls.home())
}

async function codeFits({ around, now }: PublicVisit, login: Login, code: string): Promise<boolean> {
  const secret = login.totpSecret && openSecret(around.secret, login.staffId, login.totpSecret)
  const step = secret ? stepOfCode(secret, code.replaceAll(' ', ''), new Date(now)) : undefined
  return step === undefined ? useRecoveryCode(around.database, login, recoveryHash(code)) : useStep(around.database, login, step)
}

export const signOut: PublicAction = async ({ around, actor, address, today, setCookie, redirect, cookie }) => {
  const token = cookie('session')
  if (token) await endSession(around.database, token)
  if (actor) await logSignIn(around.database, { event: 'uitgelogd', kind: 'signOut', outcome: 'success', address, organisationId: actor.organisationId, staffId: actor.staffId, on: today })
  setCookie('session', undefined)
  return redirect(urls.signIn())
}

/** One click in the demonstration: only with fictional data and only from this machine. */
export const demoSignIn: PublicAction = async (visit) => {
  const { around, form, address, agent, today, redirect, notFound } = visit
  const loopback = address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1'
  const member = loopback ? (await cast(visit)).find(({ staffId }) => staffId === form.get('staff')) : undefined
  if (!member) return notFound()
  visit.setCookie('session', await openSession(around.database, { organisationId: member.organisationId, staffId: member.staffId, agent, demo: true }))
  await logSignIn(around.database, { event: 'ingelogd', kind: 'signIn', outcome: 'success', address, organisationId: member.organisationId, staffId: member.staffId, on: today })
  return redirect(safePath(form.get('to') ?? '') ?? urls.home())
}

/** Remembers the chosen language and returns to the page. */
export const chooseLanguage: PublicAction = ({ form, setCookie, redirect }) => {
  if (['nl', 'en'].includes(form.get('locale') ?? '')) setCookie('lang', form.get('locale')!)
  return redirect(safePath(form.get('returnTo') ?? '') ?? urls.home())
}
