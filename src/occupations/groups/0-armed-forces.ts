import type { GroupRow } from './row.ts'

/** ISCO-08 major group 0: armed forces occupations. Codes and English titles: ILO; Dutch labels and everyday titles: own. */
export const armedForces: readonly GroupRow[] = [
  ['0', 'militairen', 'Armed forces occupations'],
  ['01', 'officieren', 'Commissioned armed forces officers'],
  ['011', 'officieren', 'Commissioned armed forces officers'],
  ['0110', 'officier bij defensie', 'Commissioned armed forces officers',
    'legerofficier, luitenant, majoor, kolonel, generaal, marineofficier, officier luchtmacht'],
  ['02', 'onderofficieren', 'Non-commissioned armed forces officers'],
  ['021', 'onderofficieren', 'Non-commissioned armed forces officers'],
  ['0210', 'onderofficier bij defensie', 'Non-commissioned armed forces officers',
    'sergeant, sergeant-majoor, wachtmeester, adjudant, opperwachtmeester, onderofficier landmacht'],
  ['03', 'soldaten en korporaals', 'Armed forces occupations, other ranks'],
  ['031', 'soldaten en korporaals', 'Armed forces occupations, other ranks'],
  ['0310', 'soldaat of korporaal', 'Armed forces occupations, other ranks',
    'militair, soldaat, korporaal, marinier, matroos bij de marine, reservist, landmacht'],
]
