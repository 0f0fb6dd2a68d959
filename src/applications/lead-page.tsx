import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { LeadMarks } from '#src/leads/list-page.tsx'
import { CarvedTasks, LeadFacts } from '#src/leads/pages.tsx'
import type { LeadAt } from '#src/leads/store.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { StageMark } from './stage-mark.tsx'
import type { ApplicationAt } from './store.ts'
import { applicationWords } from './words.ts'

interface LeadProps {
  lead: LeadAt
  /** Of the visitor's own people only. */
  applications: readonly ApplicationAt[]
  /** Own people, by name. */
  participants: readonly Participant[]
  today: Day
  mayRecord: boolean
  values: FormValues
  errors?: Record<string, string>
}

/** One opening: what it is, and for which of one's own people it is being tried. */
export function LeadPage(props: LeadProps) {
  const { lead, today, mayRecord } = props
  const words = useWords(applicationWords)
  return (
    <StaffPage title={words.at(lead.title, lead.employer)} place="leads">
      <PageHead
        title={lead.title} sub={lead.employer} back={{ href: urls.leads(), label: words.back }} marks={<LeadMarks lead={lead} today={today} />}
        primary={mayRecord && lead.closedOn === null && lead.sharedOn === null && <PostButton action={urls.shareLead(lead.id)} icon="people">{words.share}</PostButton>}
        secondary={mayRecord && <Secondary lead={lead} />}
      />
      <Columns>
        <Stack>
          <CarvedTasks lead={lead} />
          <People {...props} />
        </Stack>
        <LeadFacts lead={lead} />
      </Columns>
    </StaffPage>
  )
}

function Secondary({ lead }: { lead: LeadAt }) {
  const words = useWords(applicationWords)
  return (
    <>
      {lead.sharedOn !== null && lead.closedOn === null && <PostButton action={urls.shareLead(lead.id)} fields={{ undo: 'yes' }} kind="quiet">{words.unshare}</PostButton>}
      <ButtonLink href={urls.editLead(lead.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>
      {lead.closedOn === null ? <ButtonLink href={urls.closeLead(lead.id)} kind="secondary">{words.close}</ButtonLink> : <PostButton action={urls.closeLead(lead.id)} fields={{ reopen: 'yes' }} kind="secondary">{words.reopen}</PostButton>}
    </>
  )
}

function People({ lead, applications, participants, today, mayRecord, values, errors }: LeadProps) {
  const words = useWords(applicationWords)
  const locale = useLocale()
  const named = new Map(participants.map((person) => [person.id, nameOf(person)]))
  const free = participants.filter(({ id }) => !applications.some(({ participantId }) => participantId === id))
  return (
    <>
      <Card title={words.people} id="people" flush={applications.length > 0} foot={applications.length > 0 && <Hint>{words.peopleHint}</Hint>}>
        {applications.length === 0 ? <EmptyState title={words.peopleNone}>{words.peopleHint}</EmptyState> : (
          <Table
            caption={words.people} rows={applications} rowKey={({ id }) => id} empty={null}
            columns={[
              { key: 'person', label: words.person, cell: (one) => <a href={urls.application(one.participantId, one.id)}>{named.get(one.participantId)}</a> },
              { key: 'stage', label: words.stage, phone: 'bare', cell: (one) => <StageMark step={one} today={today} /> },
              { key: 'last', label: words.last, cell: (one) => showDayShort(one.onDay, locale) },
              { key: 'reason', label: words.reason, cell: (one) => (one.reason ? words.reasons[one.reason] : '') },
            ]}
          />
        )}
      </Card>
      {mayRecord && lead.closedOn === null && participants.length > 0 && (
        <Card title={words.propose}>
          {free.length === 0 ? <Hint>{words.proposed}</Hint> : (
            <Form action={urls.leadPeople(lead.id)} values={values} errors={errors ?? {}}>
              <Choice name="participantIds" label={words.person} hint={words.proposeHint} options={free.map((person) => ({ value: person.id, label: nameOf(person) }))} many />
              <Actions><Button kind="secondary">{words.proposeSave}</Button></Actions>
            </Form>
          )}
        </Card>
      )}
    </>
  )
}
