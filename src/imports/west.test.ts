import fs from 'node:fs'
import { expect, test } from 'vitest'
import { workForms } from '#src/jobs/work-form.ts'
import { quarterDays, type Quarter } from '#src/kernel/quarter.ts'
import { showCell } from '#src/sheets/cell.ts'
import { readSheets } from '#src/sheets/read.ts'
import expected from './fixtures/caseload-team-west.expected.json' with { type: 'json' }
import { judge } from './judge.ts'
import { guessMapping } from './mapping.ts'

const read = readSheets(fs.readFileSync(new URL('./fixtures/caseload-team-west.xlsx', import.meta.url)))
const sheets = read.ok ? read.sheets : []
const guess = guessMapping(sheets)
const found = judge(sheets, guess.mapping, { today: '2026-11-22' })

test('the caseload of team West gives the persons and jobs it holds, and each coach theirs', () => {
  expect(found.persons).toHaveLength(expected.persons)
  expect(found.jobs).toHaveLength(expected.jobs)
  const coaches = Object.groupBy(found.persons, ({ coachName }) => coachName ?? '')
  expect(Object.fromEntries(Object.entries(coaches).map(([name, people]) => [name, people!.length]))).toEqual(expected.coaches)
})

test('its three rows with a problem wait, each with a message that names the person', () => {
  expect(found.problems.map(({ row, code, reasons }) => [row, code, reasons.length])).toEqual([[43, 'doublePerson', 1], [44, 'startMissing', 2], [45, 'jobEndsBeforeStart', 2]])
  expect(found.problems).toHaveLength(expected.problems.length)
  for (const [index, name] of ['Amira van den Berg', 'Test Zonderstart', 'Eind Voorbegin'].entries()) {
    expect(expected.problems[index]).toContain(name)
    expect(found.problems[index]!.message).toContain(name)
    expect(found.problems[index]!.messageEn).toContain(name)
  }
})

test('a waiting row keeps every cell as it stood', () => {
  const cells = found.problems[2]!.cells
  expect(cells.map(({ text }) => text)).toEqual(['7', 'Voorbegin', 'Eind', '5-9-1996', 'GGZ', 'F. Aydin', 'FACT Centrum', '2026-02-15', '2026-02-22', '2026-03-23', 'Garage Smit', 'hulpmonteur', 'regulier', '16', '2026-06-01', '2026-03-01'])
  expect(cells.at(-1)).toEqual({ at: 'Q45', header: 'Einde baan', field: 'jobEndedOn', text: '2026-03-01' })
})

test('every row is accounted for', () => {
  expect(found.tally).toEqual([{ sheet: 'Caseload', rows: 45, imported: 38, waiting: 3, ignored: { aboveTable: 2, empty: 1, header: 1 } }])
})

test.each(expected.quarters)('in $quarter it serves $served people, $inclusive of them in paid work', ({ quarter, served, inclusive }) => {
  const { from, to } = quarterDays(quarter as Quarter)
  const overlaps = (startedOn: string, endedOn: string | null) => startedOn <= to && (endedOn === null || endedOn >= from)
  const people = found.persons.filter((person) => overlaps(person.startedOn, person.closedOn))
  const paid = found.jobs.filter((job) => workForms[job.workForm].paid && overlaps(job.startedOn, job.endedOn))
  expect(people).toHaveLength(served)
  expect(people.filter(({ key }) => paid.some((job) => job.personKey === key))).toHaveLength(inclusive)
})

test('earlier jobs told in the remarks stay a note', () => {
  expect(found.notes.map(({ row }) => row)).toEqual([7, 15, 27])
  expect(found.notes[0]!.text).toBe('eerder: Kringloop Noord (verkoopmedewerker) 29-7-2025 t/m 22-7-2026')
})

test('names keep their letters, and prefixes stand apart', () => {
  expect(found.persons[0]).toMatchObject({ givenName: 'Kim', prefix: null, familyName: 'Yılmaz', treatmentTeamName: 'FACT West', startedOn: '2025-09-08' })
  expect(found.persons[3]).toMatchObject({ givenName: 'Amira', prefix: 'van den', familyName: 'Berg', closeReason: 'opname' })
  expect(found.persons[19]).toMatchObject({ givenName: 'Abdel', prefix: null, familyName: 'El Idrissi', targetGroup: 'lvb' })
})

test('the same caseload as csv, in either encoding, gives the same', () => {
  const quoted = (text: string) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const text = sheets[0]!.rows.map((row) => row.map((cell) => quoted(showCell(cell).replaceAll('ı', 'i'))).join(';')).join('\r\n')
  const windows = Uint8Array.from([...text], (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0)))
  for (const bytes of [new TextEncoder().encode(text), windows]) {
    const csv = readSheets(bytes, 'Caseload.csv')
    const again = csv.ok ? judge(csv.sheets, guessMapping(csv.sheets).mapping, { today: '2026-11-22' }) : undefined
    expect(again?.persons.map(({ key, startedOn }) => [key, startedOn])).toEqual(found.persons.map(({ key, startedOn }) => [key, startedOn]))
    expect([again?.jobs, again?.employerContacts, again?.notes]).toEqual([found.jobs, found.employerContacts, found.notes])
    expect(again?.problems.map(({ row, code }) => [row, code])).toEqual(found.problems.map(({ row, code }) => [row, code]))
  }
})
