import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workForms } from '#src/jobs/work-form.ts'
import type { Sheet } from '#src/sheets/cell.ts'
import { readSheets, readSteps } from '#src/sheets/read.ts'
import { paced } from '#src/sheets/steps.ts'
import { plainXlsx, type SampleCell } from '#src/sheets/workbook.sample.ts'
import { fields, sheetKinds } from './field.ts'
import { judge, judgeMended, judgeSteps } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { guessMapping, type Mapping } from './mapping.ts'
import { RawRow } from './raw-row.ts'

const today = '2026-11-22'
const headers = ['Nr', 'Naam', 'Geb. datum', 'Start IPS', 'Einde traject', 'Coach', 'Doelgroep', '1e werkgeverscontact', 'Werkgever', 'Soort baan', 'Uren', 'Start baan', 'Einde baan', 'Opmerkingen']
const text = fc.constantFrom('', '-', 'Kok, Femke', 'Bos', '3-2-2026', '31-2-2026', '2024-05-06', 'LKS', 'iets', 'GGZ', 'Totaal', '1', '2', '12 uur', '2026', '=1+1', 'Naam', 'n.v.t.')
const cell: fc.Arbitrary<SampleCell> = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.integer({ min: -5, max: 60_000 }) }, { weight: 2, arbitrary: fc.constant(null) })
const table = fc.record({
  above: fc.array(fc.array(text, { maxLength: 2 }), { maxLength: 2 }),
  header: fc.shuffledSubarray(headers, { minLength: 2 }),
  rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
})

const sum = (counts: object) => Object.values(counts).reduce((total: number, count: number) => total + count, 0)

function expectAllAccounted(sheets: Sheet[], found: Judgement): void {
  for (const [index, tally] of found.tally.entries()) {
    expect(tally.rows).toBe(sheets[index]!.rows.length)
    expect(tally.imported + tally.waiting + sum(tally.ignored)).toBe(tally.rows)
  }
  const waiting = new Set(found.problems.map(({ sheet, row }) => `${sheet}!${row}`))
  expect(waiting.size).toBe(found.problems.length)
  expect(sum(found.tally.map((tally) => tally.waiting))).toBe(waiting.size)
  const kept = [...found.persons, ...found.jobs, ...found.employerContacts, ...found.notes]
  expect(kept.filter(({ sheet, row }) => waiting.has(`${sheet}!${row}`))).toEqual([])
  const keys = new Set(found.persons.map(({ key }) => key))
  expect(keys.size).toBe(found.persons.length)
  for (const { personKey } of [...found.jobs, ...found.employerContacts, ...found.notes]) expect(keys).toContain(personKey)
}

function sheetsOf(tables: { above: SampleCell[][]; header: string[]; rows: SampleCell[][] }[]): Sheet[] {
  const read = readSheets(plainXlsx(Object.fromEntries(tables.map(({ above, header, rows }, index) => [`Blad${index}`, [...above, header, ...rows]]))))
  return read.ok ? read.sheets : []
}

test('every row comes in, waits, or is left out with a reason, and what waits imports nothing', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), (tables) => {
      const sheets = sheetsOf(tables)
      expectAllAccounted(sheets, judge(sheets, guessMapping(sheets).mapping, { today }))
    }),
    { numRuns: 200 },
  )
})

test('that holds for any mapping, however wrong', () => {
  const mapped = fc.record({ headerRow: fc.integer({ min: 1, max: 20 }), headerRows: fc.constantFrom(1 as const, 2 as const), kind: fc.constantFrom(...sheetKinds), order: fc.shuffledSubarray([...fields]) })
  fc.assert(
    fc.property(table, mapped, (one, { order, ...sheet }) => {
      const sheets = sheetsOf([one])
      const mapping: Mapping = { signature: '', workForms: {}, sheets: sheets.map(({ name }) => ({ ...sheet, name, columns: Object.fromEntries(order.map((field, index) => [index, field])), fill: {} })) }
      expectAllAccounted(sheets, judge(sheets, mapping, { today }))
    }),
    { numRuns: 200 },
  )
})

test('what comes in is whole: days exist and are in order, forms and hours are known', () => {
  fc.assert(
    fc.property(table, (one) => {
      const sheets = sheetsOf([one])
      const found = judge(sheets, guessMapping(sheets).mapping, { today })
      for (const { startedOn, closedOn } of found.persons) expect(startedOn <= (closedOn ?? '9')).toBe(true)
      for (const { startedOn, endedOn, workForm, employerName } of found.jobs) expect([startedOn <= (endedOn ?? '9'), workForm in workForms, employerName !== '']).toEqual([true, true, true])
    }),
    { numRuns: 100 },
  )
})

test('a row that waited, judged again as it was kept, has the same things wrong with it', () => {
  fc.assert(
    fc.property(table, (one) => {
      const sheets = sheetsOf([one])
      for (const problem of judge(sheets, guessMapping(sheets).mapping, { today }).problems) {
        const own = problem.reasons.filter(({ code }) => !['doublePerson', 'numberTaken', 'doubleJob', 'doubleContact', 'personWaits'].includes(code)).map(({ code }) => code)
        const again = judgeMended([RawRow.parse(JSON.parse(JSON.stringify(problem)))], { today }).problems[0]?.reasons.map(({ code }) => code) ?? []
        expect(again).toEqual(expect.arrayContaining(own.filter((code) => !code.startsWith('person') && code !== 'numberAndNameDiffer')))
      }
    }),
    { numRuns: 100 },
  )
})

test('ten thousand rows are read and judged in many small steps, each row once', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index): SampleCell[] => [index + 1, `Naam${index}, Kim`, '1-2-1990', '3-2-2026', null, 'F. Aydin', index % 10 === 9 ? 'paars' : 'GGZ', null, 'Blom', 'LKS', 12, '1-3-2026'])
  const bytes = plainXlsx({ A: [headers, ...rows] })
  const marks: number[] = []
  const read = await paced(readSteps(bytes), async () => {})
  const sheets = read.ok ? read.sheets : []
  const found = await paced(judgeSteps(sheets, guessMapping(sheets).mapping, { today }), async ({ done, of }) => void marks.push(done / of))
  expect([found.persons.length, found.jobs.length, found.problems.length]).toEqual([9_000, 9_000, 1_000])
  expect(marks.length).toBeGreaterThanOrEqual(100)
  expect(marks).toEqual(marks.toSorted((a, b) => a - b))
  expectAllAccounted(sheets, found)
})
