import type { FastifyRequest } from 'fastify'
import { dayOf, instant } from '#src/kernel/instant.ts'
import type { Locale } from '#src/words/locale.ts'
import { pageAnswer, redirectAnswer } from './answer.ts'
import { fieldsOf } from './bodies.ts'
import { CalmPage } from './frame.tsx'
import { cookieName, cookiesOf } from './headers.ts'
import type { Arrival } from './staff-visit.ts'
import type { SentFile, Surroundings } from './visit.ts'

/** The clock of the house; tests set it. */
export type Clock = () => Date

/** Body of a request after parsing: fields and files. */
export interface Sent {
  form: URLSearchParams
  files: readonly SentFile[]
}

/** The language a visitor chose, else what the browser asks, else Dutch. */
function localeOf(cookies: Record<string, string>, header: string | undefined): Locale {
  if (cookies['lang'] === 'en' || cookies['lang'] === 'nl') return cookies['lang']
  return /^en/i.test(header ?? '') ? 'en' : 'nl'
}

/** A request as a visit in the making. */
export function arrive(request: FastifyRequest, around: Surroundings, clock: Clock, https: boolean): Arrival {
  const cookies = cookiesOf(request.headers.cookie)
  const sent = request.body as Sent | undefined
  const params = request.params as Record<string, string>
  const moment = instant(clock())
  return {
    around,
    now: moment,
    today: dayOf(moment),
    locale: localeOf(cookies, request.headers['accept-language']),
    query: fieldsOf(request.url.split('?')[1] ?? ''),
    form: sent?.form ?? new URLSearchParams(),
    files: sent?.files ?? [],
    param(name) {
      const value = params[name]
      if (value === undefined) throw new Error(`the route has no part named ${name}`)
      return value
    },
    address: request.ip,
    agent: request.headers['user-agent'] ?? '',
    cookie: (name) => cookies[cookieName(name, https)],
    page: pageAnswer,
    redirect: redirectAnswer,
    notFound: () => pageAnswer(<CalmPage why="notFound" />, 404),
  }
}
