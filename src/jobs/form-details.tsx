import type { ComponentChildren } from 'preact'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Details } from '#src/design/layout.tsx'
import { Hint } from '#src/design/written.tsx'
import { OccupationField } from '#src/occupations/field.tsx'
import { participantWords } from '#src/participants/words.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { contractKinds, employerKnows, foundThrough } from './job-form.ts'
import { jobWords } from './words.ts'

interface DetailsProps {
  values: FormValues
  errors: Record<string, string>
  /** Closed until somebody opens it, as on the page of a job that is known. */
  folded: boolean
}

/** Values with what they are called, for a list to choose from. */
export const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))

const fields = {
  counting: ['openToAll', 'setAside', 'atLeastMinimumWage', 'usualPay', 'timeLimitedByAgency'],
  contract: ['kvk', 'siteId', 'formalEmployerName', 'contractKind', 'contractEndsOn', 'realHoursPerWeek', 'payScale'],
  fit: ['foundThrough', 'employerKnows', 'tasks', 'occupationCode', 'preferenceMatch'],
  support: ['subsidyPercent', 'noRisk', 'jobcoachPayer', 'firstFourHoursOn'],
} as const

/** A part of the form. With something to see in it, typed or wrong, it is open. */
function Part({ part, values, errors, folded, children }: DetailsProps & { part: keyof typeof fields; children: ComponentChildren }) {
  const words = useWords(jobWords)
  const open = !folded && fields[part].some((name) => errors[name] || (values[name] ?? '') !== '')
  return <Details summary={words[part]} open={open}>{children}</Details>
}

function useAnswers() {
  const words = useWords(jobWords)
  return [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]
}

/** The facts from which the strict count follows. */
export function CountingFields(props: DetailsProps) {
  const words = useWords(jobWords)
  const options = useAnswers()
  return (
    <Part {...props} part="counting">
      <Hint>{words.countingHint}</Hint>
      <Choice name="openToAll" label={words.openToAll} options={options} />
      <Choice name="setAside" label={words.setAside} options={options} />
      <Choice name="atLeastMinimumWage" label={words.atLeastMinimumWage} options={options} />
      <Choice name="usualPay" label={words.usualPay} options={options} />
      <Choice name="timeLimitedByAgency" label={words.timeLimitedByAgency} options={options} />
    </Part>
  )
}

/** The contract, who pays, and where one works. */
export function ContractFields({ sites, ...props }: DetailsProps & { sites: readonly { id: string; name: string; place: string | null }[] }) {
  const words = useWords(jobWords)
  return (
    <Part {...props} part="contract">
      <Select name="contractKind" label={words.contractKind} options={labelled(contractKinds, words.contractKinds)} optional />
      <DayField name="contractEndsOn" label={words.contractEndsOn} optional />
      <Field name="payScale" label={words.payScale} hint={words.payScaleHint} optional />
      <Field name="realHoursPerWeek" label={words.realHours} hint={words.realHoursHint} inputMode="decimal" width="short" optional />
      <Field name="formalEmployerName" label={words.formalEmployer} hint={words.formalEmployerHint} width="full" optional />
      {sites.length > 0 && <Select name="siteId" label={words.site} blank={words.siteUnknown} options={sites.map(({ id, name, place }) => ({ value: id, label: [name, place].filter(Boolean).join(', ') }))} optional />}
      <Field name="kvk" label={words.kvk} hint={words.kvkHint} inputMode="numeric" width="short" optional />
    </Part>
  )
}

/** How the job came, and how it fits in the person's own eyes. */
export function FitFields(props: DetailsProps) {
  const words = useWords(jobWords)
  return (
    <Part {...props} part="fit">
      <Choice name="preferenceMatch" label={words.preferenceMatch} hint={words.preferenceHint} options={([1, 2, 3, 4, 5] as const).map((value) => ({ value: String(value), label: words.matches[value] }))} optional />
      <Select name="foundThrough" label={words.found} options={labelled(foundThrough, words.foundThrough)} optional />
      <Select name="employerKnows" label={words.employerKnows} options={labelled(employerKnows, words.employerKnowsWords)} optional />
      <TextArea name="tasks" label={words.tasks} rows={3} readers={useWords(participantWords).readers} optional />
      <OccupationField beside="title" optional />
    </Part>
  )
}

/** What is known at the start of schemes; their dates have a page of their own. */
export function SchemeFields(props: DetailsProps) {
  const words = useWords(jobWords)
  return (
    <Part {...props} part="support">
      <Hint>{words.supportHint}</Hint>
      <Field name="subsidyPercent" label={words.subsidyPercent} hint={words.subsidyHint} inputMode="numeric" width="short" optional />
      <Choice name="noRisk" label={words.noRisk} options={useAnswers()} />
      <Field name="jobcoachPayer" label={words.jobcoachPayer} optional />
      <DayField name="firstFourHoursOn" label={words.firstFourHoursOn} optional />
    </Part>
  )
}
