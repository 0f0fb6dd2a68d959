import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Assets } from './assets.ts'
import { readBodies } from './bodies.ts'
import { safetyHeaders } from './headers.ts'
import { mount } from './mount.tsx'
import { sendCalm, sendFault, type WebOptions } from './send.tsx'

/** The largest file that may be sent. */
export const largestFile = 50 * 1024 * 1024

function serveAssets(app: FastifyInstance, assets: Assets) {
  app.get('/assets/:name', (request, reply) => {
    const asset = assets.files.get((request.params as { name: string }).name)
    if (!asset) return reply.callNotFound()
    reply.headers({ ...safetyHeaders, 'content-type': asset.type, 'cache-control': asset.lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=86400' })
    if (!asset.gzip) return reply.send(asset.body)
    const small = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    return reply.headers({ vary: 'accept-encoding', ...(small ? { 'content-encoding': 'gzip' } : {}) }).send(small ? asset.gzip : asset.body)
  })
}

/** The web application: the route table mounted on an HTTP server that does not listen yet. */
export async function serve(options: WebOptions): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: 1_048_576, trustProxy: options.proxy ?? false, routerOptions: { ignoreTrailingSlash: true } })
  readBodies(app)
  await app.register(multipart, { limits: { fileSize: largestFile, files: 1, fields: 200, fieldSize: 100_000 }, throwFileSizeLimit: false })
  await app.register(rateLimit, { global: false })
  serveAssets(app, options.assets)
  for (const route of options.routes) mount(app, route, options)
  app.setNotFoundHandler((request, reply) => sendCalm(request, reply, options, { page: 'notFound', status: 404 }))
  app.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
    if (fault.statusCode === 413) return sendCalm(request, reply, options, { page: 'tooLarge', status: 413 })
    if (fault.statusCode === 429) return sendCalm(request, reply, options, { page: 'tooMany', status: 429 })
    if (fault.statusCode && fault.statusCode < 500) return sendCalm(request, reply, options, { page: 'notFound', status: fault.statusCode })
    return sendFault(request, reply, options, fault)
  })
  return app
}
