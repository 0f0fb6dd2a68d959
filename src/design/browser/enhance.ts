import { watchFilters } from './filters.ts'
import { watchChoices } from './choices.ts'
import { keepDrafts } from './drafts.ts'
import { guardForms, showDays, watchDrops } from './forms.ts'
import { shrinkPictures } from './pictures.ts'
import { watchPalette } from './palette.ts'
import { startPolling } from './poll.ts'
import { watchSuggestions } from './suggest.ts'

/** Everything works without this file; it only makes some things quicker. Listeners sit on the document, so swapped parts need no wiring. */
function watchClicks() {
  document.addEventListener('click', (event) => {
    const target = event.target as Element
    if (openDialog(target)) event.preventDefault()
    target.closest('[data-close]')?.closest('dialog')?.close()
    if (target.closest('[data-print]')) window.print()
    void copyFrom(target)
    if (!event.ctrlKey && !event.metaKey) followRow(target)
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.top-menu[open]')) if (!menu.contains(target)) menu.open = false
  })
}

function openDialog(target: Element) {
  const id = target.closest<HTMLElement>('[data-dialog]')?.dataset.dialog
  const dialog = id ? document.getElementById(id) : null
  if (!(dialog instanceof HTMLDialogElement)) return false
  dialog.showModal()
  return true
}

async function copyFrom(target: Element) {
  const button = target.closest<HTMLElement>('[data-copy]')
  const field = button && (document.getElementById(button.dataset.copy!) as HTMLInputElement)
  if (!field) return
  field.select()
  const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false)
  const said = field.closest('.field')?.querySelector('output')
  if (copied && said) said.textContent = button.dataset.copied ?? ''
}

function followRow(target: Element) {
  const row = target.closest('[data-row-link]')
  if (!row || target.closest('a, button, input, label, select, summary') || window.getSelection()?.toString()) return
  row.querySelector<HTMLAnchorElement>('a[href]')?.click()
}

document.documentElement.classList.add('scripted')
watchClicks()
watchFilters()
watchPalette()
watchSuggestions()
watchDrops()
shrinkPictures()
guardForms()
keepDrafts()
watchChoices()
showDays()
startPolling()
document.querySelector<HTMLElement>('[data-focus]')?.focus()
