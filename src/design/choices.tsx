import type { ComponentChildren } from 'preact'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import type { Option } from './fields.tsx'
import { useField, type FieldProps } from './form.tsx'
import { Icon } from './icons.tsx'
import { ErrorLine, LabelledGroup } from './labelled.tsx'

interface ChoiceProps extends FieldProps {
  options: readonly Option[]
  /** Chips side by side, lines below each other with room for a hint, or equal steps of a scale that a thumb finds blindly. */
  layout?: 'chips' | 'list' | 'scale' | undefined
  /** Several answers may be true; they arrive under one name. */
  many?: boolean | undefined
  /** Answers that are given less often, and fields for what no answer says, behind one word. */
  more?: { label: string; options?: readonly Option[]; children?: ComponentChildren; open?: boolean | undefined } | undefined
}

/** One of a few, or several of a few, all in view; what is seldom meant stands behind "more". */
export function Choice(props: ChoiceProps) {
  const state = useField(props)
  const { options, layout, many, name, more } = props
  const chosen = Array.isArray(state.value) ? state.value : [String(state.value ?? '')]
  const answer = (option: Option) => (
    <label key={option.value} class="choice" data-of={option.of}>
      <input type={many ? 'checkbox' : 'radio'} name={name} value={option.value} checked={chosen.includes(option.value)} data-fills={option.fills} />
      <span class="choice-text">{option.label}{option.hint && <span class="choice-hint">{option.hint}</span>}</span>
    </label>
  )
  return (
    <LabelledGroup field={props} state={state}>
      <div class={layout === undefined || layout === 'chips' ? 'choices' : `choices choices-${layout}`} data-choices={name}>
        {options.map(answer)}
        {more && (
          <details class="choices-more" open={more.open || more.options?.some(({ value }) => chosen.includes(value))}>
            <summary class="choice">{more.label}</summary>
            <div class="choices">{more.options?.map(answer)}</div>
            {more.children}
          </details>
        )}
      </div>
    </LabelledGroup>
  )
}

/** Shown only while `choice` has the answer `is`; always shown where the browser cannot tell. Hidden fields are still sent. */
export function When({ choice, is, children }: { choice: string; is: string; children: ComponentChildren }) {
  return <div class="when" data-when={choice} data-is={is}>{children}</div>
}

/** Around a question whose answers belong to other answers (`of`): not there while none of them can be given. */
export function Belonging({ children }: { children: ComponentChildren }) {
  return <div data-belonging>{children}</div>
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
