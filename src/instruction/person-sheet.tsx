import type { JobTold } from '#src/agreements/about-store.ts'
import type { EasyText } from '#src/agreements/agreement.ts'
import { EasyPart, EasyParts, EasyText as Easy } from '#src/design/easy.tsx'
import { Row } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PrintButton } from '#src/design/print.tsx'
import { PicturedSteps } from '#src/design/steps.tsx'
import { nameOf } from '#src/participants/participant.ts'
import type { ContactCard } from '#src/staff/photo-store.ts'
import { urls } from '#src/urls.ts'
import { EasyPaper } from '#src/web/easy-frame.tsx'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import { type SheetTexts, sheetTexts } from './person-text.ts'
import type { TaskWhole } from './sheet.ts'
import { sheetWords } from './sheet-words.ts'
import { hardInStep } from './task.ts'

interface PersonSheetProps extends JobTold {
  tasks: readonly TaskWhole[]
  /** What was agreed, in easy words. */
  easy: EasyText | undefined
  coach: ContactCard | undefined
  /** The language of the person, not of who prints it. */
  locale: Locale
}

const pictures = { work: 'work', hours: 'clock', help: 'agree', call: 'phone' } as const

/** What the person takes home or hangs up: work, times, help and whom to call, and every task step by step. */
export function PersonSheetPage({ participant, job, tasks, easy, coach, locale }: PersonSheetProps) {
  const words = wordsIn(sheetWords, locale)
  const hours = job.hoursPerWeek === null ? null : showNumber(job.hoursPerWeek, locale)
  const texts = sheetTexts({ easy, tasks: job.tasks, hours, coach: coach && { name: coach.name.split(' ')[0]!, phone: coach.phone } }, locale)
  const hard = [...new Set([...Object.values(texts), ...tasks.flatMap(({ task, steps }) => [task.title, ...steps.map(({ text }) => text)])].flatMap((text) => hardInStep(text).map((spot) => spot.text)))]
  return (
    <EasyPaper title={words.title(job.employer)} locale={locale} aside={<Aside participant={participant} job={job} locale={locale} hard={hard} />}>
      <Easy>{words.of(nameOf(participant))}</Easy>
      <EasyParts>{(Object.keys(pictures) as (keyof SheetTexts)[]).filter((part) => texts[part] !== '').map((part) => <EasyPart key={part} title={words[part]} picture={pictures[part]}><Easy>{texts[part]}</Easy></EasyPart>)}</EasyParts>
      {tasks.map(({ task, steps }) => (
        <EasyPart key={task.id} title={task.title} picture={task.pictogram ?? undefined} apart>
          <PicturedSteps large label={words.steps(task.title)} steps={steps.map(({ id, text, pictogram, hasPhoto }) => ({ key: id, text, picture: pictogram, photo: hasPhoto ? urls.workStepPhoto(participant.id, task.id, id) : undefined }))} />
        </EasyPart>
      ))}
      {tasks.length === 0 && <Easy>{words.empty}</Easy>}
    </EasyPaper>
  )
}

function Aside({ participant, job, locale, hard }: Pick<PersonSheetProps, 'participant' | 'job' | 'locale'> & { hard: readonly string[] }) {
  const words = wordsIn(sheetWords, locale)
  const other = locale === 'nl' ? 'en' : 'nl'
  return (
    <>
      <Row>
        <a href={urls.learning(participant.id, job.id)}>{words.back}</a>
        <a href={`${urls.personSheet(participant.id, job.id)}?in=${other}`} lang={other}>{words.other}</a>
        <PrintButton />
      </Row>
      {locale === 'nl' && hard.length > 0 && <Notice title={words.hardTitle}><p>{words.hard}</p><ul>{hard.slice(0, 8).map((text) => <li key={text}>{text}</li>)}</ul></Notice>}
    </>
  )
}
