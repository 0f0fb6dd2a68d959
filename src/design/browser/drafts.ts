const pause = 1200
const again = 5000

/** Keeps a form on the server while somebody types, a moment after the last change; says so beside the save button. */
export function keepDrafts() {
  let timer = 0
  let waiting: HTMLFormElement | undefined
  const later = (form: HTMLFormElement, after: number) => {
    waiting = form
    clearTimeout(timer)
    timer = window.setTimeout(() => void keep(form), after)
  }
  const keep = async (form: HTMLFormElement) => {
    clearTimeout(timer)
    waiting = undefined
    const said = await send(form)
    if (said === undefined && !waiting) later(form, again)
  }
  for (const kind of ['input', 'change'] as const) {
    document.addEventListener(kind, (event) => {
      const form = (event.target as Element).closest<HTMLFormElement>('form[data-draft]')
      if (form) later(form, pause)
    })
  }
  document.addEventListener('submit', () => {
    clearTimeout(timer)
    waiting = undefined
  })
  window.addEventListener('pagehide', () => waiting && void keep(waiting))
}

async function send(form: HTMLFormElement): Promise<string | undefined> {
  const body = new URLSearchParams([...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  body.set('draftBy', 'script')
  const answer = await fetch(form.dataset.draft!, { method: 'POST', body, keepalive: body.toString().length < 60_000, headers: { accept: 'application/json' } }).catch(() => undefined)
  const said = answer?.ok ? ((await answer.json()) as { said: string }).said : undefined
  const state = form.querySelector<HTMLElement>('[data-draft-state]')
  if (state) {
    state.textContent = said ?? state.dataset.failed ?? ''
    state.classList.toggle('draft-state-failed', said === undefined)
  }
  if (said !== undefined) document.dispatchEvent(new Event('draft-kept'))
  return said
}
