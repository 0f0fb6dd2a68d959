import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import type { Option } from './fields.tsx'
import { useField, type FieldProps } from './form.tsx'
import { Icon } from './icons.tsx'
import { ErrorLine, LabelledGroup } from './labelled.tsx'

interface ChoiceProps extends FieldProps {
  options: readonly Option[]
  /** Chips side by side, or lines below each other with room for a hint. */
  layout?: 'chips' | 'list' | undefined
  /** Several answers may be true; they arrive under one name. */
  many?: boolean | undefined
}

/** One of a few, or several of a few, all in view. */
export function Choice(props: ChoiceProps) {
  const state = useField(props)
  const { options, layout, many, name } = props
  const chosen = Array.isArray(state.value) ? state.value : [String(state.value ?? '')]
  return (
    <LabelledGroup field={props} state={state}>
      <div class={layout === 'list' ? 'choices choices-list' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input type={many ? 'checkbox' : 'radio'} name={name} value={option.value} checked={chosen.includes(option.value)} />
            <span class="choice-text">{option.label}{option.hint && <span class="choice-hint">{option.hint}</span>}</span>
          </label>
        ))}
      </div>
    </LabelledGroup>
  )
}

/** Yes or not yes; arrives as `on`. */
export function Checkbox(props: FieldProps & { checked?: boolean }) {
  const state = useField(props)
  const checked = props.checked ?? (state.value === 'on' || state.value === 'true')
  return (
    <div class={state.error ? 'field field-wrong' : 'field'}>
      <ErrorLine state={state} />
      <label class="choice choice-single" for={state.id}>
        <input type="checkbox" id={state.id} name={props.name} checked={checked} aria-invalid={state.error ? 'true' : undefined} aria-describedby={state.describedBy} />
        <span class="choice-text">{props.label}</span>
      </label>
      {props.hint && <p class="hint" id={state.hintId}>{props.hint}</p>}
    </div>
  )
}

/** A file to send: a plain file input inside a field on which files can be dropped. `accept` as in HTML; the form must be `multipart`. With `shrink`, a picture is made that wide at most before it is sent. */
export function Upload(props: FieldProps & { accept: string; multiple?: boolean; shrink?: number }) {
  const words = useWords(commonWords)
  const state = useField(props)
  const dropId = `${state.id}-drop`
  return (
    <div class={state.error ? 'field field-wrong' : 'field'}>
      <label for={state.id}>{props.label}</label>
      {props.hint && <p class="hint" id={state.hintId}>{props.hint}</p>}
      <ErrorLine state={state} />
      <div class="drop" data-drop>
        <Icon name="upload" size={32} />
        <p id={dropId}>{words.dropFile}</p>
        <input type="file" id={state.id} name={props.name} accept={props.accept} multiple={props.multiple} required={!props.optional} data-shrink={props.shrink}
          aria-invalid={state.error ? 'true' : undefined} aria-describedby={[state.describedBy, dropId].filter(Boolean).join(' ')} />
      </div>
    </div>
  )
}
