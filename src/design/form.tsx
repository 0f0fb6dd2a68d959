import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { Icon } from './icons.tsx'

export type FormValue = string | number | readonly string[] | null | undefined

interface FormState {
  id: string
  errors: Readonly<Record<string, string | undefined>>
  values: Readonly<Record<string, FormValue>>
}

export interface FormProps extends Partial<FormState> {
  action: string
  /** Reaches the full width of the page, for forms that hold a table. */
  wide?: boolean | undefined
  /** Leaves the words "not required" out, where the page says once what must be filled in. */
  terse?: boolean | undefined
  /** For files. */
  multipart?: boolean | undefined
  /** Asks before leaving with unsaved text; on unless said otherwise. */
  guard?: boolean | undefined
  /** Values that go along unseen. */
  hidden?: Readonly<Record<string, string>> | undefined
  /** Kept at this address while somebody types, under this id. */
  draft?: { action: string; subject: string } | undefined
  children: ComponentChildren
}

const FormContext = createContext<FormState>({ id: 'form', errors: {}, values: {} })

/** A form that posts; `values` and `errors` by field name reach the fields inside, and the errors stand above them all with links. */
export function Form({ action, id = 'form', errors = {}, values = {}, wide, terse, multipart, guard = true, hidden = {}, draft, children }: FormProps) {
  return (
    <FormContext.Provider value={{ id, errors, values }}>
      <form class={`form${wide ? ' form-wide' : ''}${terse ? ' form-terse' : ''}`} id={id} method="post" action={action} noValidate encType={multipart ? 'multipart/form-data' : undefined}
        data-guard={guard ? '' : undefined} data-draft={draft?.action}>
        <ErrorSummary id={id} errors={errors} />
        {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {typeof values['seen'] === 'string' && <input type="hidden" name="seen" value={values['seen']} />}
        {draft && <input type="hidden" name="draft" value={draft.subject} />}
        {children}
      </form>
    </FormContext.Provider>
  )
}

function ErrorSummary({ id, errors }: Pick<FormState, 'id' | 'errors'>) {
  const words = useWords(commonWords)
  const wrong = Object.entries(errors).filter(([, message]) => message)
  if (wrong.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id={`${id}-errors`} data-focus>
      <h2><Icon name="alert" size={24} /><span>{words.errors(wrong.length)}</span></h2>
      <ul>{wrong.map(([name, message]) => <li key={name}><a href={`#${id}-${name}`}>{message}</a></li>)}</ul>
    </div>
  )
}

/** The bar with the save button; it stays in view and never covers the field that has focus. `sticky` for long forms. */
export function Actions({ children, sticky }: { children: ComponentChildren; sticky?: boolean }) {
  return <div class={sticky ? 'actions actions-sticky' : 'actions'}>{children}</div>
}

/** Some fields that belong together, under a heading. */
export function FieldGroup({ title, hint, children }: { title: string; hint?: ComponentChildren; children: ComponentChildren }) {
  return (
    <fieldset class="field-group">
      <legend>{title}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="field-group-body">{children}</div>
    </fieldset>
  )
}

/** What every field accepts. */
export interface FieldProps {
  name: string
  label: string
  hint?: ComponentChildren
  optional?: boolean | undefined
  /** Overrides the value of the form. */
  value?: FormValue
  /** Overrides the error of the form. */
  error?: string | undefined
  /** Keeps the label for screen readers only, as in a filter. */
  hideLabel?: boolean | undefined
}

export interface FieldState {
  id: string
  value: FormValue
  error: string | undefined
  hintId: string | undefined
  errorId: string | undefined
  describedBy: string | undefined
}

/** Id, value, error and description ids of a field, from its own props or from the form around it. */
export function useField(field: FieldProps, alsoDescribedBy?: string): FieldState {
  const form = useContext(FormContext)
  const id = `${form.id}-${field.name}`
  const error = field.error ?? form.errors[field.name]
  const hintId = field.hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [errorId, hintId, alsoDescribedBy].filter(Boolean).join(' ') || undefined
  return { id, value: field.value === undefined ? form.values[field.name] : field.value, error, hintId, errorId, describedBy }
}
