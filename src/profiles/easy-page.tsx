import { EasyPart, EasyText } from '#src/design/easy.tsx'
import { Row } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PrintButton } from '#src/design/print.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { EasyPaper } from '#src/web/easy-frame.tsx'
import { hardSpots } from '#src/words/easy.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { easySections } from './easy-text.ts'
import { easyProfileWords } from './easy-words.ts'
import { type ProfileSection, profileSections } from './profile.ts'
import type { ProfileLine } from './store.ts'

interface EasyProfileProps {
  participant: Participant
  versions: readonly ProfileLine[]
  coach: string
  locale: Locale
  today: Day
}

/** The newest profile in easy words, to read with the person and to take home. */
export function EasyProfilePage({ participant, versions, coach, locale, today }: EasyProfileProps) {
  const words = wordsIn(easyProfileWords, locale)
  const [newest] = versions
  const parts = newest ? easySections(newest.content, Object.keys(profileSections) as ProfileSection[], locale) : []
  const day = newest ? showDay(newest.sessionOn, locale) : showDay(today, locale)
  return (
    <EasyPaper title={words.title} locale={locale} aside={<Aside {...{ participant, locale }} lines={parts.flatMap(({ lines }) => lines)} />}>
      <EasyText>{[words.of(nameOf(participant)), words.coach(newest?.staff ?? coach), words.day(day)].join('\n')}</EasyText>
      {parts.length === 0 && <EasyText>{words.nothing}</EasyText>}
      {parts.map(({ section, title, lines }) => <EasyPart key={section} title={title}><EasyText>{lines.join('\n')}</EasyText></EasyPart>)}
      <EasyPart title={words.wrong}><EasyText>{[words.tell, words.readers, words.boss].join('\n')}</EasyText></EasyPart>
    </EasyPaper>
  )
}

function Aside({ participant, locale, lines }: { participant: Participant; locale: Locale; lines: readonly string[] }) {
  const words = wordsIn(easyProfileWords, locale)
  const hard = locale === 'nl' ? [...new Set(hardSpots({ lines }).filter(({ why }) => why !== 'hardText').map(({ text }) => text))] : []
  return (
    <>
      <Row>
        <a href={urls.personPlan(participant.id)}>{words.back}</a>
        <a href={`${urls.profileEasy(participant.id)}?in=${locale === 'nl' ? 'en' : 'nl'}`} lang={locale === 'nl' ? 'en' : 'nl'}>{words.other}</a>
        <PrintButton />
      </Row>
      {hard.length > 0 && <Notice title={words.hardTitle}><p>{words.hard}</p><ul>{hard.slice(0, 8).map((text) => <li key={text}>{text}</li>)}</ul></Notice>}
    </>
  )
}
