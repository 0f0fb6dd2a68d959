import { Choice, When } from '#src/design/choices.tsx'
import { Field, type Option, Select } from '#src/design/fields.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { useWords } from '#src/words/locale.ts'
import type { contactKinds } from './contact.ts'
import type { Where } from './contact-form.ts'
import { choicesOf, type Offers } from './offers.ts'
import { usualFills, usualKey } from './usual.ts'
import { contactWords } from './words.ts'

/** Values as answers with their words. */
export const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): Option[] => values.map((value) => ({ value, label: labels[value] }))

/** What a where is called: a place, or a way to speak. */
export function useWheres(): (where: Where) => string {
  const { places, modalities } = useWords(contactWords)
  return (where) => (where === 'phone' || where === 'video' || where === 'message' ? modalities[where] : places[where])
}

/** The contact as this coach often has it, in one tap. */
export function UsualChoice({ offers, kind }: { offers: Offers; kind: string | undefined }) {
  const words = useWords(contactWords)
  const whereIs = useWheres()
  const { usual } = choicesOf(offers.used, kind)
  if (usual.length === 0) return null
  const options = usual.map((one) => ({
    value: usualKey(one), fills: usualFills(one),
    label: words.usualOne(words.kinds[one.kind as keyof typeof words.kinds], whereIs(one.where), words.minutesShort(one.minutes)),
  }))
  return <Choice name="usual" label={words.usual} options={options} optional />
}

/** Whom it is about: the most recent as chips, everybody else in a list. */
export function AboutWhom({ offers: { people } }: { offers: Offers }) {
  const words = useWords(contactWords)
  return (
    <>
      <Choice name="participantIds" label={words.about} hint={words.aboutHint} options={people.first.map((person) => ({ value: person.id, label: nameOf(person) }))} many optional />
      {people.more.length > 0 && (
        <Select name="participantAlso" label={words.also} hideLabel blank={words.alsoBlank} options={people.more.map((person) => ({ value: person.id, label: nameOf(person) }))} addsTo="participantIds" optional />
      )}
    </>
  )
}

/** What kind of contact, with whom, where and how long: what this coach uses most is in view. */
export function KindWhereMinutes({ offers, given, otherMinutes }: { offers: Offers; given: number; otherMinutes: boolean }) {
  const words = useWords(contactWords)
  const whereIs = useWheres()
  const choices = choicesOf(offers.used)
  const known = [...choices.minutes.first, ...choices.minutes.more]
  const inView = given > 0 && !known.includes(given) ? [...choices.minutes.first, given].sort((a, b) => a - b) : choices.minutes.first
  const where = (one: Where) => ({ value: one, label: whereIs(one) })
  const minutes = (count: number) => ({ value: String(count), label: words.minutesShort(count) })
  const kind = (one: (typeof contactKinds)[number]) => ({ value: one, label: words.kinds[one] })
  const more = <T,>(list: readonly T[], option: (one: T) => Option) => (list.length > 0 ? { label: words.more, options: list.map(option) } : undefined)
  return (
    <>
      <Choice name="kind" label={words.kind} options={choices.kinds.first.map(kind)} more={more(choices.kinds.more, kind)} />
      <When choice="kind" is="employer">
        <Field name="employerName" label={words.employer} list={offers.employers} width="full" optional />
        {offers.sites.length > 0 && <Choice name="siteId" label={words.site} options={offers.sites.map(({ id, label }) => ({ value: id, label }))} optional />}
      </When>
      <When choice="kind" is="met"><Field name="personMet" label={words.personMet} list={offers.employerPeople} width="full" optional /></When>
      <Choice name="place" label={words.where} options={choices.wheres.first.map(where)} more={more(choices.wheres.more, where)} />
      <Choice name="minutes" label={words.minutes} options={inView.map(minutes)} optional
        more={{ label: words.otherwise, options: choices.minutes.more.map(minutes), children: <Field name="minutesOther" label={words.minutesOther} inputMode="numeric" width="short" optional />, open: otherMinutes }} />
    </>
  )
}
