import { acting, type Database } from '#src/db/db.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { foundOrganisation } from '#src/sign-in/store.ts'
import { employers, organisations, people, staff, teams } from './cast.ts'

type OrganisationName = keyof typeof organisations

const of = <T extends { organisation: string }>(list: Record<string, T>, organisation: OrganisationName) => Object.values(list).filter((item) => item.organisation === organisation)

async function plantOrganisation(database: Database, name: OrganisationName, today: Day) {
  const { id: organisationId, slug, name: title } = organisations[name]
  const began = addDays(today, -900)
  await foundOrganisation(database, { id: organisationId, slug, name: title, demo: true })
  await acting(database, { organisationId, staffId: null, reach: 'organisation', teamIds: [], on: today }, async (db) => {
    await db.insertInto('team').values(of(teams, name).map((team) => ({ organisationId, id: team.id, name: team.name, kind: team.kind }))).execute()
    await db.insertInto('staff').values(of(staff, name).map((member) => ({ organisationId, id: member.id, name: member.name, email: member.email }))).execute()
    const held = of(staff, name).flatMap((member) => member.roles.map((held) => ({ role: held.role, teamId: 'team' in held ? teams[held.team].id : null, staffId: member.id })))
    await db.insertInto('membership').values(held.map((row) => ({ organisationId, id: crypto.randomUUID(), ...row, fromOn: began }))).execute()
    await db.insertInto('employer').values(of(employers, name).map(({ organisation: _, ...employer }) => ({ organisationId, ...employer }))).execute()
    for (const person of of(people, name)) {
      const { id, givenName, prefix, familyName, targetGroup, clientNumber, bornOn } = person
      const startedOn = addDays(today, -person.startedAgo)
      await db.insertInto('participant').values({ organisationId, id, givenName, prefix, familyName, targetGroup, clientNumber, bornOn }).execute()
      await db.insertInto('enrolment').values({
        organisationId, id: crypto.randomUUID(), participantId: id, teamId: teams[person.team].id, treatmentTeamId: person.treatment && teams[person.treatment].id,
        referredOn: addDays(startedOn, -14), startedOn, workStatusAtStart: 'outOfWork',
      }).execute()
      await db.insertInto('assignment').values({ organisationId, id: crypto.randomUUID(), participantId: id, staffId: staff[person.coach].id, fromOn: startedOn }).execute()
    }
  })
}

/** Puts the cast into an empty database: two organisations, their teams and staff, a dozen people and a few employers. */
export async function plantCast(database: Database, today: Day): Promise<void> {
  for (const name of Object.keys(organisations) as OrganisationName[]) await plantOrganisation(database, name, today)
}
