import type { Actor } from '#src/access/actor.ts'
import { may, type Permission } from '#src/access/permissions.ts'
import type { IconName } from '#src/design/icon-paths.ts'
import type { MenuEntry } from '#src/design/frame.ts'
import { urls } from '#src/urls.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { webWords } from './words.ts'

type Place = keyof (typeof webWords)['nl']['menu']

/** Places that belong together: the own day, people, employers, the team, the organisation. */
type Group = MenuEntry['group']

/** The places of the site, in the order of the day; each shows only to who may go there. */
const places: readonly { key: Place; href: string; icon: IconName; permission: Permission; group: Group; phone?: true }[] = [
  { key: 'today', href: urls.today(), icon: 'sun', permission: 'today.read', group: 'day', phone: true },
  { key: 'agenda', href: urls.agenda(), icon: 'calendar', permission: 'agenda.read', group: 'day', phone: true },
  { key: 'tasks', href: urls.tasks(), icon: 'check', permission: 'task.own', group: 'day' },
  { key: 'time', href: urls.time(), icon: 'clock', permission: 'time.own', group: 'day' },
  { key: 'participants', href: urls.participants(), icon: 'people', permission: 'caseload.read', group: 'people', phone: true },
  { key: 'referrals', href: urls.referrals(), icon: 'door', permission: 'referral.read', group: 'people' },
  { key: 'cover', href: urls.cover(), icon: 'swap', permission: 'cover.read', group: 'people' },
  { key: 'employers', href: urls.employers(), icon: 'building', permission: 'employer.read', group: 'work', phone: true },
  { key: 'leads', href: urls.leads(), icon: 'briefcase', permission: 'lead.read', group: 'work' },
  { key: 'questions', href: urls.questions(), icon: 'question', permission: 'question.answer', group: 'work' },
  { key: 'meetings', href: urls.meetings(), icon: 'message', permission: 'meeting.record', group: 'team' },
  { key: 'reviews', href: urls.reviews(), icon: 'eye', permission: 'review.record', group: 'team' },
  { key: 'quarter', href: urls.quarters(), icon: 'chart', permission: 'quarter.read', group: 'team', phone: true },
  { key: 'overviews', href: urls.workOverview(), icon: 'table', permission: 'overview.read', group: 'team' },
  { key: 'norms', href: urls.norms(), icon: 'settings', permission: 'norm.set', group: 'house' },
  { key: 'imports', href: urls.imports(), icon: 'upload', permission: 'import.run', group: 'house' },
  { key: 'staff', href: urls.staffList(), icon: 'person', permission: 'staff.manage', group: 'house', phone: true },
  { key: 'logbook', href: urls.logbook(), icon: 'eye', permission: 'logbook.staff', group: 'house', phone: true },
  { key: 'emergency', href: urls.emergencyReviews(), icon: 'lock', permission: 'emergency.review', group: 'house', phone: true },
]

/** The menu of one person in one language. */
export function menuOf(actor: Actor, locale: Locale): MenuEntry[] {
  const words = wordsIn(webWords, locale)
  return places.filter(({ permission }) => may(actor, permission)).map(({ key, href, icon, group, phone }) => ({ key, href, icon, group, phone, label: words.menu[key] }))
}

/** Where somebody begins after signing in: an own day, or else the staff for who looks after it, or else the first place they may go. */
export function startOf(actor: Actor): string {
  const open = places.filter(({ permission }) => may(actor, permission))
  const start = open.find(({ key }) => key === 'today') ?? open.find(({ key }) => key === 'staff') ?? open[0]
  return start?.href ?? urls.account()
}
