import type { FormValues } from '#src/web/form.ts'
import type { SearchPlan, SupportPlan } from './plan.ts'
import { type ClosedTarget, mostRows, rowName } from './plan-form.ts'

type Rows = keyof typeof mostRows

const spread = (rows: Rows, list: readonly Record<string, string | boolean | null>[]): FormValues =>
  Object.fromEntries(list.flatMap((row, index) => Object.entries(row).map(([field, value]) => [rowName(rows, index, field), value === true ? 'on' : value === false || value === null ? '' : value])))

/** A search plan as the values of its form. */
export function searchValues(plan: SearchPlan): FormValues {
  return {
    ownWords: plan.ownWords, ...spread('targets', plan.targets.map(({ id, title, occupationCode, servesWish }) => ({ id, title, code: occupationCode, wish: servesWish }))),
    ...spread('employers', plan.employers), ...spread('steps', plan.steps),
  }
}

/** What is no longer looked for, as the values of the rows after those that stay. */
export function closedValues(closed: readonly ClosedTarget[], after: number): FormValues {
  return Object.fromEntries(closed.flatMap(({ id, reason }, index) => [[rowName('targets', after + index, 'id'), id], [rowName('targets', after + index, 'closed'), 'on'], [rowName('targets', after + index, 'reason'), reason]]))
}

/** A support plan as the values of its form. */
export function supportValues({ helpers, released, ...texts }: SupportPlan): FormValues {
  return { ...texts, released, ...spread('helpers', helpers) }
}

/** The plan in which nothing stands yet. */
export const emptyPlans = {
  search: { ownWords: '', targets: [], employers: [], steps: [] } satisfies SearchPlan,
  support: { ownWords: '', hard: '', signs: '', helps: '', adjustments: '', onSite: '', fading: '', crisis: '', released: [], helpers: [] } satisfies SupportPlan,
}
