import type { ComponentChildren } from 'preact'
import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Part } from '#src/design/document-part.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Written } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { valuesOfSection } from './fields.tsx'
import { canJoin } from './merge.ts'
import { saidText } from './said.ts'
import type { Sent, Settled } from './settle-store.ts'
import { profileWords } from './words.ts'

/** One field that two people wrote: both texts, and whether they can stand together. */
export interface TwoTexts {
  field: string
  title: string
  theirs: string
  mine: string
  joinable: boolean
}

interface BothProps {
  participant: Participant
  /** Where the choices go. */
  action: string
  id: string
  theirs: { staff: string; number: number }
  texts: readonly TwoTexts[]
  /** Everything that goes along unseen: one's own words where one has to choose, else what both made of it. */
  carried: FormValues
  /** What was sent, for the choices made before. */
  form: Pick<URLSearchParams, 'get'>
  /** Set when the page comes back because a choice was not made. */
  missing: string | undefined
  children?: ComponentChildren
}

/** Two people wrote the same: both texts beside each other, and a choice for each field. Nothing is saved until somebody chose, and nothing is lost. */
export function BothWrotePage({ participant, action, id, theirs, texts, carried, form, missing, children }: BothProps) {
  const words = useWords(profileWords)
  const names = texts.map(({ field }) => `keep.${field}`)
  const errors = missing ? Object.fromEntries(names.filter((name) => !form.get(name)).map((name) => [name, missing])) : {}
  const before = Object.fromEntries(names.map((name) => [name, form.get(name) ?? '']))
  const hidden = { id, chosen: 'yes', bothWrote: texts.map(({ field }) => field).join(' '), madeFrom: String(theirs.number) }
  return (
    <PersonPage participant={participant} tab="plan" title={words.bothTitle}>
      <Form action={action} values={before} errors={errors} wide hidden={hidden}>
        <Notice kind="warn" live>
          <p>{words.bothText(theirs.staff, theirs.number)} {words.otherFields}</p>
          <p>{words.keptAsDraft}</p>
        </Notice>
        {Object.entries(carried).flatMap(([name, value]) => [value].flat().map((one) => <input key={`${name}${one}`} type="hidden" name={name} value={one} />))}
        <Stack gap="wide">{texts.map((text) => <BothWrote key={text.field} text={text} staff={theirs.staff} />)}</Stack>
        {children}
        <Actions sticky><Button>{words.saveBoth}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

function BothWrote({ text: { field, title, theirs, mine, joinable }, staff }: { text: TwoTexts; staff: string }) {
  const words = useWords(profileWords)
  const options = [...(joinable ? [{ value: 'both', label: words.keepBoth }] : []), { value: 'theirs', label: words.keepTheirs(staff) }, { value: 'mine', label: words.keepMine }]
  return (
    <Part title={title}>
      <Columns equal>
        <Card title={words.theirs(staff)}><Written>{theirs || words.emptyValue}</Written></Card>
        <Card title={words.mine}><Written>{mine || words.emptyValue}</Written></Card>
      </Columns>
      <Choice name={`keep.${field}`} label={words.which} options={options} />
    </Part>
  )
}

interface ProfileBothProps extends Pick<BothProps, 'participant' | 'missing'> {
  sent: Sent
  settled: Extract<Settled, { how: 'both' }>
}

/** Two people wrote the same part of a profile. */
export function BothWroteProfile({ participant, sent, settled, missing }: ProfileBothProps) {
  const words = useWords(profileWords)
  const locale = useLocale()
  const { theirs, mine, fields, content } = settled
  const { sessionOn, sources, occasion, jobId } = sent.session
  const carried = { ...valuesOfSection({ ...content, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) }, sent.section), sessionOn, sources, occasion, jobId: jobId ?? '' }
  const texts = fields.map((field) => ({ field, title: words.fields[field], theirs: saidText(theirs.content, field, locale), mine: saidText(mine, field, locale), joinable: canJoin(theirs.content[field], mine[field]) }))
  return <BothWrotePage {...{ participant, theirs, texts, carried, missing }} id={sent.id} form={sent.form} action={urls.profileSection(participant.id, sent.section)} />
}
