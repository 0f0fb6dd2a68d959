import type { GuestLink } from '#src/access/guest.ts'
import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint } from '#src/design/written.tsx'
import { instrumentWords } from '#src/jobs/instrument-words.ts'
import { dayOf } from '#src/kernel/instant.ts'
import type { ContactCard } from '#src/staff/photo-store.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { JobTold } from './about-store.ts'
import { linkDays } from './agreement-form.ts'
import type { Back } from './approvals.tsx'
import { mayHavePage, type Workplace } from './release.ts'
import { releaseWords } from './release-words.ts'

/** What was released of a job, and the links to it. */
export interface Released {
  workplace: Workplace | undefined
  instruments: readonly string[]
  /** The page may be seen under what the person decided last. */
  open: boolean
  links: readonly GuestLink[]
  coach: ContactCard | undefined
}

/** Whether there is a page for the employer, what is on it, and opening or closing it. */
export function EmployerPageCard(props: JobTold & Released) {
  const { participant, job, told, workplace, open } = props
  const words = useWords(releaseWords)
  const locale = useLocale()
  const [make, close] = [urls.releasePage(participant.id, job.id), urls.withdrawPage(participant.id, job.id)]
  if (!mayHavePage(told)) return <Card title={words.card}><p>{words.closedNothing(participant.givenName)}</p></Card>
  if (!workplace) return <Card title={words.card}><EmptyState title={words.none} action={<ButtonLink href={make} kind="secondary">{words.make}</ButtonLink>} /></Card>
  return (
    <Card title={words.card}>
      {open && <p>{words.open(showDay(workplace.releasedOn, locale))}</p>}
      {!open && workplace.withdrawnOn && <p>{words.closed(showDay(workplace.withdrawnOn, locale))}</p>}
      {!open && !workplace.withdrawnOn && <Notice kind="warn"><p>{words.changed(participant.givenName)}</p></Notice>}
      <Shown {...props} workplace={workplace} />
      <Row>
        {open && <ButtonLink href={make} kind="secondary" small icon="edit">{words.change}</ButtonLink>}
        {open && <PostButton action={close} kind="quiet" small>{words.close}</PostButton>}
        {!open && workplace.withdrawnOn && <PostButton action={close} fields={{ reopen: 'yes' }} kind="secondary" small>{words.reopen}</PostButton>}
        {!open && <ButtonLink href={make} kind="secondary" small>{words.make}</ButtonLink>}
      </Row>
    </Card>
  )
}

function Shown({ workplace, instruments, coach }: Released & { workplace: Workplace }) {
  const words = useWords(releaseWords)
  const names = useWords(instrumentWords).instruments
  const locale = useLocale()
  const { shownName, work, startedOn, hoursPerWeek, sentence } = workplace
  return (
    <Details summary={words.preview}>
      <Summary lines={[
        { label: words.nameShown, value: shownName }, { label: words.work, value: work }, { label: words.startedOn, value: startedOn && showDay(startedOn, locale) },
        { label: words.hoursPerWeek, value: hoursPerWeek && showNumber(hoursPerWeek, locale) }, { label: words.sentence, value: sentence },
        { label: words.contact, value: coach && [coach.name, coach.phone ?? words.noPhone].join(', ') },
        { label: words.instruments, value: instruments.map((one) => names[one as keyof typeof names]).join(', ') },
      ]} />
    </Details>
  )
}

/** The links to employer and person that still open something, and a way to make one. */
export function Links({ links, participant, job, open, hasText, back }: JobTold & Released & { hasText: boolean; back: Back | undefined }) {
  const words = useWords(releaseWords)
  const locale = useLocale()
  const audiences = [...(hasText ? (['participant'] as const) : []), ...(open ? (['employer'] as const) : [])]
  const life = ({ madeAt, expiresOn, openedAt }: GuestLink) => [words.made(showDayShort(dayOf(madeAt), locale)), expiresOn && words.until(showDayShort(expiresOn, locale)), openedAt ? words.opened(showDayShort(dayOf(openedAt), locale)) : words.notOpened].filter(Boolean).join(' · ')
  return (
    <Card title={words.links}>
      {links.length === 0 && <Hint>{words.noLinks}</Hint>}
      {links.map((link) => (
        <Row key={link.id}>
          <TwoLines main={words.audiences[link.audience as keyof typeof words.audiences]} sub={life(link)} />
          <PostButton action={urls.revokeLink(participant.id, job.id, link.id)} kind="quiet" small>{words.revoke}</PostButton>
        </Row>
      ))}
      {links.length > 0 && <Hint>{words.linksHint}</Hint>}
      {audiences.length === 0 && !hasText && <Hint>{words.noText}</Hint>}
      {audiences.length > 0 && (
        <Details summary={words.newLink} open={back?.form === 'link'}>
          <Form id="link" action={urls.makeLink(participant.id, job.id)} values={back?.form === 'link' ? back.values : { audience: audiences.at(-1), days: '90' }} errors={back?.form === 'link' ? back.errors : {}} guard={false}>
            <Stack>
              <Choice name="audience" label={words.audience} options={audiences.map((value) => ({ value, label: words.audiences[value] }))} layout="list" />
              <Select name="days" label={words.days} options={linkDays.map((days) => ({ value: String(days), label: words.dayCount(days) }))} blank={null} />
            </Stack>
            <Actions><Button kind="secondary">{words.newLink}</Button></Actions>
          </Form>
        </Details>
      )}
    </Card>
  )
}
