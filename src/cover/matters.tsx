import { Stack } from '#src/design/layout.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Written } from '#src/design/written.tsx'
import { contactWords } from '#src/contacts/words.ts'
import { dayOf, type Instant } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showWeekdayShort } from '#src/words/show.ts'
import type { LastContact, Matters } from './matters-store.ts'
import { coverWords } from './words.ts'

/** What is on record and matters to who takes over: how to reach somebody, work, what may be told, what was last and comes next. */
export function MattersOf({ matters: { participant, contacts, appointments, jobs, told, agreedAt } }: { matters: Matters }) {
  const words = useWords(coverWords)
  const locale = useLocale()
  const tell = told.why === 'decided' ? [words.levels[told.level], told.sentence && words.say(told.sentence)].filter(Boolean).join(': ') : words.undecided
  const steps = contacts.filter(({ nextStep, nextOn }) => nextStep !== null || nextOn !== null)
  const step = steps[0] && [steps[0].nextStep, steps[0].nextOn && showDayShort(steps[0].nextOn, locale)].filter(Boolean).join(', ')
  const planned = appointments.map(({ id, onDay, atTime, title }) => <span key={id}><a href={urls.appointment(id)}>{[showWeekdayShort(onDay, locale), atTime].join(', ')}</a>{title && ` ${title}`} </span>)
  return (
    <Stack gap="tight">
      <Summary lines={[
        { label: words.reach, value: [participant.reachedBy, participant.phone].filter(Boolean).join(' · ') },
        { label: words.work, value: jobs.map(({ title, employer }) => words.jobLine(title, employer)).join(', ') || words.noWork },
        { label: words.tell, value: tell },
        { label: words.step, value: step || words.noStep },
        { label: words.planned, value: planned.length > 0 ? planned : words.noPlanned },
        { label: words.agreed, value: agreedAt ? words.agreedOn(showDay(dayOf(agreedAt as Instant), locale)) : words.notAgreed },
        { label: words.lastContacts, value: contacts.length > 0 ? <LastContacts contacts={contacts} /> : words.noContacts },
      ]} />
    </Stack>
  )
}

/** Enough of a note to know what it was about. */
const longestNote = 240

function LastContacts({ contacts }: { contacts: readonly LastContact[] }) {
  const words = useWords(coverWords)
  const kinds = useWords(contactWords).kinds
  const locale = useLocale()
  const shortened = (note: string) => (note.length > longestNote ? `${note.slice(0, longestNote).replace(/\s+\S*$/, '')} …` : note)
  return (
    <Timeline wide label={words.lastContacts} entries={contacts.map(({ onDay, kind, note }) => ({ key: `${onDay} ${note}`, when: showDayShort(onDay, locale), title: kinds[kind], tone: kind === 'employer' ? 'plum' as const : 'petrol' as const, body: note && <Written>{shortened(note)}</Written> }))} />
  )
}
