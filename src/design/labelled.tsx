import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import type { FieldProps, FieldState } from './form.tsx'
import { Icon } from './icons.tsx'

interface LabelledProps {
  field: FieldProps
  state: FieldState
  children: ComponentChildren
}

/** Label, hint and error around one input. */
export function Labelled({ field, state, children }: LabelledProps) {
  return (
    <div class={state.error ? 'field field-wrong' : 'field'}>
      <label for={state.id} class={field.hideLabel ? 'visually-hidden' : undefined}><LabelText field={field} /></label>
      <HintAndError field={field} state={state} />
      {children}
    </div>
  )
}

/** Legend, hint and error around several inputs that answer one question. */
export function LabelledGroup({ field, state, children }: LabelledProps) {
  return (
    <fieldset class={state.error ? 'field field-wrong' : 'field'} id={state.id} aria-describedby={state.describedBy} tabIndex={state.error ? -1 : undefined}>
      <legend class={field.hideLabel ? 'visually-hidden' : undefined}><LabelText field={field} /></legend>
      <HintAndError field={field} state={state} />
      {children}
    </fieldset>
  )
}

function LabelText({ field }: { field: FieldProps }) {
  const words = useWords(commonWords)
  return <>{field.label}{field.optional && <span class="optional"> ({words.optional})</span>}</>
}

function HintAndError({ field, state }: Omit<LabelledProps, 'children'>) {
  return <>{field.hint && <p class="hint" id={state.hintId}>{field.hint}</p>}<ErrorLine state={state} /></>
}

/** The error of a field, in the same words as in the summary above the form. */
export function ErrorLine({ state }: { state: FieldState }) {
  const words = useWords(commonWords)
  if (!state.error) return null
  return <p class="field-error" id={state.errorId}><Icon name="alert" /><span><span class="visually-hidden">{words.error}: </span>{state.error}</span></p>
}
