import { newToken } from '#src/access/secrets.ts'
import { organisationOfSlug } from '#src/sign-in/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { logSource } from '#src/web/staff-visit.ts'
import type { PublicAction, PublicVisit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { SelfReferralForm } from './referral.ts'
import { SelfReferralPage, SelfReferredPage } from './self-page.tsx'
import { asStranger, receivingTeam, referOneself } from './self-store.ts'
import { selfWords } from './self-words.ts'

/** The organisation of the address, as long as it takes self-referrals; unknown and closed look the same. */
async function openAt(visit: PublicVisit) {
  const slug = visit.param('slug')
  const found = /^[a-z0-9-]{2,41}$/.test(slug) ? await organisationOfSlug(visit.around.database, slug) : undefined
  const receives = found && (await asStranger(visit, found.organisationId, { work: receivingTeam }))
  return found && receives?.teamId ? { slug, ...found, demo: receives.demo } : undefined
}

export const showSelfReferral: PublicAction = async (visit) => {
  const organisation = await openAt(visit)
  return organisation ? visit.page(<SelfReferralPage organisation={organisation} id={crypto.randomUUID()} />) : visit.notFound()
}

export const referSelf: PublicAction = async (visit) => {
  const organisation = await openAt(visit)
  if (!organisation) return visit.notFound()
  const done = visit.redirect(urls.selfReferred(organisation.slug))
  if (visit.form.get('website')) return done
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const input = parseForm(SelfReferralForm, visit.form)
  if (!input.ok) return visit.page(<SelfReferralPage organisation={organisation} id={id} values={valuesOf(visit.form)} errors={sentences(input.errors, wordsIn(selfWords, visit.locale).errors, '')} />, 422)
  const line = {
    event: 'zelf aangemeld', kind: 'create', staffId: null, staffName: 'aanmeldformulier', roles: '', purpose: 'selfReferral', ground: 'own', address: visit.address, source: logSource,
    objectType: 'referral', objectId: id, trace: newToken().slice(0, 16),
  } as const
  const kept = await asStranger(visit, organisation.organisationId, { work: (looking) => referOneself(looking, id, input.value), lines: (ok) => [{ ...line, outcome: ok ? 'success' : 'failed' }] })
  return kept ? done : visit.notFound()
}

export const showSelfReferred: PublicAction = async (visit) => {
  const organisation = await openAt(visit)
  return organisation ? visit.page(<SelfReferredPage demo={organisation.demo} />) : visit.notFound()
}
