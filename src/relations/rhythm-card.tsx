import { Card } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Trail } from '#src/design/row-list.tsx'
import { Hint } from '#src/design/written.tsx'
import { contactWords } from '#src/contacts/words.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { type Purpose, rhythmOf } from './rhythm.ts'
import { visitNumbers } from './shared-contact.ts'
import type { Relation } from './store.ts'
import { relationWords } from './words.ts'

/** How many of the latest visits the row shows. */
const shownVisits = 6

/** The visits of this employer, the oldest first, each with the purpose as far as the visitor may know it. */
function visitsOf({ shared, contacts }: Relation) {
  const own = new Map(contacts.map(({ id, purpose }) => [id, purpose as Purpose | null]))
  return shared.filter(({ faceToFace }) => faceToFace).map(({ id, onDay, coach, purpose }) => ({ id, on: onDay, coach, purpose: own.get(id) ?? purpose })).reverse()
}

/** How the relation grew, visit by visit, and what the next could be for. */
export function RhythmCard({ relation }: { relation: Relation }) {
  const words = useWords(relationWords)
  const { purposes } = useWords(contactWords)
  const locale = useLocale()
  const visits = visitsOf(relation)
  const numbers = visitNumbers(relation.shared)
  const rhythm = rhythmOf(visits)
  const earlier = Math.max(0, visits.length - shownVisits)
  const steps = visits.slice(earlier).map(({ id, on, coach, purpose }) => ({ key: id, mark: numbers.get(id), title: purpose ? purposes[purpose] : words.visitWord, sub: `${showDayShort(on, locale)} · ${coach}` }))
  const said = visits.length === 0 ? words.noVisit : rhythm.namedOn === null ? words.noName(visits.length) : words.namedAfter(rhythm.visitsBefore)
  return (
    <Card title={words.rhythm}>
      {rhythm.hint && <Notice><p>{words.namedBeforeLearning}</p></Notice>}
      <p>{said}</p>
      {earlier > 0 && <Hint>{words.earlier(earlier)}</Hint>}
      <Trail label={words.rhythmLabel} steps={[...steps, { key: 'ahead', mark: visits.length + 1, title: words.next[rhythm.next], sub: words.ahead, ahead: true }]} />
    </Card>
  )
}
