import type { ComponentChildren } from 'preact'
import { isDay, type Day } from '#src/kernel/day.ts'
import { commonWords } from '#src/words/common.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showWeekday } from '#src/words/show.ts'
import { useField, type FieldProps } from './form.tsx'
import { Labelled } from './labelled.tsx'
import { WhoReadsThis } from './notice.tsx'

export type FieldWidth = 'short' | 'middle' | 'full'

interface InputProps extends FieldProps {
  type?: 'text' | 'time' | 'email' | 'password' | 'number' | 'search' | 'tel'
  /** What the browser may fill in: `email`, `current-password`, `one-time-code`. */
  autocomplete?: string
  inputMode?: 'numeric' | 'decimal' | 'text'
  width?: FieldWidth
  min?: number
  max?: number
  maxLength?: number
  autofocus?: boolean
  /** What is known already, offered while somebody types. */
  list?: readonly string[]
}

/** One line of text. */
export function Field(props: InputProps) {
  const state = useField(props)
  const { type = 'text', name, autocomplete, inputMode, width = 'middle', min, max, maxLength, autofocus, optional, list } = props
  return (
    <Labelled field={props} state={state}>
      <input class={`input input-${width}`} id={state.id} name={name} type={type} value={type === 'password' ? undefined : textOf(state.value)}
        autocomplete={autocomplete} inputMode={inputMode} min={min} max={max} maxLength={maxLength} autofocus={autofocus}
        required={!optional && type !== 'search'} aria-invalid={state.error ? 'true' : undefined} aria-describedby={state.describedBy} list={list && `${state.id}-list`} />
      {list && <datalist id={`${state.id}-list`}>{list.map((known) => <option key={known} value={known} />)}</datalist>}
    </Labelled>
  )
}

const textOf = (value: unknown) => (value === undefined || value === null ? undefined : String(value))

/**
 * A day, sent as `2026-02-03`. It is the browser's own date input: it works without a script and opens the phone's calendar. Its
 * figures follow the browser's language, so the day stands in words beside it, where 3 February cannot be read as 2 March.
 */
export function DayField(props: FieldProps & { min?: Day; max?: Day }) {
  const locale = useLocale()
  const field = useField(props)
  const wordsId = `${field.id}-words`
  const state = { ...field, describedBy: [field.describedBy, wordsId].filter(Boolean).join(' ') }
  const day = isDay(state.value) ? state.value : undefined
  return (
    <Labelled field={props} state={state}>
      <div class="day">
        <input class="input input-day" id={state.id} name={props.name} type="date" value={day} min={props.min} max={props.max} data-day
          required={!props.optional} aria-invalid={state.error ? 'true' : undefined} aria-describedby={state.describedBy} />
        <output class="day-words" id={wordsId} for={state.id}>{day && showWeekday(day, locale)}</output>
      </div>
    </Labelled>
  )
}

/** A time on the wall clock, sent as `10:30`: the browser's own time input. */
export function TimeField(props: FieldProps) {
  const state = useField(props)
  return (
    <Labelled field={props} state={state}>
      <input class="input input-time" id={state.id} name={props.name} type="time" value={textOf(state.value)} step={300}
        required={!props.optional} aria-invalid={state.error ? 'true' : undefined} aria-describedby={state.describedBy} />
    </Labelled>
  )
}

export interface Option {
  value: string
  label: string
  hint?: string | undefined
  /** The answer this one belongs to: shown, where a script runs, only while that one is chosen too. */
  of?: string | undefined
  /** Answers to other questions that a script ticks with this one, as in an address: `kind=support&minutes=30`. */
  fills?: string | undefined
}

/** One of many; `blank` is the first, empty line, left out when it is null. With `addsTo`, a script makes each choice a chip of that question. */
export function Select(props: FieldProps & { options: readonly Option[]; blank?: string | null; addsTo?: string }) {
  const words = useWords(commonWords)
  const state = useField(props)
  const { options, blank = words.choose, name, optional, addsTo } = props
  return (
    <Labelled field={props} state={state}>
      <select class="input select" id={state.id} name={name} required={!optional && blank !== null} aria-invalid={state.error ? 'true' : undefined}
        aria-describedby={state.describedBy} data-adds-to={addsTo}>
        {blank !== null && <option value="">{blank}</option>}
        {options.map((option) => <option key={option.value} value={option.value} selected={option.value === String(state.value ?? '')}>{option.label}</option>)}
      </select>
    </Labelled>
  )
}

/** Free text; `readers` says who else can read it. */
export function TextArea(props: FieldProps & { rows?: number; maxLength?: number; readers: ComponentChildren }) {
  const field = useField(props)
  const readersId = `${field.id}-readers`
  const state = { ...field, describedBy: [field.describedBy, readersId].filter(Boolean).join(' ') }
  return (
    <Labelled field={props} state={state}>
      <textarea class="input input-full" id={state.id} name={props.name} rows={props.rows ?? 5} maxLength={props.maxLength} required={!props.optional}
        aria-invalid={state.error ? 'true' : undefined} aria-describedby={state.describedBy}>{textOf(state.value)}</textarea>
      <WhoReadsThis id={readersId}>{props.readers}</WhoReadsThis>
    </Labelled>
  )
}
