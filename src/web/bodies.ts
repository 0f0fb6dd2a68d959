import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Sent } from './arrive.tsx'
import type { SentFile } from './visit.ts'

/** Teaches the server to read plain forms; anything else is no form. Files are read by `readParts`, once it is known who sends them. */
export function readBodies(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { form: new URLSearchParams(String(body)), files: [] } satisfies Sent))
}

/** The fields and files of a form with a file; a stranger's is not read at all. */
export async function readParts(request: FastifyRequest): Promise<Sent> {
  const form = new URLSearchParams()
  const files: SentFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') form.append(part.fieldname, String(part.value))
    else {
      const bytes = await part.toBuffer()
      if (part.filename) files.push({ name: part.filename, bytes, tooLarge: part.file.truncated })
    }
  }
  return { form, files }
}
