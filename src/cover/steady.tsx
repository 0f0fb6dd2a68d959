import { Definition } from '#src/design/figures.tsx'
import type { Share } from '#src/kernel/share.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showShare } from '#src/words/show-number.ts'
import { coverWords } from './words.ts'

/** How many people kept their coach, and who changed most. */
export interface Steadiness {
  kept: Share
  most: readonly { person: Participant; changes: number }[]
}

/** The continuity of coaches as a figure with its definition, and the people behind it. */
export function Steady({ steady: { kept, most } }: { steady: Steadiness }) {
  const words = useWords(coverWords)
  const locale = useLocale()
  return (
    <Definition title={words.steady} value={showShare(kept, locale)} definition={words.steadyDefinition} source={words.steadySource}>
      {most.map(({ person, changes }) => <p key={person.id}><a href={urls.personAround(person.id)}>{words.changes(nameOf(person), changes)}</a></p>)}
    </Definition>
  )
}
