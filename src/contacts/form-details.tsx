import { Belonging, Choice, When } from '#src/design/choices.tsx'
import { DayField, Field } from '#src/design/fields.tsx'
import { Details, Stack } from '#src/design/layout.tsx'
import { isDay } from '#src/kernel/day.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { purposes, supportKinds } from './contact.ts'
import { providers } from './contact-form.ts'
import { labelled } from './form-parts.tsx'
import { shownOf } from './habits.ts'
import { nextDays, type Offers, usedOf } from './offers.ts'
import { contactWords } from './words.ts'

interface DetailProps {
  offers: Offers
  /** Stands open: something inside is filled in or wrong. */
  open: boolean
}

function useYesNo() {
  const { yes, no } = useWords(contactWords)
  return [{ value: 'yes', label: yes }, { value: 'no', label: no }]
}

/** What comes next and when, one tap for the days one often means. */
export function NextStep({ offers, otherDay }: { offers: Offers; otherDay: boolean }) {
  const words = useWords(contactWords)
  const days = nextDays(offers.today).map(({ day, called }) => ({ value: day, label: words.nextDays[called] }))
  return (
    <>
      <Field name="nextStep" label={words.nextStep} width="full" optional />
      <Choice name="nextOn" label={words.nextOn} options={days} more={{ label: words.nextOther, children: <DayField name="nextOther" label={words.nextOther} optional />, open: otherDay }} optional />
    </>
  )
}

/** What the scale asks about a talk with an employer (IPS-25, items 16 to 18). */
export function VisitDetails({ offers, open }: DetailProps) {
  const words = useWords(contactWords)
  const answers = useYesNo()
  const { first, more } = shownOf(purposes, usedOf<(typeof purposes)[number]>(offers.used, 'purpose'), 4)
  const named = (id: string) => offers.people.first.find((person) => person.id === id)
  return (
    <When choice="kind" is="employer">
      <Choice name="purpose" label={words.purpose} options={labelled(first, words.purposes)} more={more.length > 0 ? { label: words.more, options: labelled(more, words.purposes) } : undefined} optional />
      {offers.targets.length > 0 && (
        <Belonging>
          <Choice name="planTargetIds" label={words.targets} hint={words.targetsHint} many optional
            options={offers.targets.map(({ id, title, participantId }) => ({ value: id, label: words.targetOne(named(participantId)?.givenName ?? '', title), of: participantId }))} />
        </Belonging>
      )}
      <Details summary={words.aboutVisit} open={open}>
        <Stack>
          <Choice name="decidesOnHiring" label={words.decides} options={answers} optional />
          <Choice name="vacancy" label={words.vacancy} options={answers} optional />
          <Choice name="participantPresent" label={words.present} options={answers} optional />
          <Field name="result" label={words.result} width="full" optional />
        </Stack>
      </Details>
    </When>
  )
}

/** What kind of support it was (IPS-25, item 22), what was explained (again) and how long one worked along. */
export function SupportDetails({ offers, open }: DetailProps) {
  const words = useWords(contactWords)
  const { first, more } = shownOf(supportKinds, usedOf<(typeof supportKinds)[number]>(offers.used, 'supportKind'), 5)
  const topics = [...new Set([...offers.used.flatMap(({ topic }) => (topic ? [topic] : [])), ...words.topics])]
  return (
    <When choice="kind" is="support">
      <Details summary={words.aboutSupport} open={open}>
        <Stack>
          <Choice name="supportKind" label={words.supportKind} options={labelled(first, words.supportKinds)} more={{ label: words.more, options: labelled(more, words.supportKinds) }} optional />
          <Field name="topic" label={words.topic} hint={words.topicHint} list={topics} optional />
          <Field name="alongMinutes" label={words.along} hint={words.alongHint} inputMode="numeric" width="short" optional />
        </Stack>
      </Details>
    </When>
  )
}

/** Who did it, together with whom, and for an attempt whom one tried to reach and whether it worked (IPS-25, item 25). */
export function WhoDidIt({ open }: { open: boolean }) {
  const words = useWords(contactWords)
  const answers = useYesNo()
  return (
    <>
      <When choice="kind" is="outreach">
        <Choice name="toFamily" label={words.toFamily} options={[{ value: 'no', label: words.toPerson }, { value: 'yes', label: words.toRelative }]} optional />
        <Choice name="reached" label={words.reached} options={answers} optional />
      </When>
      <When choice="kind" is="given">
        <Details summary={words.whoDidIt} open={open}>
          <Stack>
            <Choice name="byRole" label={words.byRole} options={labelled(providers, words.providers)} optional />
            <Choice name="joint" label={words.joint} options={answers} optional />
          </Stack>
        </Details>
      </When>
    </>
  )
}

/** On which day and at what time, and the way there; the day stands in view. */
export function Circumstances({ offers, open, day }: DetailProps & { day: string }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const said = isDay(day) ? (day === offers.today ? words.today : showDay(day, locale)) : ''
  return (
    <Details summary={words.circumstances(said)} open={open}>
      <Stack>
        <DayField name="onDay" label={words.onDay} max={offers.today} />
        <Field name="atTime" label={words.atTime} type="time" width="short" optional />
        <Field name="travelMinutes" label={words.travel} inputMode="numeric" width="short" optional />
      </Stack>
    </Details>
  )
}
