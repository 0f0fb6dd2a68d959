import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Answer, Part } from '#src/design/document-part.tsx'
import { DayField } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { Changes, Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { commonWords } from '#src/words/common.ts'
import { compareTexts } from '#src/words/compare.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort } from '#src/words/show.ts'
import { ProfileDocument } from './document.tsx'
import { profileSources } from './profile-form.ts'
import { saidText } from './said.ts'
import type { ProfileLine } from './store.ts'
import { changedFields, emptyProfile } from './wishes.ts'
import { profileWords } from './words.ts'

const contentBefore = (versions: readonly ProfileLine[], version: ProfileLine) => versions.find(({ number }) => number === version.number - 1)?.content ?? emptyProfile

/** All versions of a profile, with what changed in each. */
export function ProfileVersionsPage({ participant, versions }: { participant: Participant; versions: readonly ProfileLine[] }) {
  const words = useWords(profileWords)
  const locale = useLocale()
  const changed = (version: ProfileLine) => {
    const fields = changedFields(contentBefore(versions, version), version.content)
    return fields.length === 0 ? words.checked : version.number === 1 ? words.first : fields.map((field) => words.fields[field]).join(' ')
  }
  return (
    <PersonPage participant={participant} tab="plan" title={words.versionsTitle}>
      <Table
        caption={words.versionsCaption} rows={versions} rowKey={({ id }) => id} empty={<EmptyState title={words.empty} />}
        columns={[
          { key: 'version', label: words.versionName, cell: ({ number }) => <a href={urls.profileVersion(participant.id, number)}>{words.version(number)}</a> },
          { key: 'when', label: words.when, cell: ({ sessionOn }) => showDayShort(sessionOn, locale) },
          { key: 'occasion', label: words.occasion, cell: ({ occasion }) => words.occasions[occasion as keyof typeof words.occasions] },
          { key: 'changed', label: words.changed, cell: (version) => <Text tone="soft">{changed(version)}</Text> },
          { key: 'by', label: words.by, cell: ({ staff }) => staff },
          { key: 'agreed', label: words.agreed, cell: ({ agreedOn }) => (agreedOn ? showDayShort(agreedOn, locale) : '') },
        ]}
      />
    </PersonPage>
  )
}

interface VersionProps {
  participant: Participant
  versions: readonly ProfileLine[]
  version: ProfileLine
  mayRecord: boolean
  today: Day
  values?: FormValues
  errors?: Record<string, string>
}

/** One version beside the one before it, word by word, and whether the person agrees. */
export function ProfileVersionPage({ participant, versions, version, ...rest }: VersionProps) {
  const words = useWords(profileWords)
  const common = useWords(commonWords)
  const locale = useLocale()
  const before = contentBefore(versions, version)
  const fields = changedFields(before, version.content)
  const sources = profileSources.filter((source) => version.sources.includes(source)).map((source) => words.sourceNames[source].toLowerCase())
  return (
    <PersonPage participant={participant} tab="plan" title={words.differencesTitle(version.number)} secondary={<ButtonLink href={urls.profileVersions(participant.id)} kind="secondary" icon="list">{words.versions}</ButtonLink>}>
      <Hint>{[words.versionLine(version.number, showDay(version.sessionOn, locale), version.staff), sources.length > 0 && `${words.from}: ${sources.join(', ')}.`, version.number > 1 ? words.differencesSub(version.number - 1) : words.firstSub].filter(Boolean).join(' ')}</Hint>
      <Card title={words.changed}>
        {fields.length === 0 && <p>{words.checked}</p>}
        <Stack>{fields.map((field) => <Part key={field} title={words.fields[field]}><Changes parts={compareTexts(saidText(before, field, locale), saidText(version.content, field, locale))} words={common} /></Part>)}</Stack>
      </Card>
      <Agreement {...{ participant, version }} {...rest} />
      <Details summary={words.whole}><ProfileDocument content={version.content} /></Details>
    </PersonPage>
  )
}

function Agreement({ participant, version, mayRecord, today, values, errors }: Omit<VersionProps, 'versions'>) {
  const words = useWords(profileWords)
  const locale = useLocale()
  const name = participant.givenName
  const action = urls.agreeProfile(participant.id, version.number)
  if (version.agreedOn) {
    return (
      <Card title={words.agreeTitle(name)} action={mayRecord && <PostButton action={action} fields={{ undo: 'yes' }} kind="quiet" small icon="undo">{words.agreeUndo}</PostButton>}>
        <p>{words.agreedLine(name, showDay(version.agreedOn, locale))}</p>
      </Card>
    )
  }
  if (!mayRecord) return <Answer question={words.agreeTitle(name)}><p>{words.notAgreed(name)}</p></Answer>
  return (
    <Card title={words.agreeTitle(name)}>
      <Form action={action} values={values ?? { agreedOn: today }} errors={errors ?? {}}>
        <DayField name="agreedOn" label={words.agreedOn} max={today} />
        <Actions><Button>{words.agree(name)}</Button></Actions>
      </Form>
    </Card>
  )
}
