import type { ComponentChildren } from 'preact'
import type { Option } from './fields.tsx'
import { type FieldProps, useField } from './form.tsx'
import { Labelled } from './labelled.tsx'

interface SuggestProps extends FieldProps {
  /** Address that answers `?q=` with a `Suggestions`. */
  from: string
  /** Another field of the form whose text also leads to suggestions, while this one is empty. */
  beside?: string | undefined
  /** The suggestions for what the field holds now, as on a page that came back. */
  children?: ComponentChildren
}

/** One line of text, with what it may mean to choose from below it: while typing with a script, and on the page that comes back without one. */
export function SuggestField(props: SuggestProps) {
  const state = useField(props)
  const { name, from, beside, optional, children } = props
  const shown = Array.isArray(state.value) ? state.value[0] : state.value
  return (
    <div class="suggest">
      <Labelled field={props} state={state}>
        <input class="input input-middle" id={state.id} name={name} type="text" value={shown === null || shown === undefined ? undefined : String(shown)} autocomplete="off" maxLength={120}
          required={!optional} aria-invalid={state.error ? 'true' : undefined} aria-describedby={state.describedBy} data-suggest={from} data-suggest-beside={beside} />
      </Labelled>
      <div id={`${state.id}-suggested`} aria-live="polite">{children}</div>
    </div>
  )
}

/** What a text may mean. The choice goes along under the same name, after the text, so that it counts instead of it. */
export function Suggestions({ name, label, options, chosen }: { name: string; label: string; options: readonly Option[]; chosen?: string | undefined }) {
  return (
    <fieldset class="field suggestions">
      <legend>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input type="radio" name={name} value={option.value} checked={option.value === chosen} />
            <span class="choice-text">{option.label}{option.hint && <span class="choice-hint">{option.hint}</span>}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
