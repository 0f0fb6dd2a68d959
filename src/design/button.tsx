import type { ComponentChildren } from 'preact'
import type { IconName } from './icon-paths.ts'
import { Icon } from './icons.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps {
  kind?: ButtonKind | undefined
  icon?: IconName | undefined
  small?: boolean | undefined
  /** Says more than the words on it, where several buttons say the same; begins with those words. */
  label?: string | undefined
  children: ComponentChildren
}

const classOf = ({ kind = 'primary', small }: ButtonProps) => `button button-${kind}${small ? ' button-small' : ''}`
const inside = ({ icon, children }: ButtonProps) => [icon && <Icon name={icon} />, <span>{children}</span>]

/** A button that submits the form around it; `name` and `value` tell which button was pressed. */
export function Button(props: ButtonProps & { name?: string; value?: string; form?: string; formAction?: string }) {
  const { name, value, form, formAction } = props
  return <button type="submit" class={classOf(props)} name={name} value={value} form={form} formAction={formAction} aria-label={props.label}>{inside(props)}</button>
}

/** A link to another page that looks like a button; `download` asks the browser to keep the file. */
export function ButtonLink(props: ButtonProps & { href: string; download?: boolean }) {
  return <a class={classOf(props)} href={props.href} download={props.download} aria-label={props.label}>{inside(props)}</a>
}

/** One button with its own form, for a single act such as signing out; `fields` go along unseen. */
export function PostButton(props: ButtonProps & { action: string; fields?: Readonly<Record<string, string>> }) {
  return (
    <form class="post-button" method="post" action={props.action}>
      {Object.entries(props.fields ?? {}).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button {...props}>{props.children}</Button>
    </form>
  )
}
