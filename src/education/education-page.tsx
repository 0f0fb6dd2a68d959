import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Columns, Row, Stack } from '#src/design/layout.tsx'
import { EmptyState, Undo } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Trail } from '#src/design/row-list.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { type Education, educationDays } from './education.ts'
import type { SchoolContactAt } from './school-contact-store.ts'
import { EducationMark, useSchoolLine } from './section.tsx'
import { educationWords } from './words.ts'

interface EducationProps {
  participant: Participant
  education: Education
  contacts: readonly SchoolContactAt[]
  told: MayBeTold
  today: Day
  mayRecord: boolean
  /** A talk that was taken away just now. */
  gone?: string | undefined
}

/** One course of one person: the wish, the route so far, what was agreed with the school, the talks, and how it ended. */
export function EducationPage(props: EducationProps) {
  const words = useWords(educationWords)
  const { participant, education, told, mayRecord, gone } = props
  const there = education.removedAt === null
  return (
    <PersonPage participant={participant} tab="work" title={education.course} notices={<>
      {!there && mayRecord && <Undo action={urls.restoreEducation(participant.id, education.id)}>{words.removed}</Undo>}
      {gone && <Undo action={urls.restoreSchoolContact(participant.id, education.id, gone)}>{words.contactRemoved}</Undo>}
    </>}>
      <Columns>
        <Stack>
          <RouteCard {...props} />
          {there && <Contacts {...props} />}
        </Stack>
        <Stack>
          <DisclosureBanner participant={participant} told={told} to={education.school ?? words.toSchool} />
          <Card title={words.accommodations}>{education.accommodations ? <Written>{education.accommodations}</Written> : <Hint>{words.noAccommodations}</Hint>}</Card>
          {education.support && <Card title={words.support}><Written>{education.support}</Written></Card>}
          <Card title={words.profile}><Hint>{words.profileLead}</Hint><p><a href={urls.profileSection(participant.id, 'school')}>{words.toProfile}</a></p></Card>
          <Hint>{words.notWork}</Hint>
          {there && mayRecord && <PostButton kind="quiet" action={urls.removeEducation(participant.id, education.id)}>{words.remove}</PostButton>}
        </Stack>
      </Columns>
    </PersonPage>
  )
}

function RouteCard({ education, today, mayRecord }: EducationProps) {
  const words = useWords(educationWords)
  const locale = useLocale()
  const line = useSchoolLine()(education)
  const days = educationDays(education, today)
  const change = mayRecord && education.removedAt === null && <ButtonLink href={urls.editEducation(education.participantId, education.id)} kind="secondary" small icon="edit">{words.change}</ButtonLink>
  return (
    <Card title={words.route} action={<Row><EducationMark education={education} today={today} />{change}</Row>}>
      <Stack>
        {line && <p>{line}</p>}
        {education.wish && <Written>“{education.wish}”</Written>}
        {days.length > 0 && <Trail label={words.route} steps={days.map(({ what, on, ahead }, place) => ({ key: what, mark: place + 1, title: words.days[what], sub: showDay(on, locale), ahead }))} />}
        {education.result && <p><strong>{words.results[education.result]}</strong></p>}
        {education.stopReason && <Stack gap="tight"><Hint>{words.learned}</Hint><Written>{education.stopReason}</Written></Stack>}
      </Stack>
    </Card>
  )
}

function Contacts({ education: { id, participantId }, contacts, mayRecord }: EducationProps) {
  const words = useWords(educationWords)
  const locale = useLocale()
  const kept = contacts.filter(({ removedAt }) => removedAt === null)
  const after = ({ nextStep, nextOn, nextDoneAt }: SchoolContactAt) => nextStep && [words.nextLine(nextStep, nextOn && showDayShort(nextOn, locale)), nextDoneAt && words.done].filter(Boolean).join(' · ')
  return (
    <Card title={words.contacts} action={mayRecord && <ButtonLink href={urls.newSchoolContact(participantId, id)} kind="secondary" small icon="plus">{words.addContact}</ButtonLink>}>
      {kept.length === 0 && <EmptyState title={words.noContacts} />}
      {kept.length > 0 && <Timeline wide label={words.contacts} entries={kept.map((one) => ({
        key: one.id, when: showDayShort(one.onDay, locale), meta: one.by,
        title: mayRecord ? <a href={urls.schoolContact(participantId, id, one.id)}>{one.personMet ?? words.contactTitle}</a> : (one.personMet ?? words.contactTitle),
        body: <><Written>{one.said}</Written>{after(one) && <Hint>{after(one)}</Hint>}</>,
      }))} />}
    </Card>
  )
}
