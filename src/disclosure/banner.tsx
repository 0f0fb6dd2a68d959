import { Field } from '#src/design/fields.tsx'
import { Notice, WhoReadsThis } from '#src/design/notice.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { bannerWords } from './banner-words.ts'
import { type MayBeTold, mayTell } from './disclosure.ts'
import type { WatchedWord } from './word-check.ts'

interface BannerProps {
  /** Whom it is about: the given name is enough. */
  participant: { id: string; givenName: string }
  told: MayBeTold
  /** The employer by name, or a kind of recipient in words; absent for employers in general. */
  to?: string | undefined
  /** Leaves out the way to the choices, as on paper or in front of somebody else. */
  plain?: boolean | undefined
}

const listed = (parts: readonly string[], last: string) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`)

/** What one person wants one recipient to know. Stands at the top of every screen, message and print that is meant for an employer. */
export function DisclosureBanner({ participant, told, to, plain }: BannerProps) {
  const words = useWords(bannerWords)
  const name = participant.givenName
  return (
    <Notice kind={told.why === 'decided' && told.level !== 'nothing' ? 'info' : 'warn'} title={words.title(name, to ?? words.toAnyEmployer)}>
      {told.why === 'decided' ? <Decided name={name} told={told} /> : <Undecided name={name} told={told} />}
      {!plain && <p><a href={urls.personDisclosure(participant.id)}>{words.see}</a></p>}
    </Notice>
  )
}

function Undecided({ name, told: { why, decision } }: { name: string; told: MayBeTold }) {
  const words = useWords(bannerWords)
  const locale = useLocale()
  if (why === 'runOut' && decision?.validUntil) return <p>{words.runOut(name, showDay(decision.validUntil, locale))}</p>
  if (why === 'withdrawn' && decision?.withdrawnOn) return <p>{words.withdrawn(name, showDay(decision.withdrawnOn, locale))}</p>
  return <p>{words.undecided(name)}</p>
}

function Decided({ name, told }: { name: string; told: MayBeTold }) {
  const words = useWords(bannerWords)
  const locale = useLocale()
  const parts = (['support', 'limits', 'diagnosis'] as const).map((what) => ({ may: mayTell(told, what), text: what === 'support' ? words.coach : words[what] }))
  const may = [...parts.filter((part) => part.may).map(({ text }) => text), ...told.releasedKinds.map((kind) => words.kinds[kind])]
  const not = [...parts.filter((part) => !part.may).map(({ text }) => text), words.rest]
  return (
    <>
      {may.length > 0 && <p><strong>{words.tell}</strong> {listed(may, words.and)}.</p>}
      <p><strong>{words.tellNot}</strong> {may.length > 0 ? listed(not, words.or) : words.nothing(name)}.</p>
      {told.sentence && <p><strong>{words.say}</strong> “{told.sentence}”</p>}
      {told.released.length > 0 && <p><strong>{words.words}</strong> {told.released.join(', ')}.</p>}
      {told.decision?.validUntil && <p>{words.until(showDay(told.decision.validUntil, locale))}</p>}
    </>
  )
}

/** Inside a form whose text holds words that were not released: which words, and where one writes why they go along all the same (`overrideFields`). */
export function WordWarning({ name, words: found }: { name: string; words: readonly WatchedWord[] }) {
  const words = useWords(bannerWords)
  if (found.length === 0) return null
  return (
    <Notice kind="warn" title={words.warnTitle} live>
      <p>{words.warn(name)} <strong>{found.map(({ word }) => word).join(', ')}</strong></p>
      <p>{words.warnWhat}</p>
      <Field name="overrideReason" label={words.reason} hint={words.reasonHint(name)} width="full" maxLength={500} optional />
      <WhoReadsThis>{words.reasonReaders}</WhoReadsThis>
    </Notice>
  )
}
