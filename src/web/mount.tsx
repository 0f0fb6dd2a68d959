import type { FastifyInstance } from 'fastify'
import { may } from '#src/access/permissions.ts'
import { newToken } from '#src/access/secrets.ts'
import { actorOfSession } from '#src/access/session.ts'
import { type Answer, pageAnswer, problemAnswer, redirectAnswer } from './answer.ts'
import { arrive } from './arrive.tsx'
import { readParts } from './bodies.ts'
import { CalmPage } from './frame.tsx'
import { cookieHeader, fromHere } from './headers.ts'
import { type Exchange, send, wantsJson, type WebOptions } from './send.tsx'
import { staffVisit } from './staff-visit.ts'
import type { Route } from './visit.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Parts of an address that are no id; every other part must be one, or the page is not there. */
const freeParts = new Set(['token', 'quarter', 'figure', 'kind', 'signal', 'form', 'act', 'section', 'plan', 'version', 'desk', 'week', 'item'])

/** Puts one row of the route table on the server. */
export function mount(app: FastifyInstance, route: Route, options: WebOptions) {
  const [method, url, permission] = route
  const guarded = permission === 'public' && method === 'post' && !url.startsWith('/language')
  const limits = guarded ? { rateLimit: { max: options.signInTries ?? 30, timeWindow: '1 minute' } } : {}
  app[method](url, { config: limits }, async (request, reply) => {
    const arrival = arrive(request, options.around, options.clock, options.https)
    const token = arrival.cookie('session')
    const actor = token ? await actorOfSession(options.around.database, token, arrival.today) : undefined
    const exchange: Exchange = { request, reply, arrival, actor }
    return send(exchange, await answerOf(route, exchange, options), options)
  })
}

async function answerOf(route: Route, { request, reply, arrival, actor }: Exchange, options: WebOptions): Promise<Answer> {
  const [method, , permission, event, action] = route
  if (method === 'post' && !fromHere(request.headers)) return pageAnswer(<CalmPage why="origin" />, 403)
  const parts = Object.entries(request.params as Record<string, string>)
  if (parts.some(([, value]) => value.includes('\0'))) return arrival.notFound()
  if (permission === 'public') return action({ ...arrival, actor, setCookie: (name, value) => void reply.header('set-cookie', cookieHeader(name, value, options.https)) })
  if (!actor) {
    if (wantsJson(request)) return problemAnswer(401, 'Sign in first')
    return redirectAnswer(method === 'get' && request.url !== '/' ? `/sign-in?to=${encodeURIComponent(request.url)}` : '/sign-in')
  }
  if (parts.some(([name, value]) => !freeParts.has(name) && !uuid.test(value))) return arrival.notFound()
  const sent = request.isMultipart() && may(actor, permission) ? await readParts(request) : {}
  return staffVisit({ permission, event, method, action, path: request.url.split('?')[0]! }, actor, { ...arrival, ...sent }, newToken().slice(0, 16))
}
