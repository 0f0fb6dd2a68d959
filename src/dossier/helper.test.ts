import { expect, test } from 'vitest'
import { SupportPlan } from '#src/plans/plan.ts'
import { helpersNow } from './helper.ts'

const plan = (jobId: string, number: number, ...names: string[]) => ({ jobId, number, content: SupportPlan.parse({ helpers: names.map((name) => ({ name, role: 'family', does: 'belt', when: 'zondag', phone: '' })) }) })

test('who helps is said by the newest support plan of each job of today', () => {
  const plans = [plan('bakery', 1, 'Oma'), plan('bakery', 2, 'Oma', 'Anton'), plan('garage', 1, 'Rob')]
  expect(helpersNow(plans, ['bakery']).map(({ name }) => name)).toEqual(['Oma', 'Anton'])
  expect(helpersNow(plans, ['garage', 'bakery']).map(({ name, jobId }) => [jobId, name])).toEqual([['garage', 'Rob'], ['bakery', 'Oma'], ['bakery', 'Anton']])
})

test('a job that ended has nobody any more', () => {
  expect(helpersNow([plan('bakery', 1, 'Oma')], [])).toEqual([])
})
