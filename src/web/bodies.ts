import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Sent } from './arrive.tsx'
import type { SentFile } from './visit.ts'

const clean = (text: string) => text.replaceAll('\0', '')

/** The fields of a form or of an address. The character NUL, which no keyboard types and no database keeps, is left out. */
export function fieldsOf(text: string): URLSearchParams {
  return new URLSearchParams([...new URLSearchParams(text)].map(([name, value]) => [clean(name), clean(value)]))
}

/** Teaches the server to read plain forms; anything else is no form. Files are read by `readParts`, once it is known who sends them. */
export function readBodies(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, { form: fieldsOf(String(body)), files: [] } satisfies Sent))
}

/** The fields and files of a form with a file; a stranger's is not read at all. */
export async function readParts(request: FastifyRequest): Promise<Sent> {
  const form = new URLSearchParams()
  const files: SentFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') form.append(clean(part.fieldname), clean(String(part.value)))
    else {
      const bytes = await part.toBuffer()
      if (part.filename) files.push({ name: clean(part.filename), bytes, tooLarge: part.file.truncated })
    }
  }
  return { form, files }
}
