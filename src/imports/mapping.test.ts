import { expect, test } from 'vitest'
import type { Sheet } from '#src/sheets/cell.ts'
import { readSheets } from '#src/sheets/read.ts'
import { plainXlsx, sheetXml, xlsxFile, type SampleCell } from '#src/sheets/workbook.sample.ts'
import { guessMapping, Mapping, recall } from './mapping.ts'

function sheetsOf(bytes: Uint8Array): Sheet[] {
  const read = readSheets(bytes)
  if (!read.ok) throw new Error(read.because)
  return read.sheets
}
const guessOf = (sheets: Record<string, SampleCell[][]>) => guessMapping(sheetsOf(plainXlsx(sheets)))
const fieldsOf = (sheets: Record<string, SampleCell[][]>, index = 0) => Object.values(guessOf(sheets).mapping.sheets[index]!.columns)
const person = ['Kok, Femke', '1-2-1990', '3-2-2026']

test('the header is found under title rows and empty rows', () => {
  const { mapping } = guessOf({ A: [['Caseload team West'], ['Coach:', 'F. Aydin'], [], ['Naam', 'Geb.datum', 'Start IPS'], person] })
  expect(mapping.sheets[0]).toMatchObject({ headerRow: 4, headerRows: 1, kind: 'persons', columns: { 0: 'fullName', 1: 'bornOn', 2: 'startedOn' } })
})

test('a header of two lines is put together, also under merged cells', () => {
  const xml = sheetXml(
    [['Overzicht'], ['Deelnemer', null, 'Traject', null, 'Baan', null], ['naam', 'geb datum', 'start', 'einde', 'start', 'einde'], [...person, null, '3-3-2026', null]],
    { before: '', after: '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="C2:D2"/><mergeCell ref="E2:F2"/></mergeCells>' },
  )
  const { mapping } = guessMapping(sheetsOf(xlsxFile({ sheets: [{ name: 'A', xml }] })))
  expect(mapping.sheets[0]).toMatchObject({ headerRow: 3, headerRows: 2 })
  expect(Object.values(mapping.sheets[0]!.columns)).toEqual(['fullName', 'bornOn', 'startedOn', 'closedOn', 'jobStartedOn', 'jobEndedOn'])
})

test('three linked sheets are people, jobs and contacts', () => {
  const sheets = {
    Deelnemers: [['Cliëntnr', 'Naam', 'Doelgroep', 'Start'], [1, 'Kok', 'GGZ', '3-2-2026']],
    Banen: [['Cliëntnr', 'Werkgever', 'Functie', 'Vorm', 'Start', 'Einde', 'Reden'], [1, 'Bakker', 'hulp', 'LKS', '3-3-2026']],
    Werkgeverscontacten: [['Cliëntnr', 'Datum', 'Bedrijf', 'Soort', 'Resultaat'], [1, '3-3-2026', 'Bakker', 'bezoek', 'proefdag']],
    Uitleg: [['LKS betekent loonkostensubsidie']],
  }
  expect(guessOf(sheets).mapping.sheets.map(({ kind }) => kind)).toEqual(['persons', 'jobs', 'employerContacts', 'ignore'])
  expect(fieldsOf(sheets, 0)).toEqual(['clientNumber', 'fullName', 'targetGroup', 'startedOn'])
  expect(fieldsOf(sheets, 1)).toEqual(['clientNumber', 'employer', 'jobTitle', 'workForm', 'jobStartedOn', 'jobEndedOn', 'jobEndReason'])
  expect(fieldsOf(sheets, 2)).toEqual(['clientNumber', 'contactOn', 'employer', 'contactKind', 'contactResult'])
})

test('start and end mean the enrolment before the employer and the job after it', () => {
  expect(fieldsOf({ A: [['Naam', 'Doelgroep', 'Start', 'Einde', 'Reden', 'Werkgever', 'Functie', 'Start', 'Einde', 'Reden'], person] }))
    .toEqual(['fullName', 'targetGroup', 'startedOn', 'closedOn', 'closeReason', 'employer', 'jobTitle', 'jobStartedOn', 'jobEndedOn', 'jobEndReason'])
})

test('English headers, spelling slips and remarks in brackets are understood', () => {
  expect(fieldsOf({ A: [['Participant number', 'Last name', 'First name', 'Date of birth', 'Enrolment date'], ['1', 'Kok']] })).toEqual(['clientNumber', 'familyName', 'givenName', 'bornOn', 'startedOn'])
  expect(fieldsOf({ A: [['Achternaaam', 'Voornaam', 'Geboortedatum (dd-mm-jjjj)', 'STARTDATUM IPS:'], ['Kok']] })).toEqual(['familyName', 'givenName', 'bornOn', 'startedOn'])
})

test('two columns for one field: the surer one has it, the other is not imported and says so', () => {
  const { columns } = guessOf({ A: [['Achternaam', 'Voornaam', 'Coach', 'Naam coach vorig jaar', 'Start IPS', 'Schoenmaat'], ['Kok']] })
  expect(columns[0]!.columns.map(({ field }) => field)).toEqual(['familyName', 'givenName', 'coach', 'ignore', 'startedOn', 'ignore'])
  expect(columns[0]!.columns[5]).toEqual({ index: 5, header: 'Schoenmaat', field: 'ignore', confidence: 0 })
})

test('a name beside a first name is the family name', () => {
  expect(fieldsOf({ A: [['Naam', 'Voornaam', 'Start IPS'], ['Kok', 'Femke']] })).toEqual(['familyName', 'givenName', 'startedOn'])
})

test('a number that starts again on each sheet is a counter, not a client number', () => {
  const list = (names: string[]) => [['Nr', 'Naam', 'Start IPS'], ...names.map((name, index) => [index + 1, name, '3-2-2026'])]
  expect(fieldsOf({ Fatima: list(['Kok', 'Bos', 'Smit']), Bram: list(['Visser', 'Mulder']) }, 1)).toEqual(['ignore', 'fullName', 'startedOn'])
  expect(fieldsOf({ Fatima: list(['Kok', 'Bos', 'Smit']) })).toEqual(['clientNumber', 'fullName', 'startedOn'])
})

test('a corrected mapping is used again for a file of the same shape, wherever its header now stands', () => {
  const header = ['Naam', 'Begonnen bij ons', 'Geb. datum']
  const first = guessOf({ november: [header, person] }).mapping
  const corrected = Mapping.parse(JSON.parse(JSON.stringify({ ...first, sheets: [{ ...first.sheets[0]!, columns: { 0: 'fullName', 1: 'startedOn', 2: 'bornOn' } }] })))
  const next = guessOf({ december: [['Stand per december'], [], header, person, person] }).mapping
  expect(next.signature).toBe(first.signature)
  expect(recall(corrected, next)?.sheets[0]).toMatchObject({ name: 'december', headerRow: 3, columns: { 1: 'startedOn' } })
  expect(recall(corrected, guessOf({ december: [[...header, 'Coach'], person] }).mapping)).toBeUndefined()
})

test('a corrected header row moves along with the file', () => {
  const remembered: Mapping = { signature: 'x', workForms: {}, sheets: [{ name: 'a', headerRow: 5, headerRows: 1, guessedRow: 3, kind: 'persons', columns: {}, fill: {} }] }
  const guess: Mapping = { signature: 'x', workForms: {}, sheets: [{ name: 'b', headerRow: 4, headerRows: 1, guessedRow: 4, kind: 'persons', columns: {}, fill: {} }] }
  expect(recall(remembered, guess)?.sheets[0]).toMatchObject({ name: 'b', headerRow: 6 })
})

test('the signature is of headers alone: it does not tell names and does not change with the rows', () => {
  const rows = (name: string) => [['Naam', 'Geb. datum', 'Start IPS'], [name, '1-2-1990', '3-2-2026']]
  expect(guessOf({ A: rows('Kok') }).mapping.signature).toBe(guessOf({ B: rows('Bos') }).mapping.signature)
  expect(guessOf({ A: rows('Kok') }).mapping.signature).toMatch(/^[0-9a-f]{16}$/)
})

test('a mapping that gives one field to two columns, or an unknown field, is refused', () => {
  const sheet = { name: 'A', headerRow: 1, kind: 'persons', columns: { 0: 'coach', 1: 'coach' } }
  expect(Mapping.safeParse({ signature: 'x', sheets: [sheet] }).success).toBe(false)
  expect(Mapping.safeParse({ signature: 'x', sheets: [{ ...sheet, columns: { 0: 'bsn' } }] }).success).toBe(false)
  expect(Mapping.safeParse({ signature: 'x', sheets: [{ ...sheet, columns: { 0: 'notes', 1: 'notes' } }] }).success).toBe(true)
})
