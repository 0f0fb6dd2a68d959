import { ButtonLink } from '#src/design/button.tsx'
import { Card, Section, Stack } from '#src/design/layout.tsx'
import { Badge, Text, type Tone, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { type Education, educationDays, educationState } from './education.ts'
import { educationWords } from './words.ts'

const tones: Record<ReturnType<typeof educationState>, Tone> = { wish: 'sky', applied: 'sky', soon: 'sky', now: 'moss', over: 'sand', notStarted: 'sand' }

/** Where a course stands, as a mark. */
export function EducationMark({ education, today }: { education: Education; today: Day }) {
  const state = educationState(education, today)
  return <Badge tone={tones[state]}>{useWords(educationWords).states[state]}</Badge>
}

/** School, level and hours of a course in one line. */
export function useSchoolLine(): (education: Education) => string {
  const words = useWords(educationWords)
  const locale = useLocale()
  return ({ school, level, hoursPerWeek }) => [school, level && words.levels[level], hoursPerWeek !== null && words.perWeek(showNumber(hoursPerWeek, locale))].filter(Boolean).join(' · ')
}

/** The courses of somebody beside the work: an equal route, counted apart. */
export function EducationSection({ participantId, education, today, mayRecord }: { participantId: string; education: readonly Education[]; today: Day; mayRecord: boolean }) {
  const words = useWords(educationWords)
  const add = mayRecord && <ButtonLink href={urls.newEducation(participantId)} kind="secondary" small icon="plus">{words.add}</ButtonLink>
  return (
    <Section title={words.section} id="learning">
      <Stack>
        {education.length === 0 ? <EmptyState title={words.none} action={add}>{words.noneLead}</EmptyState> : education.map((one) => <EducationCard key={one.id} education={one} today={today} />)}
        {education.length > 0 && add}
      </Stack>
    </Section>
  )
}

function EducationCard({ education, today }: { education: Education; today: Day }) {
  const words = useWords(educationWords)
  const locale = useLocale()
  const lineOf = useSchoolLine()
  const days = educationDays(education, today).map(({ what, on }) => `${words.days[what]} ${showDayShort(on, locale)}`).join(' · ')
  return (
    <Card title={<a href={urls.education(education.participantId, education.id)}>{education.course}</a>} action={<EducationMark education={education} today={today} />}>
      <Stack gap="tight">
        {(lineOf(education) || days) && <TwoLines main={lineOf(education) || days} sub={lineOf(education) ? days : undefined} />}
        {education.result && education.result !== 'noneYet' && <Text tone="strong">{words.results[education.result]}</Text>}
        {education.startedOn === null && education.wish && <Hint>“{education.wish}”</Hint>}
      </Stack>
    </Card>
  )
}
