import { z } from 'zod'
import { urls } from '#src/urls.ts'
import { parseForm } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { keepApart, listDoubles } from './double-store.ts'
import type { Employer } from './employer.ts'
import { factsAfterMerge } from './merge.ts'
import { ChooseMergePage, DoublesPage, MergePage } from './merge-page.tsx'
import { countAlong, mergeEmployers, mergesInto, undoMerge as undo } from './merge-store.ts'
import { findEmployer, recognisableEmployers } from './store.ts'

const TwoForm = z.object({ one: z.uuid(), other: z.uuid() })
const MergeForm = z.object({ id: z.uuid(), with: z.uuid() })

export const showDoubles: Action = async (visit) => {
  visit.log({ objectType: 'employer' })
  return visit.page(<DoublesPage doubles={await listDoubles(visit)} />)
}

export const sayApart: Action = async (visit) => {
  const input = parseForm(TwoForm, visit.form)
  const both = input.ok ? [await findEmployer(visit, input.value.one), await findEmployer(visit, input.value.other)] : []
  const [one, other] = both
  if (!one || !other || one.id === other.id) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'employer', objectId: one.id, detail: other.id })
  await keepApart(visit, one.id, other.id)
  return visit.redirect(urls.employerDoubles())
}

/** The employer of the address and the one chosen; both must stand on their own. */
async function both(visit: Visit, chosen: string): Promise<{ kept: Employer; gone: Employer | undefined } | undefined> {
  const kept = await findEmployer(visit, visit.param('employer'))
  if (!kept || kept.id !== visit.param('employer')) return undefined
  const gone = z.uuid().safeParse(chosen).success ? await findEmployer(visit, chosen) : undefined
  return { kept, gone: gone && gone.id === chosen && gone.id !== kept.id ? gone : undefined }
}

export const showMerge: Action = async (visit) => {
  const chosen = visit.query.get('with') ?? ''
  const two = await both(visit, chosen)
  if (!two) return visit.notFound()
  visit.log({ objectType: 'employer', objectId: two.kept.id, detail: two.gone?.id ?? '' })
  if (two.gone) return visit.page(<MergePage id={crypto.randomUUID()} kept={two.kept} gone={two.gone} facts={factsAfterMerge(two.kept, two.gone)} along={await countAlong(visit, two.gone.id)} />)
  if (chosen !== '') return visit.notFound()
  return visit.page(<ChooseMergePage employer={two.kept} others={(await recognisableEmployers(visit)).filter(({ id }) => id !== two.kept.id)} />)
}

export const merge: Action = async (visit) => {
  const input = parseForm(MergeForm, visit.form)
  if (!input.ok) return visit.notFound()
  const two = await both(visit, input.value.with)
  if (!two) return visit.notFound()
  const done = two.gone && (await mergeEmployers(visit, input.value.id, [two.kept.id, two.gone.id]))
  if (!done) return (await mergesInto(visit, two.kept.id)).some(({ id }) => id === input.value.id) ? visit.redirect(urls.employer(two.kept.id)) : visit.notFound()
  visit.log({ kind: 'update', objectType: 'employer', objectId: two.kept.id, participantIds: done.people, detail: `${input.value.with}: ${done.rows}` })
  return visit.redirect(`${urls.employer(two.kept.id)}?merged=${input.value.id}`)
}

export const undoMerge: Action = async (visit) => {
  const employer = await findEmployer(visit, visit.param('employer'))
  const merged = employer && (await mergesInto(visit, employer.id)).find(({ id }) => id === visit.param('merge'))
  const done = merged && (await undo(visit, merged))
  if (!done) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'employer', objectId: merged.goneId, participantIds: done.people, detail: `${merged.keptId}: ${done.rows}` })
  return visit.redirect(urls.employer(merged.goneId))
}
