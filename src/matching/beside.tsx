import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Field, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { type Trait, traitLabel } from '#src/employers/trait.ts'
import { leadWords } from '#src/leads/words.ts'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { Seeker } from './match.ts'
import { travelWays } from './match-form.ts'
import type { TravelTime } from './seeker-store.ts'
import { matchWords } from './words.ts'

/** Nothing was put down yet about what somebody wants: where to begin. */
export function NoProfilePage({ participant }: { participant: Participant }) {
  const words = useWords(matchWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.leadsTitle}>
      <Card><EmptyState title={words.noProfile} action={<ButtonLink href={urls.personPlan(participant.id)}>{words.makeProfile}</ButtonLink>}>{words.noProfileText(participant.givenName)}</EmptyState></Card>
    </PersonPage>
  )
}

/** What the person wants, the own words first, so that every suggestion can be laid beside it. */
export function WishesCard({ participant, seeker: { wishes, targets } }: { participant: Participant; seeker: Seeker }) {
  const words = useWords(matchWords)
  const { weekDays, partsOfDay } = useWords(leadWords)
  const locale = useLocale()
  const { hoursFrom, hoursUntil, wanted, unwanted } = wishes
  const number = (value: number) => showNumber(value, locale)
  const traits = (list: readonly Trait[]) => list.map((trait) => traitLabel(trait, locale)).join(', ')
  const hours = hoursFrom !== null && hoursUntil !== null ? words.hoursBetween(number(hoursFrom), number(hoursUntil)) : hoursFrom !== null ? words.hoursAtLeast(number(hoursFrom)) : hoursUntil !== null && words.hoursAtMost(number(hoursUntil))
  const lines = [
    { label: words.now, value: wishes.words.now && <Written>{wishes.words.now}</Written>, note: traits(wanted) },
    { label: words.notWanted, value: wishes.words.notWanted && <Written>{wishes.words.notWanted}</Written>, note: traits(unwanted) },
    { label: words.targets, value: targets.map(({ title }) => title).join(', ') },
    { label: words.hours, value: hours },
    { label: words.days, value: wishes.days.map((day) => weekDays[day]).join(', ') },
    { label: words.parts, value: wishes.partsOfDay.map((part) => partsOfDay[part]).join(', ') },
    { label: words.travel, value: wishes.maxTravelMinutes !== null && words.minutes(number(wishes.maxTravelMinutes)) },
  ]
  return <Card title={words.wishes(participant.givenName)} foot={<a href={urls.personPlan(participant.id)}>{words.toProfile}</a>}><Summary lines={lines.filter(({ value, note }) => value || note)} /></Card>
}

/** The ways somebody found out, which go before any estimate. */
export function TravelCard({ participant, times, values, errors }: { participant: Participant; times: readonly TravelTime[]; values: FormValues; errors: Record<string, string> }) {
  const words = useWords(matchWords)
  const locale = useLocale()
  return (
    <Card title={words.travelTitle} id="travel">
      <Stack>
        <Hint>{words.travelHint}</Hint>
        {times.length > 0 && <RowList label={words.travelTitle} rows={times.map(({ id, postcode4, minutes, way }) => ({
          key: id, main: words.travelLine(postcode4, showNumber(minutes, locale)), sub: way && words.ways[way as keyof typeof words.ways],
          end: <PostButton action={urls.removeTravelTime(participant.id, id)} kind="quiet" small>{words.travelRemove}</PostButton>,
        }))} />}
        <Form id="travel-form" action={urls.travelTimes(participant.id)} values={values} errors={errors}>
          <Field name="postcode4" label={words.travelPostcode} width="short" />
          <Field name="minutes" label={words.travelMinutes} inputMode="numeric" width="short" />
          <Select name="way" label={words.travelWay} options={travelWays.map((value) => ({ value, label: words.ways[value] }))} optional />
          <Actions><Button kind="secondary">{words.travelSave}</Button></Actions>
        </Form>
      </Stack>
    </Card>
  )
}
