const filterForm = '[data-auto-submit]'

/** Shows the list anew when a filter changes: the page comes as it would without a script, and focus stays where it was. */
export function watchFilters() {
  document.addEventListener('change', (event) => {
    const target = event.target as HTMLInputElement
    const form = target.closest<HTMLFormElement>(filterForm)
    if (form && target.type !== 'search') void showFiltered(form)
  })
  document.addEventListener('submit', (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>(filterForm)
    if (!form) return
    event.preventDefault()
    void showFiltered(form)
  })
}

let latest = 0

async function showFiltered(form: HTMLFormElement) {
  const mine = ++latest
  const filled = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
  const query = new URLSearchParams(filled).toString()
  const url = form.getAttribute('action') + (query ? `?${query}` : '')
  const answer = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => undefined)
  if (mine !== latest) return
  if (!answer?.ok || answer.redirected) return location.assign(url)
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const [old, main] = [document.querySelector('main'), fresh.querySelector('main')]
  if (!old || !main) return location.assign(url)
  const focused = document.activeElement?.id
  old.replaceChildren(...main.childNodes)
  history.replaceState(null, '', url)
  if (focused) document.getElementById(focused)?.focus()
  announce(old.querySelector('[role=status]'))
}

/** A screen reader speaks a change in a status, not a status that arrives; so its text is set once more. */
function announce(status: Element | null) {
  const text = status?.textContent ?? ''
  if (status) status.textContent = ''
  setTimeout(() => status && (status.textContent = text), 100)
}
