import type { VNode as AnyNode } from 'preact'

// Preact's own type refuses components with required properties here.
export type Drawn = AnyNode<any>

/** What a visit answers: a page still to be drawn, a file, JSON or an address to go to. */
export interface Answer {
  status: number
  headers?: Record<string, string>
  page?: Drawn
  body?: string | Buffer
}

/** A page; 422 when a form comes back. */
export function pageAnswer(page: Drawn, status = 200): Answer {
  return { status, page, headers: { 'content-type': 'text/html; charset=utf-8' } }
}

/** See other: after a post, so that a reload sends nothing twice. */
export function redirectAnswer(url: string): Answer {
  return { status: 303, headers: { location: url } }
}

/** A file to keep. */
export function fileAnswer(file: { name: string; type: string; body: string | Buffer }): Answer {
  return { status: 200, body: file.body, headers: { 'content-type': file.type, 'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '-')}"` } }
}

/** JSON for another program. */
export function jsonAnswer(value: unknown): Answer {
  return { status: 200, body: JSON.stringify(value), headers: { 'content-type': 'application/json; charset=utf-8' } }
}

/** Problem details for another program (RFC 9457). */
export function problemAnswer(status: number, title: string, detail?: string): Answer {
  return { status, body: JSON.stringify({ type: 'about:blank', title, status, detail }), headers: { 'content-type': 'application/problem+json; charset=utf-8' } }
}
