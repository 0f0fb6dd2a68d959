import type { Actor } from '#src/access/actor.ts'
import type { LogLine } from '#src/access/log.ts'
import type { Permission } from '#src/access/permissions.ts'
import type { Acting, Database, Db } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Locale } from '#src/words/locale.ts'
import type { Answer, Drawn } from './answer.ts'

/** A file that came with a form. */
export interface SentFile {
  name: string
  bytes: Buffer
  /** The file was larger than allowed and was cut off. */
  tooLarge: boolean
}

/** A letter; `calendar` is the appointment it brings or takes back, as a file that a mail program understands (iTIP, RFC 5546). */
interface Letter {
  to: string
  subject: string
  text: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

/** What the edge lends to every visit. */
export interface Surroundings {
  database: Database
  /** Encrypts what only this installation may read. */
  secret: Buffer
  /** The address under which people reach the site, for links in letters. */
  origin: string
  /** Where what lies outside the database is kept, such as the anchors of the access log. */
  dataFolder: string
  /** One-click sign-in as the cast is possible: fictional data, on this machine only. */
  demo: boolean
  mail: (letter: Letter) => Promise<void>
  /** The address letters come from. */
  sender: string
  /** Work that goes on after the answer; its faults are logged. */
  background: (name: string, work: () => Promise<void>) => void
}

interface Common {
  around: Surroundings
  today: Day
  now: Instant
  locale: Locale
  query: URLSearchParams
  form: URLSearchParams
  files: readonly SentFile[]
  /** A part of the address by its name in the route. */
  param(name: string): string
  /** Network address of the visitor. */
  address: string
  agent: string
  /** The value of a cookie of ours. */
  cookie(name: 'session' | 'half' | 'lang'): string | undefined
  page(page: Drawn, status?: number): Answer
  redirect(url: string): Answer
  /** Not there, or not yours: the same page. */
  notFound(): Answer
}

/** A visit by somebody who is not signed in, to a page that needs no rights. */
export interface PublicVisit extends Common {
  actor: Actor | undefined
  /** The answer also sets or clears a cookie. */
  setCookie(name: 'session' | 'half' | 'lang', value: string | undefined): void
}

/** What a visit adds to its line in the access log. */
export type LogEntry = Partial<Pick<LogLine, 'kind' | 'objectType' | 'objectId' | 'participantIds' | 'detail' | 'ground' | 'purpose'>>

/** A visit by a staff member; everything it reads and writes goes through `db`, one transaction that ends with its line in the access log. */
export interface Visit extends Common {
  db: Db
  actor: Actor
  acting: Acting
  may(permission: Permission): boolean
  /** Says in the access log what this visit was about. Called twice, it writes two lines. */
  log(entry: LogEntry): void
}

export type Action = (visit: Visit) => Promise<Answer> | Answer
export type PublicAction = (visit: PublicVisit) => Promise<Answer> | Answer

/** One row of the site: method, address, who may, what the access log calls it, what it does. */
export type Route = readonly ['get' | 'post', string, 'public', string, PublicAction] | readonly ['get' | 'post', string, Permission, string, Action]
