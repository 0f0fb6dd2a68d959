import { wordsIn, type Locale } from '#src/words/locale.ts'
import { documentOf } from './document.tsx'
import { BlocksExample } from './gallery/blocks.tsx'
import { CaseloadExample } from './gallery/caseload.tsx'
import { CastExample, FormExample, QuestionExample, SignInExample } from './gallery/forms.tsx'
import { galleryFrame } from './gallery/frame.ts'
import { TodayExample } from './gallery/today.tsx'
import { galleryWords } from './gallery/words.ts'
import { Page } from './page.tsx'
import { ParticipantPage, Sheet } from './sheet.tsx'

export const galleryPages = ['today', 'caseload', 'nobody', 'form', 'blocks', 'sign-in', 'question'] as const

export type GalleryPage = (typeof galleryPages)[number]

/** The HTML of one page of the gallery; together the pages show every building block. */
export function gallery(page: GalleryPage, locale: Locale): string {
  const frame = galleryFrame(locale)
  const words = wordsIn(galleryWords, locale)
  const pages = {
    today: () => <Page {...frame} title={words.today.title} place="today"><TodayExample /></Page>,
    caseload: () => <Page {...frame} title={words.caseload.title} place="people"><CaseloadExample /></Page>,
    nobody: () => <Page {...frame} title={words.caseload.title} place="people"><CaseloadExample empty /></Page>,
    form: () => <Page {...frame} title={words.form.title} place="people"><FormExample /></Page>,
    blocks: () => <Page {...frame} title={words.blocks.title} place="team"><BlocksExample /></Page>,
    'sign-in': () => <Sheet {...frame} title={words.signIn.title} sub={words.signIn.sub} beside={<CastExample />}><SignInExample /></Sheet>,
    question: () => (
      <ParticipantPage {...frame} title={words.question.title} backHref="/" coach={{ name: words.question.coach, readsThis: words.question.reads }}><QuestionExample /></ParticipantPage>
    ),
  }
  return documentOf(pages[page]())
}
