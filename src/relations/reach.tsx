import type { Employer } from '#src/employers/employer.ts'
import { isSector, sectorLabel } from '#src/employers/sector.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { relationWords } from './words.ts'

/** A phone number that calls when pressed. */
export function PhoneLink({ phone }: { phone: string }) {
  const words = useWords(relationWords)
  return <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} aria-label={words.call(phone)}>{phone.replace(/ /g, '\u00a0')}</a>
}

/** What one needs on the way there: the phone first. */
export function Reach({ employer }: { employer: Employer }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const facts = [employer.place, isSector(employer.sector) && sectorLabel(employer.sector, locale), employer.size && words.size(employer.size)].filter(Boolean).join(' · ')
  return <>{facts}{facts && employer.phone && ' · '}{employer.phone && <PhoneLink phone={employer.phone} />}</>
}
