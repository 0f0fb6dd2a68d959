import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EmployerForm, NewEmployerForm } from './employer.ts'
import { isSector, sectors } from './sector.ts'
import { PersonForm, SiteForm } from './site.ts'

const wrong = (result: { success: boolean; error?: { issues: { message: string }[] } | undefined }) => result.error?.issues.map(({ message }) => message) ?? []

test('a register number has eight digits, with or without spaces or dots', () => {
  expect(NewEmployerForm.parse({ name: 'Blom', kvk: '1234 5678' }).kvk).toBe('12345678')
  expect(NewEmployerForm.parse({ name: 'Blom', kvk: '' }).kvk).toBeNull()
  for (const kvk of ['1234567', '123456789', 'abcdefgh']) expect(wrong(NewEmployerForm.safeParse({ name: 'Blom', kvk }))).toEqual(['kvkWrong'])
})

test('a number that begins with zero keeps it', () => {
  expect(NewEmployerForm.parse({ name: 'Blom', kvk: '00123456' }).kvk).toBe('00123456')
})

test('a branch number has twelve digits', () => {
  expect(SiteForm.parse({ name: 'Edam', branchNumber: '0000 1234 5678' }).branchNumber).toBe('000012345678')
  expect(wrong(SiteForm.safeParse({ name: 'Edam', branchNumber: '12345678' }))).toEqual(['branchWrong'])
})

test('a postcode is four digits, or whole; SA, SD and SS do not exist', () => {
  expect(SiteForm.parse({ name: 'Edam', postcode: '1135ab' }).postcode).toEqual({ postcode4: '1135', postcode: '1135 AB' })
  expect(SiteForm.parse({ name: 'Edam', postcode: '1135' }).postcode).toEqual({ postcode4: '1135', postcode: null })
  expect(SiteForm.parse({ name: 'Edam' }).postcode).toEqual({ postcode4: null, postcode: null })
  for (const postcode of ['0135 AB', '1135 SS', '1135 A', 'Edam']) expect(wrong(SiteForm.safeParse({ name: 'Edam', postcode }))).toEqual(['postcodeWrong'])
})

test('whatever postcode is taken, its first four digits are the short one, as the table demands', () => {
  fc.assert(fc.property(fc.stringMatching(/^[1-9]\d{3} ?[A-Za-z]{2}$/), (text) => {
    const parsed = SiteForm.safeParse({ name: 'x', postcode: text })
    return !parsed.success || (parsed.data.postcode.postcode!.slice(0, 4) === parsed.data.postcode.postcode4 && /^[1-9]\d{3} [A-Z]{2}$/.test(parsed.data.postcode.postcode!))
  }))
})

test('an answer about hiring can be yes, no or unknown', () => {
  expect(['yes', 'no', ''].map((decidesOnHiring) => PersonForm.parse({ name: 'Ilse', decidesOnHiring }).decidesOnHiring)).toEqual([true, false, null])
})

test('only known traits, sectors and sizes are taken', () => {
  const form = { name: 'Blom', traits: [], kvk: '' }
  expect(wrong(EmployerForm.safeParse({ ...form, traits: ['gezellig'] }))).toEqual(['choiceWrong'])
  expect(wrong(EmployerForm.safeParse({ ...form, sector: 'X' }))).toEqual(['choiceWrong'])
  expect(wrong(EmployerForm.safeParse({ ...form, size: '12' }))).toEqual(['choiceWrong'])
  expect(EmployerForm.parse({ ...form, traits: ['quiet', 'quiet'], sector: 'I', size: '1-9' })).toMatchObject({ traits: ['quiet'], sector: 'I', size: '1-9' })
})

test('the sections are the 22 letters of SBI 2025, and every letter of SBI 2008 leads to one', () => {
  expect(Object.keys(sectors).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV')
  expect([...new Set(Object.values(sectors).map(({ sbi2008 }) => sbi2008))].join('')).toBe('ABCDEFGHIJKLMNOPQRSTU')
  expect([isSector('A'), isSector('W'), isSector(''), isSector(null), isSector('toString')]).toEqual([true, false, false, false, false])
})
