/** One choice that answers several questions at once, a list that adds chips, and answers that belong to another answer. */
export function watchChoices() {
  document.addEventListener('change', (event) => {
    const target = event.target as HTMLInputElement | HTMLSelectElement
    if (target.matches('[data-fills]')) fillIn(target as HTMLInputElement)
    if (target.matches('[data-adds-to]')) addChip(target as HTMLSelectElement)
    if (target.form) showBelonging(target.form)
  })
  for (const field of document.querySelectorAll<HTMLInputElement>('[data-fills]')) field.name = `${field.name}Filled`
  for (const form of document.forms) showBelonging(form)
}

/** Ticks the answers a usual one stands for: `data-fills` holds name and value of each. */
function fillIn(chosen: HTMLInputElement) {
  for (const [name, value] of new URLSearchParams(chosen.dataset['fills'])) {
    const answer = chosen.form?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)
    if (!answer) continue
    answer.checked = true
    answer.closest('details')?.setAttribute('open', '')
  }
}

function addChip(list: HTMLSelectElement) {
  const chosen = list.selectedOptions[0]
  const chips = list.form?.querySelector(`[data-choices="${list.dataset['addsTo']}"]`)
  if (!chips || !chosen?.value) return
  const chip = document.createElement('label')
  chip.className = 'choice'
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: list.dataset['addsTo']!, value: chosen.value, checked: true })
  const text = Object.assign(document.createElement('span'), { className: 'choice-text', textContent: chosen.text })
  chip.append(input, text)
  chips.append(chip)
  chosen.remove()
  list.value = ''
}

function showBelonging(form: HTMLFormElement) {
  const chosen = new Set([...form.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value))
  for (const one of form.querySelectorAll<HTMLElement>('[data-of]')) one.hidden = !chosen.has(one.dataset['of']!)
  for (const group of form.querySelectorAll<HTMLElement>('[data-belonging]')) group.hidden = !group.querySelector('[data-of]:not([hidden])')
}
