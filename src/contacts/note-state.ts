import type { Contact } from './contact.ts'
import { whereOf } from './contact-form.ts'
import type { FormValues } from '#src/web/form.ts'

/** The parts of a contact that can be changed, in the order in which a change is told. */
export const changeable = [
  'kind', 'participantIds', 'onDay', 'atTime', 'modality', 'place', 'minutes', 'travelMinutes', 'employerId', 'site', 'personMet', 'purpose', 'decidesOnHiring', 'vacancy', 'participantPresent', 'result', 'planTargetIds',
  'supportKind', 'topic', 'alongMinutes', 'byRole', 'toFamily', 'reached', 'joint', 'note', 'nextStep', 'nextOn',
] as const
export type Changeable = (typeof changeable)[number]

/** What a note said at some moment: everything of it that can be changed, and the names then of its employer and, where that has more than one, of the site. */
export type NoteState = Pick<Contact, Exclude<Changeable, 'site'> | 'siteId' | 'employerPersonId'> & { employer: string | null; site: string | null }

const kept = [...changeable, 'siteId', 'employerPersonId', 'employer'] as const

/** What a contact says now, apart from who wrote it and what became of it. */
export function stateOf(contact: NoteState): NoteState {
  return Object.fromEntries(kept.map((name) => [name, contact[name]])) as unknown as NoteState
}

/** The parts in which two states of a note differ, in order. */
export function changedParts(before: NoteState, after: NoteState): Changeable[] {
  const same = (name: Changeable) => {
    const [a, b] = [before[name] ?? null, after[name] ?? null]
    return Array.isArray(a) && Array.isArray(b) ? [...a].sort().join() === [...b].sort().join() : a === b
  }
  return changeable.filter((name) => !same(name))
}

const yesNo = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')
const said = (value: string | number | null) => (value === null ? '' : String(value))

/** The form as it was filled in for this note. */
export function filledOf(state: NoteState): FormValues {
  return {
    kind: state.kind, participantIds: state.participantIds, place: whereOf(state), minutes: said(state.minutes), minutesOther: '', onDay: state.onDay, atTime: said(state.atTime).slice(0, 5), note: state.note,
    nextStep: said(state.nextStep), nextOther: said(state.nextOn), employerName: said(state.employer), siteId: said(state.siteId), personMet: said(state.personMet), purpose: said(state.purpose), decidesOnHiring: yesNo(state.decidesOnHiring),
    vacancy: yesNo(state.vacancy), participantPresent: yesNo(state.participantPresent), result: said(state.result), planTargetIds: state.planTargetIds, supportKind: said(state.supportKind), topic: said(state.topic),
    alongMinutes: said(state.alongMinutes), travelMinutes: said(state.travelMinutes), byRole: said(state.byRole), reached: yesNo(state.reached), toFamily: yesNo(state.toFamily ?? null), joint: yesNo(state.joint),
  }
}
