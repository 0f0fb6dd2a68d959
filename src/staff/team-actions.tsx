import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { said } from './member.tsx'
import { TeamForm, teamEndRefused, TeamNameForm } from './team.ts'
import { TeamPage, TeamsPage } from './team-pages.tsx'
import { changeTeam, countSupported, listAllTeams, recordTeam, teamNameTaken } from './team-store.ts'
import { staffWords } from './words.ts'

export const showTeams: Action = async (visit) => {
  visit.log({ objectType: 'team' })
  return visit.page(<TeamsPage teams={await listAllTeams(visit)} />)
}

export const createTeam: Action = async (visit) => {
  visit.log({ kind: 'create', objectType: 'team' })
  const again = async (errors: Record<string, string>) => visit.page(<TeamsPage teams={await listAllTeams(visit)} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(TeamForm, visit.form)
  if (!input.ok) return again(input.errors)
  if (await teamNameTaken(visit, input.value)) return again({ name: 'teamNameTaken' })
  await recordTeam(visit, input.value)
  return visit.redirect(urls.teams())
}

async function teamOf(visit: Visit) {
  const team = (await listAllTeams(visit)).find(({ id }) => id === visit.param('team'))
  if (team) visit.log({ objectType: 'team', objectId: team.id })
  return team
}

export const showTeam: Action = async (visit) => {
  const team = await teamOf(visit)
  return team ? visit.page(<TeamPage team={team} values={{ name: team.name }} />) : visit.notFound()
}

export const renameTeam: Action = async (visit) => {
  const team = await teamOf(visit)
  if (!team) return visit.notFound()
  const again = (errors: Record<string, string>) => visit.page(<TeamPage team={team} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(TeamNameForm, visit.form)
  if (!input.ok) return again(input.errors)
  if (await teamNameTaken(visit, { kind: team.kind, name: input.value.name, except: team.id })) return again({ name: 'teamNameTaken' })
  await changeTeam(visit, team.id, { name: input.value.name })
  return visit.redirect(urls.teams())
}

export const endTeam: Action = async (visit) => {
  const team = await teamOf(visit)
  if (!team || team.endedOn !== null) return visit.notFound()
  const refused = teamEndRefused({ staff: team.staff, participants: await countSupported(visit, team.id) })
  if (refused) return visit.page(<TeamPage team={team} values={{ name: team.name }} refused={wordsIn(staffWords, visit.locale).errors[refused]} />, 422)
  await changeTeam(visit, team.id, { endedOn: visit.today })
  return visit.redirect(urls.teams())
}
