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
import { useLocale, useWords } from '#src/words/locale.ts'
import { valuesOfSection } from './fields.tsx'
import { canJoin } from './merge.ts'
import type { ProfileField } from './profile.ts'
import { saidText } from './said.ts'
import type { Sent, Settled } from './settle-store.ts'
import { profileWords } from './words.ts'

interface BothProps {
  participant: Participant
  sent: Sent
  settled: Extract<Settled, { how: 'both' }>
  /** Set when the page comes back because a choice was not made. */
  missing: string | undefined
}

/** Two people wrote the same: both texts beside each other, and a choice for each field. Nothing is saved until somebody chose, and nothing is lost. */
export function BothWrotePage({ participant, sent, settled, missing }: BothProps) {
  const words = useWords(profileWords)
  const { theirs, fields } = settled
  const errors = missing ? Object.fromEntries(fields.map((field) => [`keep.${field}`, missing])) : {}
  return (
    <PersonPage participant={participant} tab="plan" title={words.bothTitle}>
      <Form action={urls.profileSection(participant.id, sent.section)} values={chosenBefore(sent, fields)} errors={errors} wide hidden={{ id: sent.id, chosen: 'yes', bothWrote: fields.join(' '), madeFrom: String(theirs.number) }}>
        <Notice kind="warn" live>
          <p>{words.bothText(theirs.staff, theirs.number)} {words.otherFields}</p>
          <p>{words.keptAsDraft}</p>
        </Notice>
        <Carried sent={sent} settled={settled} />
        <Stack gap="wide">{fields.map((field) => <BothWrote key={field} field={field} settled={settled} />)}</Stack>
        <Actions sticky><Button>{words.saveBoth}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

const chosenBefore = ({ form }: Sent, fields: readonly ProfileField[]) => Object.fromEntries(fields.map((field) => [`keep.${field}`, form.get(`keep.${field}`) ?? '']))

/** Everything of the part that goes along unseen: one's own words where one has to choose, else what both made of it. */
function Carried({ sent: { section, session }, settled: { content, mine, fields } }: Pick<BothProps, 'sent' | 'settled'>) {
  const carried = valuesOfSection({ ...content, ...Object.fromEntries(fields.map((field) => [field, mine[field]])) }, section)
  const talk = { sessionOn: session.sessionOn, sources: session.sources, occasion: session.occasion, jobId: session.jobId ?? '' }
  return <>{Object.entries({ ...carried, ...talk }).flatMap(([name, value]) => [value].flat().map((one) => <input key={`${name}${one}`} type="hidden" name={name} value={one} />))}</>
}

function BothWrote({ field, settled: { theirs, mine } }: { field: ProfileField; settled: BothProps['settled'] }) {
  const words = useWords(profileWords)
  const locale = useLocale()
  const options = [
    ...(canJoin(theirs.content[field], mine[field]) ? [{ value: 'both', label: words.keepBoth }] : []),
    { value: 'theirs', label: words.keepTheirs(theirs.staff) }, { value: 'mine', label: words.keepMine },
  ]
  return (
    <Part title={words.fields[field]}>
      <Columns equal>
        <Card title={words.theirs(theirs.staff)}><Written>{saidText(theirs.content, field, locale) || words.emptyValue}</Written></Card>
        <Card title={words.mine}><Written>{saidText(mine, field, locale) || words.emptyValue}</Written></Card>
      </Columns>
      <Choice name={`keep.${field}`} label={words.which} options={options} />
    </Part>
  )
}
