import type { FastifyInstance } from 'fastify'
import type { Sent } from './arrive.tsx'
import type { SentFile } from './visit.ts'

/** Teaches the server to read forms, with and without files; anything else is no form. */
export function readBodies(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { form: new URLSearchParams(String(body)), files: [] } satisfies Sent))
  app.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return
    const form = new URLSearchParams()
    const files: SentFile[] = []
    for await (const part of request.parts()) {
      if (part.type === 'field') form.append(part.fieldname, String(part.value))
      else {
        const bytes = await part.toBuffer()
        if (part.filename) files.push({ name: part.filename, bytes, tooLarge: part.file.truncated })
      }
    }
    request.body = { form, files } satisfies Sent
  })
}
