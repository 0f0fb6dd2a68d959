import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '#src/access/actor.ts'
import { newToken } from '#src/access/secrets.ts'
import { documentOf } from '#src/design/document.tsx'
import { LocaleContext } from '#src/words/locale.ts'
import { type Answer, type Drawn, pageAnswer, problemAnswer } from './answer.ts'
import { arrive, type Clock } from './arrive.tsx'
import type { Assets } from './assets.ts'
import { CalmPage, FaultPage, FrameContext } from './frame.tsx'
import { httpsHeaders, safetyHeaders } from './headers.ts'
import type { Arrival } from './staff-visit.ts'
import type { Route, Surroundings } from './visit.ts'

/** Everything the web layer needs from the edge. */
export interface WebOptions {
  routes: readonly Route[]
  around: Surroundings
  assets: Assets
  clock: Clock
  /** Address of the web server in front; only its forwarded addresses are believed. */
  proxy?: string | undefined
  /** The site is reached over https. */
  https: boolean
  /** Writes a fault of ours down under its number, without personal data. */
  report: (number: string, fault: unknown, where: string) => void
  /** Tries a minute on the sign-in pages, per address. */
  signInTries?: number
}

/** Whether another program asks, which gets JSON and problem details. */
export function wantsJson(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('application/json') || request.url.startsWith('/api/')
}

function draw(page: Drawn, request: FastifyRequest, arrival: Arrival, actor: Actor | undefined, { assets }: WebOptions): string {
  const frame = { locale: arrival.locale, path: request.method === 'GET' ? request.url : '/', stylesheet: assets.stylesheet, script: assets.script, actor }
  return documentOf(
    <LocaleContext.Provider value={arrival.locale}>
      <FrameContext.Provider value={frame}>{page}</FrameContext.Provider>
    </LocaleContext.Provider>,
  )
}

/** One request with its reply and who asked. */
export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
  arrival: Arrival
  actor?: Actor | undefined
}

/** Sends an answer; a page is drawn only now, after its transaction has ended. */
export function send({ request, reply, arrival, actor }: Exchange, answer: Answer, options: WebOptions) {
  reply.status(answer.status).headers({ ...safetyHeaders, ...(options.https ? httpsHeaders : {}), ...answer.headers })
  if (answer.status >= 400 && answer.page && wantsJson(request)) {
    const problem = problemAnswer(answer.status, answer.status === 404 ? 'Not found' : 'Not accepted')
    return reply.headers(problem.headers ?? {}).send(problem.body)
  }
  return reply.send(answer.page ? draw(answer.page, request, arrival, actor, options) : (answer.body ?? ''))
}

/** The calm page for what is not there, too large or too often. */
export function sendCalm(request: FastifyRequest, reply: FastifyReply, options: WebOptions, why: { page: 'notFound' | 'tooLarge' | 'tooMany'; status: number }) {
  const arrival = arrive(request, options.around, options.clock, options.https)
  return send({ request, reply, arrival }, pageAnswer(<CalmPage why={why.page} />, why.status), options)
}

/** The calm page for a fault of ours; the fault itself goes to the technical log under the same number. */
export function sendFault(request: FastifyRequest, reply: FastifyReply, options: WebOptions, fault: unknown) {
  const number = newToken().slice(0, 8)
  options.report(number, fault, `${request.method} ${request.routeOptions.url ?? ''}`)
  const answer = wantsJson(request) ? problemAnswer(500, 'Internal error', number) : pageAnswer(<FaultPage number={number} />, 500)
  return send({ request, reply, arrival: arrive(request, options.around, options.clock, options.https) }, answer, options)
}
