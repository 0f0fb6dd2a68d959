import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Draft } from '#src/drafts/draft.ts'
import { Discarded, draftOf, KeepDraft, Resumed } from '#src/drafts/parts.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { SectionFields } from './fields.tsx'
import type { ProfileSection } from './profile.ts'
import { profileDrafts } from './profile-draft.ts'
import { occasions, profileSources } from './profile-form.ts'
import { profileWords } from './words.ts'

interface EditProps {
  participant: Participant
  section: ProfileSection
  id: string
  /** The number of the version one began with; 0 when there is none yet. */
  madeFrom: number
  values: FormValues
  errors?: Record<string, string>
  resumed?: Draft | undefined
  discarded?: boolean
  /** What was learned at the end of the job that is the reason to come here. */
  lessons?: string | undefined
  today: Day
}

/** Writing one part of the profile, and from which talk it comes. */
export function EditSectionPage({ participant, section, id, madeFrom, values, errors, ...around }: EditProps) {
  const words = useWords(profileWords)
  const draft = profileDrafts[section]
  const carried = Object.fromEntries(['jobId', 'occasion'].flatMap((name) => (values[name] ? [[name, String(values[name])]] : [])))
  const notices = (
    <>
      {around.resumed && <Resumed draft={around.resumed} today={around.today} />}
      {around.discarded && <Discarded form={draft} subject={participant.id} />}
      {around.lessons && <Notice>{words.lessons(around.lessons)}</Notice>}
    </>
  )
  return (
    <PersonPage participant={participant} tab="plan" title={words.sections[section]} notices={notices}>
      <Form action={urls.profileSection(participant.id, section)} hidden={{ id, madeFrom: String(madeFrom), ...carried }} values={values} errors={errors ?? {}} draft={draftOf(draft, participant.id)} terse>
        <Hint>{useWords(commonWords).whatYouKnow}</Hint>
        <SectionFields section={section} values={values} />
        <FieldGroup title={words.session}>
          <DayField name="sessionOn" label={words.sessionOn} max={around.today} />
          <Choice name="sources" label={words.sources} options={profileSources.map((value) => ({ value, label: words.sourceNames[value] }))} many optional />
          {!carried['jobId'] && <Choice name="occasion" label={words.occasion} options={occasions.filter((one) => !one.startsWith('job')).map((value) => ({ value, label: words.occasions[value] }))} />}
        </FieldGroup>
        <Actions sticky><Button>{words.save}</Button><KeepDraft form={draft} /></Actions>
      </Form>
    </PersonPage>
  )
}
