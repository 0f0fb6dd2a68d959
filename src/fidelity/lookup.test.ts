import { expect, test } from 'vitest'
import { lookupPage } from './lookup.ts'
import { ips25 } from './scales/ips25.ts'

test('the look-up page is what the data say', async () => {
  await expect(lookupPage()).toMatchFileSnapshot('../../docs/lookup/fidelity-scale.md')
})

test('every item, anchor and setting stands on the page', () => {
  const page = lookupPage()
  for (const item of ips25.items) for (const text of [item.name.nl, item.judge.en, ...item.anchors.map((anchor) => anchor.en)]) expect(page).toContain(text)
  expect(page.match(/^\| [RC]\d+ \|/gm)).toHaveLength(25)
})
