import QRCode from 'qrcode'
import { addDays } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { asGuest } from '#src/web/guest-visit.ts'
import type { Action, PublicAction } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { writeFeed } from './calendar-write.ts'
import { FeedPage } from './feed-page.tsx'
import { endFeed, listFeeds, makeFeed } from './feed-store.ts'
import { weeksAhead } from './series.ts'
import { listAppointments } from './store.ts'
import { agendaWords } from './words.ts'

export const showFeeds: Action = async (visit) => {
  visit.log({ objectType: 'calendar' })
  return visit.page(<FeedPage feeds={await listFeeds(visit)} made={undefined} />)
}

export const createFeed: Action = async (visit) => {
  const { id, token } = await makeFeed(visit)
  visit.log({ kind: 'create', objectType: 'calendar', objectId: id })
  const address = `${visit.around.origin}${urls.calendar(token)}`
  const picture = await QRCode.toDataURL(address.replace(/^https?:/, 'webcal:'), { margin: 1, width: 360 })
  return visit.page(<FeedPage feeds={await listFeeds(visit)} made={{ address, picture }} />)
}

export const revokeFeed: Action = async (visit) => {
  visit.log({ objectType: 'calendar', objectId: visit.param('link') })
  return (await endFeed(visit, visit.param('link'), visit.now)) ? visit.redirect(urls.agendaPhone()) : visit.notFound()
}

/** How many days back a phone still sees. */
const lookBack = 30

/** The agenda of one coach as a calendar file: when, and a neutral title; no place, no note, no names. */
export const showCalendar: PublicAction = (visit) =>
  asGuest(visit, { kinds: ['calendar'], event: 'agenda opgehaald door een telefoon', name: '' }, async (guest) => {
    const { staffId } = guest.link
    if (staffId === null) return guest.notFound()
    const words = wordsIn(agendaWords, guest.locale).feed
    const appointments = await listAppointments(guest, { staffIds: [staffId], from: addDays(guest.today, -lookBack), until: addDays(guest.today, weeksAhead * 7) })
    const events = appointments.map(({ id, onDay, atTime, minutes, sequence, feedTitle }) => ({ id, onDay, atTime, minutes, sequence, title: feedTitle ? words.with(feedTitle) : words.plain, where: null, cancelled: false }))
    return { status: 200, body: writeFeed(words.name, events, guest.now), headers: { 'content-type': 'text/calendar; charset=utf-8' } }
  })
