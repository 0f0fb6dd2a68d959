import type { Actor } from '#src/access/actor.ts'
import { may, type Permission } from '#src/access/permissions.ts'
import type { IconName } from '#src/design/icon-paths.ts'
import type { MenuEntry } from '#src/design/frame.ts'
import { urls } from '#src/urls.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { webWords } from './words.ts'

type Place = keyof (typeof webWords)['nl']['menu']

/** The places of the site, in the order of the day; each shows only to who may go there. */
const places: readonly { key: Place; href: string; icon: IconName; permission: Permission; phone?: true }[] = [
  { key: 'today', href: urls.today(), icon: 'sun', permission: 'today.read', phone: true },
  { key: 'agenda', href: urls.agenda(), icon: 'calendar', permission: 'agenda.read', phone: true },
  { key: 'participants', href: urls.participants(), icon: 'people', permission: 'caseload.read', phone: true },
  { key: 'referrals', href: urls.referrals(), icon: 'door', permission: 'referral.read' },
  { key: 'employers', href: urls.employers(), icon: 'building', permission: 'employer.read', phone: true },
  { key: 'leads', href: urls.leads(), icon: 'briefcase', permission: 'lead.read' },
  { key: 'cover', href: urls.cover(), icon: 'swap', permission: 'cover.read' },
  { key: 'questions', href: urls.questions(), icon: 'message', permission: 'question.answer' },
  { key: 'quarter', href: urls.quarters(), icon: 'chart', permission: 'quarter.read', phone: true },
  { key: 'overviews', href: urls.workOverview(), icon: 'table', permission: 'overview.read' },
  { key: 'norms', href: urls.norms(), icon: 'clock', permission: 'norm.set' },
  { key: 'tasks', href: urls.tasks(), icon: 'check', permission: 'task.own' },
  { key: 'meetings', href: urls.meetings(), icon: 'people', permission: 'meeting.record' },
  { key: 'time', href: urls.time(), icon: 'clock', permission: 'time.own' },
  { key: 'imports', href: urls.imports(), icon: 'upload', permission: 'import.run' },
  { key: 'staff', href: urls.staffList(), icon: 'person', permission: 'staff.manage', phone: true },
  { key: 'logbook', href: urls.logbook(), icon: 'eye', permission: 'logbook.staff', phone: true },
  { key: 'emergency', href: urls.emergencyReviews(), icon: 'lock', permission: 'emergency.review', phone: true },
]

/** The menu of one person in one language. */
export function menuOf(actor: Actor, locale: Locale): MenuEntry[] {
  const words = wordsIn(webWords, locale)
  return places.filter(({ permission }) => may(actor, permission)).map(({ key, href, icon, phone }) => ({ key, href, icon, phone, label: words.menu[key] }))
}

/** Where somebody begins after signing in: an own day, or else the staff for who looks after it, or else the first place they may go. */
export function startOf(actor: Actor): string {
  const open = places.filter(({ permission }) => may(actor, permission))
  const start = open.find(({ key }) => key === 'today') ?? open.find(({ key }) => key === 'staff') ?? open[0]
  return start?.href ?? urls.account()
}
