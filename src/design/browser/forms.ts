/** Asks before leaving a form with unsaved text, in the browser's own words. */
export function guardForms() {
  let dirty = false
  document.addEventListener('input', (event) => {
    if ((event.target as Element).closest('[data-guard]')) dirty = true
  })
  for (const quiet of ['submit', 'draft-kept']) document.addEventListener(quiet, () => (dirty = false))
  window.addEventListener('beforeunload', (event) => dirty && event.preventDefault())
}

/** Says a chosen day in words beside its field: no one reads 3-2 as the second of March. */
export function showDays() {
  const format = new Intl.DateTimeFormat(document.documentElement.lang === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' })
  document.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement
    const said = input.matches('[data-day]') ? input.parentElement?.querySelector('output') : null
    if (said) said.textContent = input.valueAsDate ? format.format(input.valueAsDate).replace(',', '') : ''
  })
}

/** Lets files be dropped on an upload field. */
export function watchDrops() {
  const zoneOf = (event: DragEvent) => (event.target as Element).closest<HTMLElement>('[data-drop]')
  document.addEventListener('dragover', (event) => {
    const zone = zoneOf(event)
    if (!zone) return
    event.preventDefault()
    zone.classList.add('drop-over')
  })
  document.addEventListener('dragleave', (event) => zoneOf(event)?.classList.remove('drop-over'))
  document.addEventListener('drop', (event) => {
    const input = zoneOf(event)?.querySelector<HTMLInputElement>('input[type=file]')
    if (!input || !event.dataTransfer?.files.length) return
    event.preventDefault()
    zoneOf(event)?.classList.remove('drop-over')
    input.files = event.dataTransfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
}
