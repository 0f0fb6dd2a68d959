import { addDays, daysBetween, type Day } from '#src/kernel/day.ts'
import { shareOf } from '#src/kernel/share.ts'
import { holdsOn, within, type Window } from '../evidence.ts'
import { mean, quantile } from '../periods.ts'
import type { IntensityRecords } from './records.ts'
import { enrolledDays } from './time.ts'

const daysPerMonth = 365.25 / 12

function openOn(records: IntensityRecords, on: Day): string[] {
  return [
    ...new Set(
      records.enrolments.filter((enrolment) => holdsOn({ from: enrolment.acceptedOn, to: enrolment.closedOn }, on)).map((enrolment) => enrolment.participant),
    ),
  ]
}

function perMonth(count: number, records: IntensityRecords, window: Window): number | undefined {
  const months = enrolledDays(records, window) / daysPerMonth
  return months === 0 ? undefined : count / months
}

/** L5: care organisations and carers around a participant on the last day, and contacts and minutes with them per participant-month. */
export function networkSize(records: IntensityRecords, window: Window) {
  const rows = openOn(records, window.to).map((participant) => {
    const circle = records.network.filter((link) => link.participant === participant && link.kind === 'care' && holdsOn(link, window.to))
    return {
      participant,
      organisations: new Set(circle.flatMap((link) => link.organisation ?? [])).size,
      carers: new Set(circle.map((link) => link.person)).size,
    }
  })
  const contacts = within(records.networkContacts, window).filter((contact) => contact.kind === 'care')
  const minutes = contacts.reduce((sum, contact) => sum + (contact.minutes ?? 0), 0)
  return {
    participants: rows.length,
    meanOrganisations: mean(rows.map((row) => row.organisations)),
    meanCarers: mean(rows.map((row) => row.carers)),
    contactsPerMonth: perMonth(contacts.length, records, window),
    minutesPerMonth: perMonth(minutes, records, window),
    minutesRecorded: shareOf(contacts, (contact) => contact.minutes !== null),
    perParticipant: rows,
  }
}

/** L6: participants with a known relative, contacts with relatives per participant-month, and relatives' own use of the portal among participants with one. */
export function relatives(records: IntensityRecords, window: Window) {
  const open = openOn(records, window.to)
  const hasRelative = (participant: string) =>
    records.network.some((link) => link.participant === participant && link.kind === 'relative' && holdsOn(link, window.to))
  const contacts = within(records.networkContacts, window).filter((contact) => contact.kind === 'relative')
  const uses = within(records.portalUses, window)
  return {
    withRelative: shareOf(open, hasRelative),
    contactsPerMonth: perMonth(contacts.length, records, window),
    usedPortal: shareOf(open.filter(hasRelative), (participant) => uses.some((use) => use.participant === participant)),
    portalUses: uses.length,
  }
}

/** L7: changes of coach per participant-year in the window, and days from entry to the first visit at home or in the neighbourhood; people not visited yet are kept as open. */
export function continuity(records: IntensityRecords, window: Window) {
  const changes = [...new Set(records.assignments.map((assignment) => assignment.participant))].flatMap((participant) => {
    const own = records.assignments.filter((assignment) => assignment.participant === participant).sort((a, b) => (a.from < b.from ? -1 : 1))
    return own.filter(
      (assignment, place) => place > 0 && assignment.coach !== own[place - 1]!.coach && assignment.from >= window.from && assignment.from <= window.to,
    )
  })
  const years = enrolledDays(records, window) / 365.25
  const entries = records.enrolments.filter((enrolment) => enrolment.acceptedOn >= window.from && enrolment.acceptedOn <= window.to)
  const waits = entries.map((enrolment) => {
    const until = enrolment.closedOn !== null && enrolment.closedOn < window.to ? enrolment.closedOn : window.to
    const first = records.directTime
      .filter(
        (entry) =>
          entry.participant === enrolment.participant &&
          (entry.place === 'home' || entry.place === 'public') &&
          entry.on >= enrolment.acceptedOn &&
          entry.on <= until,
      )
      .map((entry) => entry.on)
      .sort()[0]
    return first === undefined ? Infinity : daysBetween(enrolment.acceptedOn, first)
  })
  const median = quantile(waits, 0.5)
  return {
    coachChanges: changes.length,
    participantYears: years,
    changesPerYear: years === 0 ? undefined : changes.length / years,
    visited: { count: waits.filter(Number.isFinite).length, of: waits.length },
    medianDaysToVisit: median !== undefined && Number.isFinite(median) ? median : undefined,
  }
}

/** L8: per job and week since its first task sheet, the steps done independently on the last sheet of that week. */
export function taskProgress(records: IntensityRecords, window: Window) {
  const sheets = [...within(records.taskSheets, window)].sort((a, b) => (a.on < b.on ? -1 : 1))
  return [...new Set(sheets.map((sheet) => sheet.job))].sort().map((job) => {
    const own = sheets.filter((sheet) => sheet.job === job)
    const first = own[0]!.on
    const weeks = [...new Set(own.map((sheet) => Math.floor(daysBetween(first, sheet.on) / 7)))]
    const last = (week: number) => own.filter((sheet) => sheet.on < addDays(first, 7 * week + 7)).at(-1)!
    return {
      job,
      weeks: weeks.map((week) => ({ week: week + 1, independent: { count: Math.min(last(week).independent, last(week).total), of: last(week).total } })),
    }
  })
}

/** L9: heads and weights on the caseload on the last day against full-time equivalents; item 1 of the scale stays on raw heads. */
export function weightedCaseload(records: IntensityRecords, window: Window) {
  const open = records.enrolments.filter((enrolment) => holdsOn({ from: enrolment.acceptedOn, to: enrolment.closedOn }, window.to))
  const fte = records.contracts.filter((contract) => holdsOn(contract, window.to)).reduce((sum, contract) => sum + contract.fte, 0)
  const weight = open.reduce((sum, enrolment) => sum + enrolment.weight, 0)
  return { heads: open.length, weight, fte, headsPerFte: fte === 0 ? undefined : open.length / fte, weightPerFte: fte === 0 ? undefined : weight / fte }
}
