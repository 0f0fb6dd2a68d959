let waiting: ReturnType<typeof setTimeout> | undefined
let latest = 0

/** While somebody types, the server says what the text may mean; the choices stand under the field as they would on a page that came back. */
export function watchSuggestions() {
  document.addEventListener('input', (event) => {
    const typed = event.target as HTMLInputElement
    const field = typed.matches('[data-suggest]') ? typed : typed.form?.querySelector<HTMLInputElement>(`[data-suggest-beside="${CSS.escape(typed.name)}"]`)
    if (!field || (field !== typed && field.value !== '')) return
    clearTimeout(waiting)
    waiting = setTimeout(() => void suggest(field, typed.value.trim()), 250)
  })
}

async function suggest(field: HTMLInputElement, text: string) {
  const mine = ++latest
  const place = document.getElementById(`${field.id}-suggested`)
  const query = new URLSearchParams({ q: text, name: field.name })
  const answer = text.length < 3 ? undefined : await fetch(`${field.dataset.suggest}?${query}`).catch(() => undefined)
  if (mine !== latest || !place) return
  const fresh = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').body.childNodes : []
  place.replaceChildren(...fresh)
}
