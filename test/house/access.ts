import { permissions, roles } from '#src/access/permissions.ts'
import type { Route } from '#src/web/visit.ts'

const titles: Record<(typeof roles)[number], string> = {
  coach: 'coach', teamLead: 'team lead', treatmentTeamMember: 'treatment team', assessor: 'assessor', researcher: 'researcher', administrator: 'administrator', privacyOfficer: 'privacy officer',
}

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** Who may open what, as the text of a page of the documentation. */
export function whoMayWhat(routes: readonly Route[]): string {
  const lines = routes.map(([method, url, permission, event]) => {
    const allowed: readonly string[] = permission === 'public' ? [] : permissions[permission]
    const marks = roles.map((role) => (permission === 'public' ? 'all' : allowed.includes(role) ? 'yes' : ''))
    return row(method.toUpperCase(), `\`${url}\``, permission, event, ...marks)
  })
  return [
    '# Who may open what',
    '',
    'Made from `src/routes.ts` and `src/access/permissions.ts` by the house test; after a change of either, run `npm run house -- --update`.',
    'A mark says that the role may do this kind of thing; whose data it then reaches is a second question (`src/access/view.ts`, and the row policies of the database).',
    'The column "in the log" is what the access log calls the visit. "all": also somebody who is not signed in.',
    '',
    row('method', 'address', 'permission', 'in the log', ...roles.map((role) => titles[role])),
    row(...Array.from({ length: 4 + roles.length }, () => '---')),
    ...lines,
    '',
    '## Permissions without a page',
    '',
    ...unusedPermissions(routes).map((permission) => `- ${permission}`),
    '',
  ].join('\n')
}

/** Permissions that no address asks for; a page may still ask for them to show a part. */
export function unusedPermissions(routes: readonly Route[]): string[] {
  return Object.keys(permissions).filter((permission) => !routes.some((route) => route[2] === permission))
}

/** Addresses open to everyone; what is not in this list needs a permission. */
export const publicAddresses = ['/', '/health', '/language', '/sign-in', '/sign-in/second-factor', '/sign-out', '/demo/sign-in', '/invitation/:token', '/aanmelden/:slug', '/aanmelden/:slug/gelukt']

/** Addresses that somebody without an account reaches by a link with a secret; each begins with `asGuest`. */
export const guestAddresses: readonly string[] = [
  '/calendar/:token',
  '/workplace/:token', '/workplace/:token/photo', '/workplace/:token/approval', '/workplace/:token/questions', '/agreement/:token', '/agreement/:token/photo',
]

/** Rows of the site table that lack a permission that exists or a name in the log, are open without need, or stand there twice. */
export function wrongRoutes(routes: readonly Route[]): string[] {
  const seen = new Set<string>()
  return routes.flatMap(([method, url, permission, event]) => {
    const name = `${method} ${url}`
    const known = permission === 'public' ? publicAddresses.includes(url) || guestAddresses.includes(url) : Object.keys(permissions).includes(permission)
    const faults = [
      ...(known ? [] : [`${name} has the permission ${permission}`]),
      ...(event.trim() === '' ? [`${name} has no name in the log`] : []),
      ...(seen.has(name) ? [`${name} stands there twice`] : []),
    ]
    seen.add(name)
    return faults
  })
}
