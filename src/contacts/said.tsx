import { Changes } from '#src/design/written.tsx'
import { Stack } from '#src/design/layout.tsx'
import { Summary } from '#src/design/summary.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { type Changeable, changedParts, type NoteState } from './note-state.ts'
import { textChanges } from './text-changes.ts'
import { contactWords } from './words.ts'

/** Names of people among those the visitor may see; the others are only counted. */
export function useNames(people: readonly Participant[]): (ids: readonly string[]) => string {
  const words = useWords(contactWords)
  return (ids) => {
    const known = people.filter(({ id }) => ids.includes(id))
    const hidden = ids.length - known.length
    return [...known.map(nameOf), ...(hidden > 0 ? [words.hidden(hidden)] : [])].join(', ')
  }
}

/** One part of a note in words; empty when nothing was filled in. */
export function useSaid(people: readonly Participant[]): (part: Changeable, state: NoteState) => string {
  const words = useWords(contactWords)
  const locale = useLocale()
  const names = useNames(people)
  const coded: Partial<Record<Changeable, Readonly<Record<string, string>>>> = {
    kind: words.kinds, modality: words.modalities, place: words.places, purpose: words.purposes, supportKind: words.supportKinds, byRole: words.providers,
  }
  return (part, state) => {
    const value = state[part]
    if (part === 'participantIds') return names(state.participantIds)
    if (part === 'planTargetIds') return state.planTargetIds.length > 0 ? String(state.planTargetIds.length) : ''
    if (part === 'employerId') return state.employer ?? ''
    if (value === null || value === undefined || value === '') return ''
    if (part === 'toFamily') return value ? words.toRelative : words.toPerson
    if (typeof value === 'boolean') return value ? words.yes : words.no
    if (part === 'onDay' || part === 'nextOn') return showDay(value as NoteState['onDay'], locale)
    if (part === 'atTime') return String(value).slice(0, 5)
    if (part === 'minutes' || part === 'travelMinutes' || part === 'alongMinutes') return words.minutesShort(Number(value))
    return coded[part]?.[String(value)] ?? String(value)
  }
}

/** What differs between two states of a note: the text word by word, the rest as from and to. */
export function StateChanges({ before, after, people }: { before: NoteState; after: NoteState; people: readonly Participant[] }) {
  const words = useWords(contactWords)
  const said = useSaid(people)
  const changed = changedParts(before, after)
  const lines = changed.filter((part) => part !== 'note').map((part) => ({ label: words.parts[part], value: words.fromTo(said(part, before) || words.empty, said(part, after) || words.empty) }))
  return (
    <Stack gap="tight">
      {changed.includes('note') && <Changes parts={textChanges(before.note, after.note)} words={{ added: words.added, removed: words.removedWord }} />}
      {lines.length > 0 && <Summary lines={lines} />}
    </Stack>
  )
}
