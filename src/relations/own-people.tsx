import { Card } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { bannerWords } from '#src/disclosure/banner-words.ts'
import { type MayBeTold, mayTell } from '#src/disclosure/disclosure.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { Relation } from './store.ts'
import { relationWords } from './words.ts'

/** The people of the visitor who work there or of whom one spoke there lately, each with what this employer may know; nobody else's. */
export function OwnPeople({ relation: { jobs, participants, told } }: { relation: Relation }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const rows = [...told].flatMap(([id, may]) => {
    const person = participants.get(id)
    const job = jobs.find(({ participantId }) => participantId === id)
    const work = job ? words.since(job.title, showDayShort(job.startedOn, locale)) : words.spokenOf
    return person ? [{ key: id, main: <a href={job ? urls.personWork(id) : urls.participant(id)}>{nameOf(person)}</a>, sub: <><div>{work}</div><Told may={may} participantId={id} /></> }] : []
  })
  return rows.length === 0 ? null : <Card title={words.ownPeople}><RowList label={words.ownPeople} rows={rows} /></Card>
}

function Told({ may, participantId }: { may: MayBeTold; participantId: string }) {
  const words = useWords(relationWords)
  const say = useWords(bannerWords)
  const parts = (['support', 'limits', 'diagnosis'] as const).filter((what) => mayTell(may, what)).map((what) => ({ support: say.coach, limits: say.limits, diagnosis: say.diagnosis })[what])
  const line = may.why === 'undecided' ? words.toldUndecided : may.why !== 'decided' ? words.toldOver : parts.length === 0 ? words.toldNothing : words.toldSo(parts.join(', '))
  return (
    <div>
      <a href={urls.personDisclosure(participantId)}>{parts.length === 0 ? <Text tone="strong">{line}</Text> : line}</a>
      {may.sentence && <div>{words.toldSentence(may.sentence)}</div>}
    </div>
  )
}
