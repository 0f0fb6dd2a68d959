import { listTeams } from '#src/staff/store.ts'
import { sheetWords } from '#src/sheets/words.ts'
import { urls } from '#src/urls.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { ImportsPage } from './list-page.tsx'
import { pageWords } from './page-words.ts'
import { listImports } from './store.ts'
import { takeFile } from './take.ts'

/** The IPS teams somebody leads. */
async function ownTeams(visit: Visit) {
  return (await listTeams(visit, 'ips')).filter(({ id }) => visit.actor.reachTeamIds.includes(id))
}

export const showImports: Action = async (visit) => {
  visit.log({ objectType: 'import' })
  return visit.page(<ImportsPage imports={await listImports(visit)} teams={await ownTeams(visit)} />)
}

export const uploadList: Action = async (visit) => {
  const { errors } = wordsIn(pageWords, visit.locale)
  const refused = wordsIn(sheetWords, visit.locale).refused
  const [teams, [file]] = [await ownTeams(visit), visit.files]
  const team = teams.find(({ id }) => id === visit.form.get('teamId'))
  visit.log({ kind: 'create', objectType: 'import', detail: file?.name ?? '' })
  const again = async (said: Record<string, string>) => visit.page(<ImportsPage imports={await listImports(visit)} teams={teams} teamId={team?.id} errors={said} />, 422)
  if (!team) return again({ teamId: errors.teamMissing })
  if (!file) return again({ file: errors.fileMissing })
  if (file.tooLarge) return again({ file: refused.tooLarge })
  const taken = await takeFile(visit, file, team.id)
  return 'because' in taken ? again({ file: refused[taken.because] }) : visit.redirect(urls.import(taken.id))
}
