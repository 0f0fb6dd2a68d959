import { changePassword, showAccount, signOutEverywhere } from '#src/sign-in/account-actions.tsx'
import { chooseLanguage, demoSignIn, home, secondFactor, showSecondFactor, showSignIn, signIn, signOut } from '#src/sign-in/actions.tsx'
import { acceptInvitation, showInvitation } from '#src/sign-in/invitation-actions.tsx'
import { urls } from '#src/urls.ts'
import type { Route } from '#src/web/visit.ts'

/** The whole site on one page: what answers where, what one must be allowed to do, and what the access log calls it. */
export const routes: readonly Route[] = [
  ['get', urls.home(), 'public', 'begin', home],
  ['post', urls.language(), 'public', 'taal gekozen', chooseLanguage],
  ['get', urls.signIn(), 'public', 'inlogpagina', showSignIn],
  ['post', urls.signIn(), 'public', 'wachtwoord ingevuld', signIn],
  ['get', urls.secondFactor(), 'public', 'tweede stap', showSecondFactor],
  ['post', urls.secondFactor(), 'public', 'ingelogd', secondFactor],
  ['post', urls.signOut(), 'public', 'uitgelogd', signOut],
  ['post', urls.demoSignIn(), 'public', 'ingelogd', demoSignIn],
  ['get', urls.invitation(':token'), 'public', 'uitnodiging bekeken', showInvitation],
  ['post', urls.invitation(':token'), 'public', 'uitnodiging gebruikt', acceptInvitation],
  ['get', urls.account(), 'account.own', 'eigen account bekeken', showAccount],
  ['post', urls.accountPassword(), 'account.own', 'eigen wachtwoord gewijzigd', changePassword],
  ['post', urls.signOutEverywhere(), 'account.own', 'overal uitgelogd', signOutEverywhere],
]
