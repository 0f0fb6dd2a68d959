/** Searching from anywhere: `/` or Ctrl+K opens a window with the same results as the page for searching. Arrows walk through them. */
export function watchPalette() {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]')
  if (!link) return
  const palette = paletteOf(link)
  const open = () => {
    if (palette.open) return
    palette.showModal()
    palette.querySelector('input')!.select()
  }
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || !(event.target as Element).closest('[data-search]')) return
    event.preventDefault()
    open()
  })
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]')
    const asked = (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
    if (!asked) return
    event.preventDefault()
    open()
  })
}

function paletteOf(link: HTMLAnchorElement): HTMLDialogElement {
  const palette = document.createElement('dialog')
  palette.className = 'dialog palette'
  palette.setAttribute('aria-label', link.dataset.search!)
  const input = Object.assign(document.createElement('input'), { type: 'text', inputMode: 'search', className: 'input', placeholder: link.dataset.search!, autocomplete: 'off', spellcheck: false })
  input.setAttribute('aria-label', link.dataset.search!)
  const [field, found] = [document.createElement('div'), document.createElement('div')]
  field.className = 'palette-field'
  field.append(input)
  found.className = 'palette-found'
  palette.append(field, found)
  document.body.append(palette)
  let waiting: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void show(link.href, input, found), 250)
  })
  palette.addEventListener('click', (event) => event.target === palette && palette.close())
  palette.addEventListener('keydown', (event) => walk(event, input, found))
  return palette
}

let latest = 0

async function show(address: string, input: HTMLInputElement, found: HTMLElement) {
  const mine = ++latest
  if (input.value.trim().length < 2) return found.replaceChildren()
  const answer = await fetch(`${address}?${new URLSearchParams({ q: input.value })}`, { headers: { 'x-part': 'found' } }).catch(() => undefined)
  if (mine !== latest || !answer) return
  if (!answer.ok || answer.redirected) return location.assign(answer.url)
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('found')
  if (fresh) found.replaceChildren(...fresh.childNodes)
}

function walk(event: KeyboardEvent, input: HTMLInputElement, found: HTMLElement) {
  const lines = [...found.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const place = lines.indexOf(document.activeElement as HTMLAnchorElement)
  if (event.key === 'Enter' && document.activeElement === input) return lines[0]?.click()
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const next = event.key === 'ArrowDown' ? Math.min(place + 1, lines.length - 1) : place - 1
  ;(next < 0 ? input : lines[next])?.focus()
}
