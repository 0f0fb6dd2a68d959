/** Sent with every answer: nothing from elsewhere, nothing inline, nothing framed, nothing kept. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store',
}

/** Only where the site is reached over https. */
export const httpsHeaders: Readonly<Record<string, string>> = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

/** Whether a post comes from a page of this site: browsers say where a form was filled in. */
export function fromHere(headers: Record<string, unknown>): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = headers['origin']
  if (typeof origin !== 'string') return false
  return URL.canParse(origin) && new URL(origin).host === headers['host']
}

/** The cookies of a request by name. */
export function cookiesOf(header: string | undefined): Record<string, string> {
  return Object.fromEntries((header ?? '').split(';').map((part) => part.trim().split('=') as [string, string?]).filter(([name]) => name !== '').map(([name, value = '']) => [name, value]))
}

/** Names of the cookies; over https the browser itself guards that they came from this host. */
export function cookieName(name: 'session' | 'half' | 'lang', https: boolean): string {
  return https && name !== 'lang' ? `__Host-${name}` : name
}

/** The header that sets a cookie, or with no value takes it away. */
export function cookieHeader(name: 'session' | 'half' | 'lang', value: string | undefined, https: boolean): string {
  const life = value === undefined ? '; Max-Age=0' : name === 'lang' ? '; Max-Age=31536000' : ''
  return `${cookieName(name, https)}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}${life}`
}
