import { phaseDays } from './history.ts'
import { beginnings, mayFollow, type Phase, type PhaseReason, phases } from './phases.ts'
import { phaseWords } from './words.ts'

const { phases: names, events } = phaseWords.nl
const line = ({ because, to }: { because: PhaseReason; to: Phase }) => `${events[because]} (\`${because}\`) → ${names[to]}`

/** The table of what may happen next, as the text of a page of the documentation. */
export function phasesPage(): string {
  return [
    '# The phases, and what may happen next',
    '',
    'Made from `src/phases/phases.ts` by `src/phases/phases.test.ts`. Nobody moves a person from one phase to the next: the phases of a day follow from what happened by that day,',
    'several can run at once, and every phase leads back to every other. There is no gate and no progress (principles 2, 6 and 8 of IPS).',
    '',
    `Support begins: ${beginnings.map(line).join('; ')}.`,
    '',
    '| phase | what may happen, and what then begins |',
    '| --- | --- |',
    ...phases.map((phase) => `| ${names[phase]} (\`${phase}\`) | ${mayFollow[phase].map(line).join('; ')} |`),
    '',
    '## When a phase ends',
    '',
    `- **${names.intake}** ends when there is a profile and something else has begun, or when a paid job begins. A talk about the profile keeps it for ${phaseDays.profile} days (own choice).`,
    `- **${names.placement}** ends when a paid job begins; an unpaid trial does not end it. Beside a paid job it lasts ${phaseDays.searchBesideWork} days after the last sign (own choice). Contact with the employer where somebody works is no search.`,
    `- **${names.coaching}** lasts as long as there is work, paid or not: support has no end date (IPS-25, item 23).`,
    `- **${names.adapting}** lasts until somebody looked whether it helps, it was refused, or it stopped.`,
    '- When support is closed every phase ends; when it begins again, so do they.',
    '',
    'Education begins and ends no phase: the phases describe the way to paid work, and learning is an equal route beside it (own choice). It stands with the person under work and learning,',
    'and in the overview of work apart from the jobs.',
    '',
  ].join('\n')
}
