import { ips25 } from './scales/ips25.ts'
import type { FidelityItem, FidelityScale, Measure, Text } from './scales/scale.ts'
import { settingWords } from './setting-words.ts'
import { ruleOf, settingsOf, type SettingName } from './settings.ts'

const kinds = {
  A: 'follows from daily records',
  B: 'records give counts, an assessor judges the rest',
  C: 'an assessor judges; a checklist or signals beside it',
}
const both = ({ nl, en }: Text) => `${en} *(${nl})*`

function measureLine(measure: Measure): string {
  if (measure.kind === 'rules') return 'A decision rule over facts.'
  if (measure.kind === 'judgement') return 'Judgement; records give signals, never a score.'
  if (measure.kind === 'components') {
    const rows = measure.components.map((part) => `- \`${part.id}\`: ${both(part.name)}${part.fromRecords ? '' : ' (checklist only)'}`)
    return [`Score by number present, from none: ${measure.scoreByCount.join(', ')}.`, '', ...rows].join('\n')
  }
  const sign = measure.better === 'low' ? 'at most' : 'at least'
  const cuts = measure.cuts.map((cut, place) => `${5 - place}: ${sign} ${cut}`).join('; ')
  return `Figure (${measure.unit}${measure.perCoach ? ', each coach scored, then the mean' : ''}). ${cuts}; otherwise 1, subject to the conditions in the anchors.`
}

function itemSection(item: FidelityItem): string {
  const confirmed = item.confirmed.map(({ source, what }) => `${both(what)} [${source}]`)
  return [
    `### ${item.item}. ${item.name.en} / ${item.name.nl}`,
    '',
    `Type ${item.kind}: ${kinds[item.kind]}. ${both(item.measures)}`,
    '',
    '| score | anchor | anker |',
    '| --- | --- | --- |',
    ...item.anchors.map(({ nl, en }, place) => `| ${place + 1} | ${en} | ${nl} |`),
    '',
    measureLine(item.measure),
    '',
    `- Records: ${item.records.map((name) => `\`${name}\``).join(', ')}. Assessor's sources: ${item.assessorSources.join(', ')}.`,
    `- Read in a public source: ${confirmed.length > 0 ? confirmed.join('; ') : 'nothing yet'}.`,
    `- Not confirmed: ${both(item.unconfirmed)}`,
    `- Still to judge: ${both(item.judge)}`,
    '',
  ].join('\n')
}

/** The look-up page of the scale and its settings as Markdown; `docs/lookup/fidelity-scale.md` is this text. */
export function lookupPage(scale: FidelityScale = ips25): string {
  const defaults = settingsOf()
  const settings = (Object.keys(ruleOf) as SettingName[]).map(
    (name) => `| ${ruleOf[name]} | \`${name}\` | \`${String(defaults[name])}\` | ${settingWords[name].en} | ${settingWords[name].nl} |`,
  )
  return [
    '# The fidelity scale, item by item',
    '',
    'This page is generated from `src/fidelity/scales/` by `src/fidelity/lookup.test.ts`; change the data, then run that test with `-u`.',
    'How the scores are made, and how far they can be trusted, is in `docs/understand/fidelity.md`.',
    '',
    `Scale \`${scale.id}\`, version ${scale.version}. All anchors are in our own words.`,
    '',
    '## Bands of the total',
    '',
    '| total | band | oordeel | source |',
    '| --- | --- | --- | --- |',
    ...scale.bands.map((band) => `| ${band.min}-${band.max} | ${band.name.en} | ${band.name.nl} | ${band.source} |`),
    '',
    ...scale.subscales.flatMap(({ id, name }) => [`## ${name.en} / ${name.nl}`, '', ...scale.items.filter((item) => item.subscale === id).map(itemSection)]),
    '## Settings',
    '',
    '| rule | name | default | meaning | betekenis |',
    '| --- | --- | --- | --- | --- |',
    ...settings,
    '',
    '## Sources',
    '',
    ...Object.entries(scale.sources).map(([id, title]) => `- [${id}] ${title}.`),
    '',
  ].join('\n')
}
