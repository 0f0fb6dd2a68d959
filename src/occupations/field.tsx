import { type FieldProps, useField } from '#src/design/form.tsx'
import { SuggestField, Suggestions } from '#src/design/suggest.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { findOccupation } from './occupation.ts'
import { occupationLabel, surelyMeant } from './occupation-code.ts'
import { suggestOccupation } from './suggestion.ts'
import { occupationWords } from './words.ts'

interface OccupationProps extends Omit<FieldProps, 'name' | 'label' | 'value'> {
  /** Name of the field; the form's schema reads it with `OccupationCode`. */
  name?: string
  label?: string
  /** The field with the person's own job title: while no occupation is filled in, typing there leads to suggestions too. */
  beside?: string
}

/**
 * The field for an occupation. Somebody types an everyday word, our label or the code; what that may mean stands below to choose from, while typing and,
 * without a script, on the page that comes back. Errors are `occupationUnclear` and `occupationUnknown` of `occupationWords.errors`.
 */
export function OccupationField({ name = 'occupationCode', label, beside, ...props }: OccupationProps) {
  const words = useWords(occupationWords)
  const locale = useLocale()
  const { value } = useField({ name, label: '' })
  const sent = (Array.isArray(value) ? value : [value]).map((one) => String(one ?? ''))
  const [text = '', chosen] = sent
  const shown = occupationLabel(text, 'nl') ?? text
  const hint = props.hint ?? words.fieldHint
  const meaning = occupationLabel(surelyMeant(text) ?? '', locale)
  return (
    <SuggestField {...props} name={name} label={label ?? words.field} hint={locale === 'nl' || !meaning ? hint : `${meaning}. ${words.fieldHint}`} value={shown} from={urls.occupationSuggestions()} beside={beside}>
      {text !== '' && !surelyMeant(text) && <OccupationSuggestions name={name} text={text} chosen={chosen} />}
    </SuggestField>
  )
}

/** The occupations a text may mean, to choose from; nothing when it resembles none. */
export function OccupationSuggestions({ name, text, chosen }: { name: string; text: string; chosen?: string | undefined }) {
  const words = useWords(occupationWords)
  const locale = useLocale()
  const found = suggestOccupation(text).suggestions
  if (found.length === 0) return null
  const options = found.map(({ occupation: { code, nl, en }, because: { title } }) => ({
    value: code, label: locale === 'nl' ? nl : en, hint: [locale === 'nl' ? title !== nl && title !== en && words.also(title) : nl, code].filter(Boolean).join(' · '),
  }))
  return <Suggestions name={name} label={words.meant} options={[...options, { value: '', label: words.noneOfThese }]} chosen={chosen ?? (findOccupation(text) ? text : undefined)} />
}
