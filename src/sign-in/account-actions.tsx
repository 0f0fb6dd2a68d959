import { hashPassword, loginOfStaff, passwordFits, saveLogin } from '#src/access/login.ts'
import { countFailure } from '#src/access/login-tries.ts'
import { endAllSessions } from '#src/access/session.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences } from '#src/web/form.ts'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AccountPage } from './account.tsx'
import { NewPasswordForm } from './sign-in.ts'
import { openSessions } from './store.ts'
import { signInWords } from './words.ts'

export const showAccount: Action = async ({ db, actor, page, log }) => {
  log({ objectType: 'account', objectId: actor.staffId })
  return page(<AccountPage actor={actor} sessions={await openSessions(db, actor.staffId)} />)
}

/** Ends every session of the visitor, this one too. */
export const signOutEverywhere: Action = async ({ db, actor, redirect, log }) => {
  log({ kind: 'signOut', objectType: 'account', objectId: actor.staffId })
  await endAllSessions(db, actor.staffId)
  return redirect(urls.signIn())
}

export const changePassword: Action = async ({ db, actor, form, page, redirect, locale, log }) => {
  log({ objectType: 'account', objectId: actor.staffId })
  const again = async (errors: Record<string, string>) => page(<AccountPage actor={actor} sessions={await openSessions(db, actor.staffId)} errors={sentences(errors, wordsIn(signInWords, locale).errors, '')} />, 422)
  const input = parseForm(NewPasswordForm, form)
  if (!input.ok) return again(input.errors)
  const login = await loginOfStaff(db, actor.organisationId, actor.staffId)
  if (!login || login.locked || !(await passwordFits(login, input.value.current))) {
    if (login && !login.locked) await countFailure(db, login)
    return again({ current: 'passwordRefused' })
  }
  await saveLogin(db, { ...login, passwordHash: await hashPassword(input.value.password) })
  await endAllSessions(db, actor.staffId)
  return redirect(urls.signIn())
}
