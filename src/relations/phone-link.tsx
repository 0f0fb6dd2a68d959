import { useWords } from '#src/words/locale.ts'
import { relationWords } from './words.ts'

/** A phone number that calls when pressed. */
export function PhoneLink({ phone }: { phone: string }) {
  const words = useWords(relationWords)
  return <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} aria-label={words.call(phone)}>{phone}</a>
}
