import { readinessReasons } from './declining.ts'
import { mayFollow, type ReferralState } from './step.ts'
import { referralWords } from './words.ts'

const { states, steps, reasons } = referralWords.nl

/** The table of what may happen to a referral, as the text of a page of the documentation. */
export function stepsPage(): string {
  const rows = (Object.keys(mayFollow) as ReferralState[]).map((state) => {
    const next = mayFollow[state].map((step) => `${steps[step]} (\`${step}\`)`)
    return `| ${states[state]} (\`${state}\`) | ${next.length === 0 ? 'nothing: support runs, and has its own ways to close and begin again' : next.join('; ')} |`
  })
  return [
    '# What may happen to a referral',
    '',
    'Made from `src/referrals/step.ts` by `src/referrals/step.test.ts`. A referral begins with `received`; its state is never stored, it follows from the steps.',
    'There is no step that asks whether somebody is ready: whoever wants to work may take part (IPS-25, item 9).',
    '',
    '| state | what may follow |',
    '| --- | --- |',
    ...rows,
    '',
    `A decline for one of these reasons is not a decline yet; it asks the team lead for a second look: ${readinessReasons.map((reason) => `${reasons[reason].toLowerCase()} (\`${reason}\`)`).join('; ')}.`,
    '',
  ].join('\n')
}
