import { EasyPart, EasyText } from '#src/design/easy.tsx'
import { Row } from '#src/design/layout.tsx'
import { PrintButton } from '#src/design/print.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { EasyPaper } from '#src/web/easy-frame.tsx'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { easyPlanParts } from './easy-text.ts'
import { easyPlanWords } from './easy-words.ts'
import type { PlanLine } from './store.ts'

/** The newest version of a plan in easy words, to read with the person and to take home. */
export function EasyPlanPage({ participant, name, newest, locale }: { participant: Participant; name: string; newest: PlanLine; locale: Locale }) {
  const words = wordsIn(easyPlanWords, locale)
  const other = locale === 'nl' ? 'en' : 'nl'
  const aside = (
    <Row>
      <a href={urls.personPlan(participant.id)}>{words.back}</a>
      <a href={`${urls.planEasy(participant.id, name)}?in=${other}`} lang={other}>{words.other}</a>
      <PrintButton />
    </Row>
  )
  return (
    <EasyPaper title={newest.kind === 'search' ? words.searchTitle : words.supportTitle} locale={locale} aside={aside}>
      <EasyText>{[words.of(nameOf(participant)), words.coach(newest.staff), ...(newest.reviewOn ? [words.review(showDay(newest.reviewOn, locale))] : [])].join('\n')}</EasyText>
      {easyPlanParts(newest, locale).map(({ key, title, lines }) => <EasyPart key={key} title={title}><EasyText>{lines.join('\n')}</EasyText></EasyPart>)}
      <EasyPart title={words.wrong}><EasyText>{[words.tell, ...(newest.kind === 'support' ? [words.boss] : [])].join('\n')}</EasyText></EasyPart>
    </EasyPaper>
  )
}
