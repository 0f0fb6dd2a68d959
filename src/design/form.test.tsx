import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { LocaleContext } from '#src/words/locale.ts'
import { Button } from './button.tsx'
import { Checkbox, Choice } from './choices.tsx'
import { DayField, Field, Select, TextArea } from './fields.tsx'
import { Form } from './form.tsx'

const inEnglish = (node: VNode) => render(<LocaleContext.Provider value="en">{node}</LocaleContext.Provider>)

describe('a form', () => {
  it('that came back lists its errors with a link to each field, and says them at the field too', () => {
    const html = inEnglish(<Form action="/x" errors={{ name: 'Fill in a name.' }} values={{ name: 'S' }}><Field name="name" label="Name" /></Form>)
    expect(html).toContain('role="alert" tabindex="-1"')
    expect(html).toContain('Something is not right')
    expect(html).toContain('<a href="#form-name">Fill in a name.</a>')
    expect(html).toMatch(/<input[^>]* id="form-name"[^>]* value="S"[^>]* aria-invalid="true" aria-describedby="form-name-error"/)
    expect(html).toMatch(/id="form-name-error">.*Error: .*Fill in a name\./)
  })

  it('without errors shows no summary, posts, and leaves checking to the server', () => {
    const html = inEnglish(<Form action="/x" hidden={{ version: '3' }}><Button>Save</Button></Form>)
    expect(html).not.toContain('alert')
    expect(html).toContain('<form class="form" id="form" method="post" action="/x" novalidate')
    expect(html).toContain('<input type="hidden" name="version" value="3"')
  })

  it('never sends a password back to the screen', () => {
    expect(inEnglish(<Form action="/x" values={{ secret: 'abc' }}><Field name="secret" label="Password" type="password" /></Form>)).not.toContain('abc')
  })

  it('escapes what was typed', () => {
    const html = inEnglish(<Form action="/x" values={{ text: '</textarea><script>' }}><TextArea name="text" label="Text" readers="Your team reads this." /></Form>)
    expect(html).not.toContain('<script>')
  })
})

describe('a field', () => {
  it('that may stay empty says so; the others are required', () => {
    expect(inEnglish(<Field name="a" label="A" optional />)).toContain('(optional)')
    expect(inEnglish(<Field name="a" label="A" />)).toMatch(/<input[^>]* required/)
  })

  it('of text says who reads it, also to a screen reader', () => {
    const html = inEnglish(<TextArea name="note" label="Note" readers="Your team reads this." />)
    expect(html).toContain('aria-describedby="form-note-readers"')
    expect(html).toMatch(/id="form-note-readers">.*Your team reads this\./)
  })

  it('with a day says the day in words', () => {
    const html = inEnglish(<DayField name="day" label="Day" value="2026-02-03" />)
    expect(html).toContain('Tuesday 3 February 2026')
    expect(html).toMatch(/type="date" value="2026-02-03"/)
  })

  it('with an impossible day stays empty', () => {
    expect(inEnglish(<DayField name="day" label="Day" value="2026-02-30" />)).not.toContain('2026-02-30')
  })

  it('with options has the chosen one selected', () => {
    const options = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }]
    expect(inEnglish(<Select name="s" label="S" options={options} value="b" />)).toContain('<option value="b" selected')
    expect(inEnglish(<Choice name="s" label="S" options={options} value="b" />)).toMatch(/<fieldset.*<legend.*type="radio" name="s" value="b" checked/)
    expect(inEnglish(<Choice name="s" label="S" options={options} many value={['a', 'b']} />).match(/type="checkbox"[^>]* checked/g)).toHaveLength(2)
    expect(inEnglish(<Form action="/x" values={{ yes: 'on' }}><Checkbox name="yes" label="Yes" /></Form>)).toMatch(/name="yes" checked/)
  })
})
