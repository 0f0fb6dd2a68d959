import type { ComponentChildren } from 'preact'

/** What became of the draft of this form, beside its save button; `children` is the button for whoever has no script. */
export function DraftState({ failed, children }: { failed: string; children: ComponentChildren }) {
  return <><span class="without-script">{children}</span><output class="draft-state" data-draft-state data-failed={failed} /></>
}
