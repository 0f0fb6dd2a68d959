import { occupations, type Occupation } from './occupation.ts'

const intro = `# Beroepen (ISCO-08)

Alle 619 groepen van ISCO-08 (10 hoofdgroepen, 43 subhoofdgroepen, 130 minorgroepen, 436 beroepsgroepen) met onze eigen
Nederlandse namen en de woorden die mensen zelf gebruiken. De codes en Engelse titels zijn van de ILO; zie sources.md.
De Nederlandse woorden zijn ons eigen werk en geen officiële vertaling. Klopt er iets niet, of ontbreekt een woord? De lijst staat
in \`src/occupations/groups/\`, één bestand per hoofdgroep. Deze pagina wordt gemaakt met \`npx vitest run src/occupations -u\`;
een test faalt als zij achterloopt.
`

function lines(occupation: Occupation): string {
  const { code, nl, en, synonyms, level } = occupation
  if (level === 'major') return `\n## ${code} ${nl}\n\n*${en}*`
  if (level === 'subMajor') return `\n### ${code} ${nl}\n\n*${en}*`
  if (level === 'minor') return `\n#### ${code} ${nl}\n\n*${en}*\n`
  return `- **${code} ${nl}** (*${en}*): ${synonyms.join(', ')}`
}

/** The whole occupation list as a page to read and correct, in Markdown. */
export function occupationsPage(): string {
  return `${intro}${occupations.map(lines).join('\n')}\n`
}
