import { Notice } from '#src/design/notice.tsx'
import type { Employer } from '#src/employers/employer.ts'
import { isSector, sectorLabel } from '#src/employers/sector.ts'
import type { Day } from '#src/kernel/day.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDaysAgo } from '#src/words/show.ts'
import { isGoingCold } from './cold.ts'
import type { SharedContact } from './shared-contact.ts'
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

/** Says that a relation is going cold, and that a short visit is enough. */
export function ColdNotice({ shared, today, norm }: { shared: readonly SharedContact[]; today: Day; norm: number }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const [firstContactOn, lastVisitOn] = [shared.at(-1)?.onDay ?? null, shared.find(({ faceToFace }) => faceToFace)?.onDay ?? null]
  const last = lastVisitOn ?? firstContactOn
  if (last === null || !isGoingCold({ firstContactOn, lastVisitOn }, today, norm)) return null
  return <Notice kind="warn" title={words.cold(showDaysAgo(last, today, locale))}><p>{words.coldAdvice}</p></Notice>
}
