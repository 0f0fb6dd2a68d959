import type { ComponentChildren } from 'preact'
import { Checkbox } from '#src/design/choices.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { FieldGroup } from '#src/design/form.tsx'
import { Beside, Details, Stack } from '#src/design/layout.tsx'
import { Hint } from '#src/design/written.tsx'
import { OccupationField } from '#src/occupations/field.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { doers } from './plan.ts'
import { mostRows, rowName } from './plan-form.ts'
import { planWords } from './words.ts'

type Rows = keyof typeof mostRows

interface RowsProps {
  values: FormValues
}

/** The rows that are filled and an empty one to write in; `spare` empty ones when nothing is filled yet. */
function useRows(values: FormValues, { rows, field, spare }: { rows: Rows; field: string; spare: number }): { index: number; filled: boolean }[] {
  const filled = Array.from({ length: mostRows[rows] }, (_, index) => index).filter((index) => values[rowName(rows, index, field)])
  const shown = Math.min(mostRows[rows], filled.length === 0 ? spare : filled.at(-1)! + 2)
  return Array.from({ length: shown }, (_, index) => ({ index, filled: filled.includes(index) }))
}

function Who({ name, label }: { name: string; label: string }) {
  const words = useWords(planWords)
  return <Select name={name} label={label} blank={words.nobody} options={doers.map((value) => ({ value, label: words.doers[value] }))} optional />
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const words = useWords(planWords)
  return <FieldGroup title={title} hint={words.emptyRow}><Stack>{children}</Stack></FieldGroup>
}

/** What is looked for, each with the wish it serves. */
export function TargetRows({ values, wishes }: RowsProps & { wishes: readonly string[] }) {
  const words = useWords(planWords)
  return (
    <FieldGroup title={words.targets} hint={words.targetHint}>
      {useRows(values, { rows: 'targets', field: 'title', spare: 1 }).map(({ index, filled }) => {
        const at = (field: string) => rowName('targets', index, field)
        const id = values[at('id')]
        return (
          <FieldGroup key={index} title={filled ? words.target(index + 1) : words.newTarget}>
            {id && <input type="hidden" name={at('id')} value={String(id)} />}
            <Field name={at('title')} label={words.targetTitle} maxLength={200} optional={!filled} />
            <Field name={at('wish')} label={words.wish} hint={words.wishHint} width="full" maxLength={300} list={wishes} optional={!filled} />
            <OccupationField name={at('code')} beside={at('title')} optional />
            {id && <Details summary={words.stop}><Checkbox name={at('closed')} label={words.stop} /><Field name={at('reason')} label={words.stopReason} width="full" maxLength={300} optional /></Details>}
          </FieldGroup>
        )
      })}
    </FieldGroup>
  )
}

/** Which employers are visited, why, and by whom. */
export function EmployerRows({ values, employers }: RowsProps & { employers: readonly string[] }) {
  const words = useWords(planWords)
  return (
    <Group title={words.employers}>
      {useRows(values, { rows: 'employers', field: 'name', spare: 2 }).map(({ index }) => (
        <FieldGroup key={index} title={words.rowOf(index + 1)}>
          <Beside>
            <Field name={rowName('employers', index, 'name')} label={words.employer} width="full" list={employers} maxLength={120} optional />
            <Who name={rowName('employers', index, 'who')} label={words.who} />
          </Beside>
          <Field name={rowName('employers', index, 'why')} label={words.why} width="full" maxLength={300} optional />
        </FieldGroup>
      ))}
    </Group>
  )
}

/** What is done, by whom and when. */
export function StepRows({ values }: RowsProps) {
  const words = useWords(planWords)
  return (
    <Group title={words.steps}>
      {useRows(values, { rows: 'steps', field: 'what', spare: 2 }).map(({ index, filled }) => (
        <FieldGroup key={index} title={words.rowOf(index + 1)}>
          <Field name={rowName('steps', index, 'what')} label={words.step} width="full" maxLength={300} optional />
          <Beside>
            <Who name={rowName('steps', index, 'who')} label={words.helperName} />
            <DayField name={rowName('steps', index, 'on')} label={words.stepOn} optional />
          </Beside>
          {filled && <Checkbox name={rowName('steps', index, 'done')} label={words.stepDone} />}
        </FieldGroup>
      ))}
    </Group>
  )
}

/** Who helps at the job, and which of them may be named to the employer. */
export function HelperRows({ values }: RowsProps) {
  const words = useWords(planWords)
  return (
    <FieldGroup title={words.helpers}>
      <Hint>{words.emptyRow}</Hint>
      {useRows(values, { rows: 'helpers', field: 'name', spare: 1 }).map(({ index, filled }) => {
        const at = (field: string) => rowName('helpers', index, field)
        return (
          <FieldGroup key={index} title={filled ? words.helper(index + 1) : words.newHelper}>
            <Beside>
              <Field name={at('name')} label={words.helperName} width="full" maxLength={120} optional />
              <Select name={at('role')} label={words.helperRole} blank={words.nobody} options={doers.filter((one) => one !== 'both').map((value) => ({ value, label: words.doers[value] }))} optional />
            </Beside>
            <Field name={at('does')} label={words.does} width="full" maxLength={300} optional />
            <Beside>
              <Field name={at('when')} label={words.when} width="full" maxLength={200} optional />
              <Field name={at('phone')} label={words.phone} type="tel" width="short" maxLength={30} optional />
            </Beside>
            <Checkbox name={at('released')} label={words.helperReleased} />
          </FieldGroup>
        )
      })}
    </FieldGroup>
  )
}
