import type { Photo } from './photo.ts'
import type { Looking } from './store.ts'

/** How somebody of the staff is reached and recognised by people outside: name, phone, whether there is a photo. */
export interface ContactCard {
  id: string
  name: string
  phone: string | null
  email: string | null
  hasPhoto: boolean
}

function cards({ db, acting }: Looking) {
  return db.selectFrom('staff').leftJoin('staffPhoto as photo', (join) => join.onRef('photo.organisationId', '=', 'staff.organisationId').onRef('photo.staffId', '=', 'staff.id').on('photo.organisationId', '=', acting.organisationId))
    .where('staff.organisationId', '=', acting.organisationId).select((e) => ['staff.id', 'staff.name', 'staff.phone', 'staff.email', e('photo.staffId', 'is not', null).$castTo<boolean>().as('hasPhoto')])
}

/** The card of somebody who works here today. */
export async function findCard(looking: Looking, staffId: string): Promise<ContactCard | undefined> {
  const { on } = looking.acting
  return cards(looking).where('staff.id', '=', staffId).where((e) => e.or([e('staff.endedOn', 'is', null), e('staff.endedOn', '>', on)])).executeTakeFirst()
}

/** Somebody's photo, when there is one. */
export async function findPhoto({ db, acting }: Looking, staffId: string): Promise<Photo | undefined> {
  return (await db.selectFrom('staffPhoto').select(['type', 'bytes']).where('organisationId', '=', acting.organisationId).where('staffId', '=', staffId).executeTakeFirst()) as Photo | undefined
}

/** Keeps a photo in the place of the one before. */
export async function keepPhoto({ db, acting }: Looking, staffId: string, photo: Photo): Promise<void> {
  await db.insertInto('staffPhoto').values({ organisationId: acting.organisationId, staffId, ...photo }).onConflict((conflict) => conflict.columns(['organisationId', 'staffId']).doUpdateSet(photo)).execute()
}

/** Takes a photo away. */
export async function removePhoto({ db, acting }: Looking, staffId: string): Promise<void> {
  await db.deleteFrom('staffPhoto').where('organisationId', '=', acting.organisationId).where('staffId', '=', staffId).execute()
}

/** Changes the phone number under which somebody is called. */
export async function changePhone({ db, acting }: Looking, staffId: string, phone: string | null): Promise<void> {
  await db.updateTable('staff').set({ phone }).where('organisationId', '=', acting.organisationId).where('id', '=', staffId).execute()
}
