import { Card, Stack } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showInstant } from '#src/words/show.ts'
import type { OverrideLine } from './check-store.ts'
import type { DisclosureTalk } from './decision.ts'
import { topics } from './disclosure-form.ts'
import { disclosureWords } from './words.ts'

type Talk = DisclosureTalk & { staff: string }

/** The talks about telling, newest first, in the person's own words. */
export function Talks({ talks }: { talks: readonly Talk[] }) {
  const words = useWords(disclosureWords)
  const locale = useLocale()
  const named = (talk: Talk) => topics.filter((topic) => talk.topics.includes(topic)).map((topic) => words.topics[topic])
  return (
    <Card title={words.talks}>
      {talks.length === 0 && <EmptyState title={words.noTalk}>{words.noTalkText}</EmptyState>}
      {talks.length > 0 && (
        <Timeline wide label={words.talksLabel} entries={talks.map((talk) => ({
          key: talk.id, when: showDay(talk.onDay, locale), title: words.with(talk.staff), meta: named(talk).join(' · '), body: <TalkBody talk={talk} />,
        }))} />
      )}
    </Card>
  )
}

function TalkBody({ talk }: { talk: Talk }) {
  const words = useWords(disclosureWords)
  const parts = [[words.pros, talk.pros], [words.cons, talk.cons], [words.practised, talk.sentence && `“${talk.sentence}”`], [words.note, talk.note]] as const
  return <>{parts.map(([label, text]) => text && <Written key={label}><strong>{label}:</strong> {text}</Written>)}</>
}

/** What went out with words that were not released, and why. */
export function Overrides({ overrides }: { overrides: readonly OverrideLine[] }) {
  const words = useWords(disclosureWords)
  const locale = useLocale()
  if (overrides.length === 0) return null
  const place = (known: string) => (known in words.places ? words.places[known as keyof typeof words.places] : words.places.other)
  return (
    <Card title={words.sent}>
      <Hint>{words.sentHint}</Hint>
      <Stack>
        {overrides.map((one) => (
          <section key={one.id}>
            <TwoLines main={[words.sentLine(one.words.join(', '), place(one.place)), one.employer && words.sentTo(one.employer)].filter(Boolean).join(' ')} sub={words.sentBy(one.staff, showInstant(one.at, locale))} />
            <Written>{one.reason}</Written>
          </section>
        ))}
      </Stack>
    </Card>
  )
}
