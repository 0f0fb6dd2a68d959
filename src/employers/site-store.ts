import type { Looking } from '#src/participants/store.ts'
import type { EmployerPerson, EmployerSite, PersonForm, SiteForm } from './site.ts'

/** The sites of an employer by name, those that closed last. */
export async function listSites({ db, acting }: Looking, employerId: string): Promise<EmployerSite[]> {
  return db.selectFrom('employerSite').selectAll().where('organisationId', '=', acting.organisationId).where('employerId', '=', employerId)
    .orderBy('closedOn', (order) => order.desc().nullsFirst()).orderBy('name').execute()
}

/** One site of an employer. */
export async function findSite({ db, acting }: Looking, employerId: string, id: string): Promise<EmployerSite | undefined> {
  return db.selectFrom('employerSite').selectAll().where('organisationId', '=', acting.organisationId).where('employerId', '=', employerId).where('id', '=', id).executeTakeFirst()
}

/** Adds a site. A form that arrives twice makes one. */
export async function recordSite({ db, acting }: Looking, { id, employerId }: Pick<EmployerSite, 'id' | 'employerId'>, { postcode, ...facts }: SiteForm): Promise<void> {
  await db.insertInto('employerSite').values({ organisationId: acting.organisationId, id, employerId, ...facts, ...postcode })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes the facts of a site. */
export async function changeSite({ db, acting }: Looking, id: string, { postcode, ...facts }: SiteForm): Promise<void> {
  await db.updateTable('employerSite').set({ ...facts, ...postcode }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** The people at an employer: who decides on hiring first, who left last. */
export async function listPeople({ db, acting }: Looking, employerId: string): Promise<EmployerPerson[]> {
  return db.selectFrom('employerPerson').selectAll().where('organisationId', '=', acting.organisationId).where('employerId', '=', employerId)
    .orderBy('leftOn', (order) => order.desc().nullsFirst()).orderBy('decidesOnHiring', (order) => order.desc().nullsLast()).orderBy('name').execute()
}

/** One person at an employer. */
export async function findPerson({ db, acting }: Looking, employerId: string, id: string): Promise<EmployerPerson | undefined> {
  return db.selectFrom('employerPerson').selectAll().where('organisationId', '=', acting.organisationId).where('employerId', '=', employerId).where('id', '=', id).executeTakeFirst()
}

/** Adds somebody at an employer. A form that arrives twice makes one. */
export async function recordPerson({ db, acting }: Looking, { id, employerId }: Pick<EmployerPerson, 'id' | 'employerId'>, form: PersonForm): Promise<void> {
  await db.insertInto('employerPerson').values({ organisationId: acting.organisationId, id, employerId, ...form })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes the facts of somebody at an employer. */
export async function changePerson({ db, acting }: Looking, id: string, form: PersonForm): Promise<void> {
  await db.updateTable('employerPerson').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
