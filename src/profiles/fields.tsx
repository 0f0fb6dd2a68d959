import { Choice } from '#src/design/choices.tsx'
import { Field, TextArea } from '#src/design/fields.tsx'
import { FieldGroup } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import { traitLabel, traits } from '#src/employers/trait.ts'
import { participantWords } from '#src/participants/words.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import { type PastJob, type ProfileContent, type ProfileField, profileChoices, type ProfileSection, profileSections } from './profile.ts'
import { mostPastJobs, pastName } from './profile-form.ts'
import { profileWords } from './words.ts'

const lines: readonly ProfileField[] = ['languages', 'licences', 'stamina', 'medicationTimes', 'payHoped', 'administrator']
const pastFields = ['title', 'where', 'when', 'liked', 'disliked', 'ended'] as const

/** The values of one part of the profile by field name, as a form shows them. */
export function valuesOfSection(content: ProfileContent, section: ProfileSection): FormValues {
  const own = (profileSections[section] as readonly ProfileField[]).filter((field) => field !== 'pastJobs')
  const plain = own.map((field): [string, string | readonly string[]] => {
    const value = content[field]
    if (typeof value === 'string') return [field, value]
    return [field, Array.isArray(value) ? (value as string[]) : value === null ? '' : showNumber(value as number, 'nl')]
  })
  const past = section === 'history' ? content.pastJobs.flatMap((job, index) => pastFields.map((field): [string, string] => [pastName(field, index), job[field]])) : []
  return Object.fromEntries([...plain, ...past])
}

/** The fields of one part of the profile: the person's own words first. */
export function SectionFields({ section, values }: { section: ProfileSection; values: FormValues }) {
  return <>{(profileSections[section] as readonly ProfileField[]).map((field) => <OneField key={field} field={field} values={values} />)}</>
}

function OneField({ field, values }: { field: ProfileField; values: FormValues }) {
  const words = useWords(profileWords)
  const locale = useLocale()
  const readers = useWords(participantWords).readers
  const label = words.fields[field]
  const hint = field in words.hints ? words.hints[field as keyof typeof words.hints] : undefined
  if (field === 'pastJobs') return <PastJobs values={values} />
  if (field === 'wanted' || field === 'unwanted') return <Choice name={field} label={label} options={traits.map((value) => ({ value, label: traitLabel(value, locale) }))} many optional />
  if (field in profileChoices) return <Choice name={field} label={label} options={(profileChoices[field as keyof typeof profileChoices] as readonly string[]).map((value) => ({ value, label: words.choices[field as 'days'][value as 'monday'] }))} many optional />
  if (field === 'hoursFrom' || field === 'hoursUntil') return <Field name={field} label={label} hint={words.hints.hours} inputMode="decimal" width="short" optional />
  if (field === 'maxTravelMinutes') return <Field name={field} label={label} inputMode="numeric" width="short" optional />
  if (lines.includes(field)) return <Field name={field} label={label} width="full" maxLength={300} optional />
  return <TextArea name={field} label={label} hint={hint} rows={3} maxLength={4000} readers={readers} optional />
}

const filled = (values: FormValues, index: number) => pastFields.some((field) => values[pastName(field, index)])

function PastJobs({ values }: { values: FormValues }) {
  const words = useWords(profileWords)
  const last = Array.from({ length: mostPastJobs }, (_, index) => index).filter((index) => filled(values, index)).at(-1) ?? -1
  const shown = Array.from({ length: Math.min(mostPastJobs, last + 2) }, (_, index) => index)
  return (
    <>
      {last >= 0 && <Hint>{words.pastJobRemove}</Hint>}
      {shown.map((index) => (
        <FieldGroup key={index} title={filled(values, index) ? words.pastJobOf(index + 1) : words.pastJobNew}>
          {pastFields.map((field: keyof PastJob) => <Field key={field} name={pastName(field, index)} label={words.pastJob[field]} width={field === 'liked' || field === 'disliked' || field === 'ended' ? 'full' : 'middle'} maxLength={500} optional />)}
        </FieldGroup>
      ))}
    </>
  )
}
