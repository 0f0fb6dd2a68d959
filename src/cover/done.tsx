import { Notice, Undo } from '#src/design/notice.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { nameOf } from '#src/participants/participant.ts'
import type { HandoverAt } from './handover-store.ts'
import type { CoverAt } from './store.ts'
import { coverWords } from './words.ts'

/** What the visitor just did on the page about cover. */
export type Done =
  | { what: 'cover'; cover: CoverAt; appointments: number; clashes: readonly CoverAt[] }
  | { what: 'handed'; handovers: readonly HandoverAt[] }
  | { what: 'taken'; handover: HandoverAt }
  | { what: 'undone' }

/** Says what was just done, and offers to take it back. */
export function DoneNotice({ done }: { done: Done }) {
  const words = useWords(coverWords)
  const [first] = done.what === 'handed' ? done.handovers : []
  if (done.what === 'cover') return <CoverDone {...done} />
  if (done.what === 'taken') return <Undo action={urls.takeHandover(done.handover.id)} fields={{ back: 'yes' }}>{words.taken(nameOf(done.handover))}</Undo>
  if (done.what === 'undone' || !first) return <Notice kind="good" live><p>{words.undone}</p></Notice>
  return <Undo action={urls.undoHandovers(first.batchId ?? '')}>{words.handed(done.handovers.length, first.toStaff)}</Undo>
}

function CoverDone({ cover, appointments, clashes }: Extract<Done, { what: 'cover' }>) {
  const words = useWords(coverWords)
  const locale = useLocale()
  const period = words.period(showDayShort(cover.fromOn, locale), showDayShort(cover.untilOn, locale))
  if (cover.endedAt) return <Undo action={urls.endCover(cover.id)} fields={{ resume: 'yes' }}>{words.endedNow(cover.by, cover.staff)}</Undo>
  return (
    <>
      <Undo action={urls.endCover(cover.id)}>{words.made(cover.by, cover.staff, period)}</Undo>
      <Notice><p>{words.affected(appointments)}{appointments > 0 && ' '}{appointments > 0 && <a href={`${urls.agendaWeek()}?day=${cover.fromOn}&coach=${cover.staffId}`}>{words.see}</a>}</p></Notice>
      {clashes.map((clash) => <Notice key={clash.id} kind="warn"><p>{words.clash(clash.staff, showDayShort(clash.fromOn, locale), showDayShort(clash.untilOn, locale))}</p></Notice>)}
    </>
  )
}
