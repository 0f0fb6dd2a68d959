import { propose } from '#src/fidelity/proposals.ts'
import { Settings } from '#src/fidelity/settings.ts'
import { isQuarter, type Quarter, quarterDays } from '#src/kernel/quarter.ts'
import { findParticipants } from '#src/participants/store.ts'
import { listCoaches, listTeams } from '#src/staff/store.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EvidenceNotesPage, mostNotes } from './evidence-notes-page.tsx'
import { EvidencePage } from './evidence-page.tsx'
import { teamEvidence } from './evidence-store.ts'
import { evidenceWords } from './evidence-words.ts'
import { noteFigure, noteItemOf, noteItems } from './note-evidence.ts'

/** The teams one can choose from, and the one of the address; a coach looks at the own people only. Undefined when the address names a team that is not the visitor's. */
async function chosen(visit: Visit) {
  const { reach, teamIds } = visit.acting
  const teams = reach === 'own' ? [] : (await listTeams(visit, 'ips')).filter(({ id }) => reach === 'organisation' || teamIds.includes(id))
  const wanted = visit.query.get('team')
  const team = wanted ? teams.find(({ id }) => id === wanted) : teams[0]
  return wanted && !team ? undefined : { teams, team }
}

/** The records of a team in a quarter, until today when it still runs, and the notes that lie in it. */
async function recordsOf(visit: Visit, quarter: Quarter, teamId: string | undefined) {
  const { from, to } = quarterDays(quarter)
  const window = { from, to: to < visit.today ? to : visit.today }
  const found = await teamEvidence(visit, { teamId, window })
  return { ...found, window, inWindow: found.notes.filter(({ onDay }) => onDay >= window.from) }
}

export const showEvidence: Action = async (visit) => {
  const quarter = visit.param('quarter')
  const at = await chosen(visit)
  if (!isQuarter(quarter) || quarterDays(quarter).from > visit.today || !at) return visit.notFound()
  const { evidence, window, inWindow, withoutHours } = await recordsOf(visit, quarter, at.team?.id)
  const words = wordsIn(evidenceWords, visit.locale)
  visit.log({ objectType: 'quarter', objectId: quarter, detail: at.team?.id ?? '' })
  // Item 24 reckons with all hours of a coach, and a note is not all of them: no suggestion from notes alone.
  const lines = noteItems.map((item) => ({ figure: noteFigure(item, inWindow), proposal: item === 24 ? undefined : propose(item, { evidence, window, settings: Settings.parse({}) }) }))
  return visit.page(
    <EvidencePage
      quarter={quarter} teams={at.teams} teamId={at.team?.id} whose={at.team?.name ?? (visit.acting.reach === 'own' ? words.own : words.everybody)} lines={lines} withoutHours={withoutHours}
      mayOpen={visit.may('quarter.people') && visit.acting.reach !== 'organisation'} hideSmall={visit.acting.reach === 'organisation'}
    />,
  )
}

export const showEvidenceNotes: Action = async (visit) => {
  const [quarter, item] = [visit.param('quarter'), noteItemOf(visit.param('item'))]
  const at = await chosen(visit)
  if (!isQuarter(quarter) || quarterDays(quarter).from > visit.today || !item || !at) return visit.notFound()
  const figure = noteFigure(item, (await recordsOf(visit, quarter, at.team?.id)).inWindow)
  const shown = [...figure.counted.slice(-mostNotes), ...figure.notCounted.slice(-mostNotes)]
  const people = await findParticipants(visit, [...new Set(shown.flatMap(({ participantIds }) => participantIds))])
  const coaches = new Map((await listCoaches(visit)).map(({ id, name }) => [id, name]))
  visit.log({ objectType: 'quarter', objectId: quarter, detail: `item ${item}`, participantIds: people.map(({ id }) => id) })
  return visit.page(<EvidenceNotesPage quarter={quarter} teamId={at.team?.id} figure={figure} people={people} coaches={coaches} />)
}
