import { useWords } from '#src/words/locale.ts'
import { WhoReadsThis } from '../notice.tsx'
import { Timeline } from '../timeline.tsx'
import { galleryWords } from './words.ts'

/** Contacts in a dossier, newest first; those with an employer have another edge. */
export function TimelineExample() {
  const { blocks } = useWords(galleryWords)
  const body = <><p>{blocks.historyText}</p><WhoReadsThis>{blocks.historyReaders}</WhoReadsThis></>
  return (
    <Timeline wide label={blocks.history} entries={[
      { key: '1', when: blocks.historyDay, title: blocks.historyTitle, meta: blocks.historyMeta, body },
      { key: '2', when: blocks.historyDay, title: blocks.employerTitle, meta: blocks.employerMeta, tone: 'plum' },
    ]} />
  )
}
