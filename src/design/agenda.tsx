import type { ComponentChildren } from 'preact'
import { Icon } from './icons.tsx'
import type { Tone } from './marks.tsx'

/** One appointment as a card. */
export interface AgendaEntry {
  key: string
  /** Clock times, `10:00` and `11:00`. */
  from: string
  until: string
  title: ComponentChildren
  /** Place, how often, with which coach. */
  meta?: ComponentChildren
  marks?: ComponentChildren
  /** What one can do with it; left out on paper. */
  actions?: ComponentChildren
  tone?: Tone | undefined
  /** It is over: quieter. */
  over?: boolean | undefined
}

/** The appointments of one day below each other, with large times; `label` names the list. */
export function DayAgenda({ label, entries }: { label: string; entries: readonly AgendaEntry[] }) {
  return (
    <ol class="agenda" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} class={`agenda-card tone-${entry.tone ?? 'petrol'}${entry.over ? ' agenda-over' : ''}`}>
          <p class="agenda-time"><span class="agenda-from">{entry.from}</span><span class="agenda-until">{entry.until}</span></p>
          <div class="agenda-what">
            <p class="agenda-title">{entry.title}</p>
            {entry.meta && <p class="agenda-meta">{entry.meta}</p>}
            {entry.marks && <div class="row">{entry.marks}</div>}
          </div>
          {entry.actions && <div class="agenda-actions">{entry.actions}</div>}
        </li>
      ))}
    </ol>
  )
}

/** One day of a week with its appointments. */
export interface AgendaDay {
  key: string
  /** Short name of the day, `ma 23 nov`. */
  name: ComponentChildren
  href: string
  today?: boolean | undefined
  weekend?: boolean | undefined
  /** What stands there when nothing is planned. */
  empty: string
  entries: readonly AgendaEntry[]
}

/** Seven days beside each other; below each other where there is no room. */
export function WeekAgenda({ label, days }: { label: string; days: readonly AgendaDay[] }) {
  return (
    <ol class="week" aria-label={label}>
      {days.map((day) => (
        <li key={day.key} class={['week-day', day.today && 'week-today', day.weekend && 'week-weekend', day.entries.length === 0 && 'week-empty'].filter(Boolean).join(' ')}>
          <h2 class="week-name"><a href={day.href} aria-current={day.today ? 'date' : undefined}>{day.name}</a></h2>
          {day.entries.length === 0 && <p class="week-nothing">{day.empty}</p>}
          {day.entries.length > 0 && (
            <ul class="week-list">
              {day.entries.map((entry) => (
                <li key={entry.key} class={`week-card tone-${entry.tone ?? 'petrol'}${entry.over ? ' agenda-over' : ''}`}>
                  <p class="week-time">{entry.from}<span class="week-until"> – {entry.until}</span></p>
                  <p class="week-title">{entry.title}</p>
                  {entry.meta && <p class="week-meta">{entry.meta}</p>}
                  {entry.marks && <div class="row">{entry.marks}</div>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Goes through days or weeks: what stands before, now and after. */
export function Stepper({ label, previous, now, next, children }: { label: string; previous: StepLink; now: StepLink; next: StepLink; children?: ComponentChildren }) {
  return (
    <nav class="stepper" aria-label={label}>
      <a class="button button-secondary stepper-step" href={previous.href} rel="prev" aria-label={previous.label}><Icon name="arrowLeft" /></a>
      <a class="button button-secondary" href={now.href}>{now.label}</a>
      <a class="button button-secondary stepper-step" href={next.href} rel="next" aria-label={next.label}><Icon name="arrowRight" /></a>
      {children}
    </nav>
  )
}

interface StepLink {
  href: string
  label: string
}

/** Choices that are each one press: other moments for an appointment, for instance. */
export function Moments({ children }: { children: ComponentChildren }) {
  return <div class="moments">{children}</div>
}

/** One of them: a button with what it is, and a quieter line below. */
export function Moment({ action, fields, main, sub, mark }: { action: string; fields: Readonly<Record<string, string>>; main: ComponentChildren; sub?: ComponentChildren; mark?: ComponentChildren }) {
  return (
    <form class="post-button" method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button type="submit" class="moment"><span class="moment-main">{main}</span>{sub && <span class="moment-sub">{sub}</span>}{mark}</button>
    </form>
  )
}
