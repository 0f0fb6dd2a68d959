/** Asks again for each part of the page that says so, until it no longer says so; the header lets the server answer with that part alone. */
export function startPolling() {
  for (const part of document.querySelectorAll<HTMLElement>('[data-poll]')) plan(part)
}

function plan(part: HTMLElement) {
  setTimeout(() => void renew(part), Number(part.dataset.poll) * 1000)
}

async function renew(part: HTMLElement) {
  const answer = await fetch(location.href, { headers: { 'x-part': part.id } }).catch(() => undefined)
  if (!answer?.ok) return plan(part)
  if (answer.redirected) return location.assign(answer.url)
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part.id)
  if (!fresh) return location.reload()
  const moved = document.adoptNode(fresh)
  part.replaceWith(moved)
  if (moved.dataset.poll) plan(moved)
  else if (moved.dataset.after) location.assign(moved.dataset.after)
}
