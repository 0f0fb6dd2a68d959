import { expect, test } from 'vitest'
import { readSheets } from '#src/sheets/read.ts'
import { plainXlsx, sheetXml, xlsxFile, type SampleCell } from '#src/sheets/workbook.sample.ts'
import { judge, judgeMended } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { guessMapping, type Mapping } from './mapping.ts'
import type { JudgeContext } from './reading.ts'

const today = '2026-11-22'

function judged(file: Uint8Array | Record<string, SampleCell[][]>, context: Partial<JudgeContext> = {}, correct = (mapping: Mapping) => mapping): Judgement {
  const read = readSheets(file instanceof Uint8Array ? file : plainXlsx(file))
  if (!read.ok) throw new Error(read.because)
  return judge(read.sheets, correct(guessMapping(read.sheets).mapping), { today, ...context })
}

const header = ['Cliëntnr', 'Naam', 'Geb. datum', 'Start IPS', 'Einde traject', 'Werkgever', 'Soort baan', 'Uren', 'Start baan', 'Einde baan']
const kok: SampleCell[] = ['10', 'Kok, Femke', '1-2-1990', '3-2-2026']
const job: SampleCell[] = ['Bakkerij Blom', 'regulier', '12', '1-3-2026']
const one = (...rows: SampleCell[][]) => judged({ A: [header, ...rows] })
const codes = (found: Judgement) => found.problems.map(({ row, reasons }) => [row, ...reasons.map(({ code }) => code)])

test('a good row gives a person, a job and nothing that waits', () => {
  const found = one([...kok, null, ...job])
  expect(found.problems).toEqual([])
  expect(found.persons).toMatchObject([{ clientNumber: '10', givenName: 'Femke', familyName: 'Kok', bornOn: '1990-02-01', startedOn: '2026-02-03', sheet: 'A', row: 2 }])
  expect(found.jobs).toMatchObject([{ personKey: found.persons[0]!.key, employerName: 'Bakkerij Blom', workForm: 'regulier', hoursPerWeek: 12, startedOn: '2026-03-01', endedOn: null }])
})

test('a row with one problem imports nothing, and names every problem it has', () => {
  const found = one([...kok, null, 'Blom', 'iets', '8-16', '31-2-2026', null])
  expect(codes(found)).toEqual([[2, 'dayImpossible', 'workFormUnknown', 'hoursUnreadable']])
  expect([found.persons, found.jobs, found.employerContacts, found.notes]).toEqual([[], [], [], []])
})

test('the second of two rows for one person waits: same number and name, or same name and birth date', () => {
  expect(codes(one(kok, kok))).toEqual([[3, 'doublePerson']])
  expect(codes(one(kok, ['11', 'Femke Kok', '1-2-1990', '3-2-2026']))).toEqual([[3, 'doublePerson']])
  expect(codes(one(kok, ['010', 'KOK, Femke', null, '3-2-2026']))).toEqual([[3, 'doublePerson']])
  expect(codes(one(kok, ['11', 'Kok, Femke', '1-2-1991', '3-2-2026']))).toEqual([])
})

test('a number that is already someone else\'s waits', () => {
  expect(codes(one(kok, ['10', 'Bos, Sanne', '1-2-1991', '3-2-2026']))).toEqual([[3, 'numberTaken']])
})

test('someone the organisation already has waits, and no name outside the file is told', () => {
  const known = [{ key: 'p1', clientNumber: '10', givenName: 'Sanne', prefix: null, familyName: 'Bos', bornOn: null }]
  expect(codes(judged({ A: [header, ['10', 'Bos, Sanne', null, '3-2-2026']] }, { known }))).toEqual([[2, 'alreadyThere']])
  const taken = judged({ A: [header, kok] }, { known })
  expect(codes(taken)).toEqual([[2, 'numberTaken']])
  expect(JSON.stringify(taken)).not.toContain('Sanne')
})

test('missing start, an end before the start, and days too far away wait', () => {
  const found = one(['1', 'Een, A'], ['2', 'Twee, B', null, '3-2-2026', '2-2-2026'], ['3', 'Drie, C', '1-1-2030', '3-2-2026'], ['4', 'Vier, D', null, '3-2-1920'], ['5', 'Vijf, E', null, '3-2-2046'])
  expect(codes(found)).toEqual([[2, 'startMissing'], [3, 'closedBeforeStart'], [4, 'dayFar'], [5, 'dayFar'], [6, 'dayFar']])
})

test('a job needs an employer, a start and a form, ends after it starts, and has believable hours', () => {
  expect(codes(one([...kok, null, null, 'LKS', '70']))).toEqual([[2, 'employerMissing', 'jobStartMissing', 'hoursOutOfRange']])
  expect(codes(one([...kok, null, 'Blom', null, null, '1-3-2026', '1-2-2026']))).toEqual([[2, 'workFormMissing', 'jobEndsBeforeStart']])
})

test('an enrolment that closed before its job ends is fine', () => {
  expect(one([...kok, '1-4-2026', ...job, '1-9-2026'])).toMatchObject({ problems: [], jobs: [{ endedOn: '2026-09-01' }], persons: [{ closedOn: '2026-04-01' }] })
})

test('a day number in a column without day format is a day; a year alone is not', () => {
  expect(one(['10', 'Kok, Femke', 32905, 46056]).persons).toMatchObject([{ bornOn: '1990-02-01', startedOn: '2026-02-03' }])
  expect(codes(one(['10', 'Kok, Femke', null, 2026]))).toEqual([[2, 'dayIncomplete']])
})

const linked = (jobs: SampleCell[][], contacts: SampleCell[][] = []) => ({
  Banen: [['Cliëntnr', 'Naam', 'Werkgever', 'Soort baan', 'Start', 'Uren'], ...jobs],
  Deelnemers: [['Cliëntnr', 'Naam', 'Geb. datum', 'Start IPS', '1e werkgeverscontact', 'Opmerkingen'], ['007', 'Kok, Femke', '1-2-1990', '3-2-2026', '1-3-2026', 'belt liever'], ['8', 'Bos, Sanne', '1-2-1991'], ['9', 'Kok, Femke', '1-2-1995', '3-2-2026']],
  Contacten: [['Cliëntnr', 'Datum', 'Werkgever', 'Resultaat', 'Opmerkingen'], ...contacts],
})

test('jobs and contacts on other sheets find their person by number, whatever the order of the sheets', () => {
  const found = judged(linked([[7, null, 'Blom', 'LKS', '1-3-2026', 12]], [[7, '2-3-2026', 'Smit', 'proefdag', 'aardig']]))
  const key = found.persons[0]!.key
  expect(found.jobs).toMatchObject([{ personKey: key, sheet: 'Banen', row: 2 }])
  expect(found.employerContacts).toMatchObject([{ personKey: key, on: '2026-03-01', employerName: null, isFirst: true }, { personKey: key, on: '2026-03-02', employerName: 'Smit', result: 'proefdag', isFirst: false }])
  expect(found.notes.map(({ text }) => text)).toEqual(['belt liever', 'aardig'])
  expect(found.tally.map(({ sheet }) => sheet)).toEqual(['Banen', 'Deelnemers', 'Contacten'])
})

test('a job whose person is unknown, waiting, unclear, missing or another than the number says waits', () => {
  const found = judged(linked([
    [99, null, 'Blom', 'LKS', '1-3-2026'], [8, null, 'Blom', 'LKS', '1-3-2026'], [null, 'Femke Kok', 'Blom', 'LKS', '1-3-2026'], [null, null, 'Blom', 'LKS', '1-3-2026'], [7, 'Sanne Bos', 'Blom', 'LKS', '1-3-2026'],
  ]))
  expect(found.problems.filter(({ sheet }) => sheet === 'Banen').map(({ row, code }) => [row, code])).toEqual([
    [2, 'personUnknown'], [3, 'personWaits'], [4, 'personUnclear'], [5, 'personMissing'], [6, 'numberAndNameDiffer'],
  ])
  expect(found.jobs).toEqual([])
})

test('a job or contact that stands twice waits the second time', () => {
  const row = [7, null, 'Blom', 'LKS', '1-3-2026', 12]
  const contact = [7, '2-3-2026', 'Smit']
  expect(codes(judged(linked([row, row], [contact, contact]))).slice(1)).toEqual([[3, 'doubleJob'], [3, 'doubleContact']])
})

test('a first contact that is also in the list of contacts is one contact', () => {
  expect(judged(linked([], [[7, '1-3-2026', 'Smit']])).employerContacts).toMatchObject([{ employerName: 'Smit', on: '2026-03-01' }])
})

test('a file with only jobs finds people the organisation already has', () => {
  const known = [{ key: 'p1', clientNumber: '7', givenName: 'Femke', prefix: null, familyName: 'Kok', bornOn: null }]
  expect(judged({ Banen: [['Cliëntnr', 'Werkgever', 'Soort baan', 'Start'], ['7', 'Blom', 'LKS', '1-3-2026']] }, { known }).jobs).toMatchObject([{ personKey: 'p1' }])
})

test('rows that are no rows of the table are left out with a reason', () => {
  const found = one(kok, [], ['Cliëntnr', 'Naam', 'Geb. datum', 'Start IPS'], ['Team Oost'], ['11'], ['Totaal', null, null, null, null, null, null, '12'])
  expect(found.ignored.map(({ row, ignored }) => [row, ignored])).toEqual([[1, 'header'], [4, 'headerAgain'], [5, 'loneText'], [6, 'onlyNumber'], [7, 'totals']])
  expect(found.tally[0]).toMatchObject({ rows: 7, imported: 1, waiting: 0, ignored: { empty: 1 } })
})

test('someone called Som or Totaal is no sum', () => {
  expect(judged({ A: [['Achternaam', 'Voornaam', 'Start IPS'], ['Som', 'Kees', '3-2-2026'], ['Totaal', 'Jo', null]] })).toMatchObject({ persons: [{ familyName: 'Som' }], problems: [{ code: 'startMissing' }] })
})

test('a value merged over several rows holds for each of them', () => {
  const xml = sheetXml([['Coach', 'Naam', 'Start IPS'], ['Fatima', 'Kok, F', '3-2-2026'], [null, 'Bos, S', '3-2-2026'], [null, null, null]], { before: '', after: '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>' })
  expect(judged(xlsxFile({ sheets: [{ name: 'A', xml }] })).persons.map(({ coachName }) => coachName)).toEqual(['Fatima', 'Fatima'])
})

test('what holds for a whole sheet fills empty cells, but makes no job where there is none', () => {
  const fill = (mapping: Mapping): Mapping => ({ ...mapping, workForms: { vast: 'regulier' }, sheets: mapping.sheets.map((sheet) => ({ ...sheet, fill: { coach: 'Fatima', workForm: 'vast' } })) })
  const found = judged({ A: [header, kok, ['11', 'Bos, S', null, '3-2-2026', null, 'Blom', null, null, '1-3-2026']] }, {}, fill)
  expect(found.persons.map(({ coachName }) => coachName)).toEqual(['Fatima', 'Fatima'])
  expect(found.jobs).toMatchObject([{ workForm: 'regulier', row: 3 }])
})

test('a waiting row can be mended and judged again, from what was kept of it alone', () => {
  const waiting = JSON.parse(JSON.stringify(one(kok, ['12', 'Bos, Sanne', '1-2-1991', '31-2-2026', null, ...job]).problems[0]))
  waiting.cells.find(({ field }: { field: string }) => field === 'startedOn').text = '28-2-2026'
  expect(judgeMended([waiting], { today })).toMatchObject({ problems: [], persons: [{ familyName: 'Bos', startedOn: '2026-02-28' }], jobs: [{ employerName: 'Bakkerij Blom' }] })
})

test('cells with formulas and HTML are text like any other', () => {
  const found = judged({ A: [['Achternaam', 'Voornaam', 'Start IPS', 'Opmerkingen'], ['=1+1', '<script>x</script>', '3-2-2026', '@SUM(A1)']] })
  expect(found).toMatchObject({ persons: [{ familyName: '=1+1', givenName: '<script>x</script>' }], notes: [{ text: '@SUM(A1)' }] })
})
