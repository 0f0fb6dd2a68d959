import type { ComponentChildren } from 'preact'
import { type FieldProps, useField } from './form.tsx'
import { LabelledGroup } from './labelled.tsx'
import { Picto } from './picto.tsx'
import type { PictogramName } from './pictograms.ts'

export interface PicturedStep {
  key: string
  text: ComponentChildren
  picture: PictogramName | null
  /** Where its photo is; goes before the picture. */
  photo?: string | undefined
  /** Below the text: what is known of it. */
  sub?: ComponentChildren
  /** Beside it, or below it on a phone. */
  aside?: ComponentChildren
  /** To press. */
  end?: ComponentChildren
}

/** Steps in order, each with its number, its picture and its words; `large` for paper and for who reads little. */
export function PicturedSteps({ steps, label, large }: { steps: readonly PicturedStep[]; label: string; large?: boolean }) {
  return (
    <ol class={large ? 'steps steps-large' : 'steps'} aria-label={label}>
      {steps.map(({ key, text, picture, photo, sub, aside, end }, index) => (
        <li key={key} class="step" id={`step-${key}`}>
          <span class="step-number" aria-hidden="true">{index + 1}</span>
          <StepPicture picture={picture} photo={photo} large={large} />
          <div class="step-text"><div class="step-words">{text}</div>{sub}{end && <div class="step-end">{end}</div>}</div>
          {aside && <div class="step-aside">{aside}</div>}
        </li>
      ))}
    </ol>
  )
}

/** The picture of a step, silent because its words stand beside it; an empty place when there is none. */
function StepPicture({ picture, photo, large }: { picture: PictogramName | null; photo: string | undefined; large: boolean | undefined }) {
  if (photo) return <img class="step-photo" src={photo} alt="" width={large ? 140 : 72} height={large ? 140 : 72} />
  return picture ? <Picto name={picture} /> : <span class="picto" />
}

/** Something with a picture before it that says the same. */
export function Pictured({ picture, children }: { picture: PictogramName; children: ComponentChildren }) {
  return <div class="pictured"><Picto name={picture} /><div>{children}</div></div>
}

/** One photo as it will stand with a step, to see whether it is the right one. */
export function StepPhoto({ src, alt }: { src: string; alt: string }) {
  return <img class="step-photo" src={src} alt={alt} width={140} height={140} />
}

/** One picture of many, or none: each with its word, so that nobody has to guess what a drawing means. */
export function PictureChoice(props: FieldProps & { pictures: readonly { value: PictogramName; label: string }[]; none: string }) {
  const state = useField(props)
  const chosen = String(state.value ?? '')
  return (
    <LabelledGroup field={props} state={state}>
      <div class="picture-choice">
        <label class="choice"><input type="radio" name={props.name} value="" checked={chosen === ''} /><span class="choice-text">{props.none}</span></label>
        {props.pictures.map(({ value, label }) => (
          <label key={value} class="choice"><input type="radio" name={props.name} value={value} checked={chosen === value} /><Picto name={value} /><span class="choice-text">{label}</span></label>
        ))}
      </div>
    </LabelledGroup>
  )
}
