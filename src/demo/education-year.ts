import { addDays, type Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { organisations, people, type PersonName, staff } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { type EducationStory, educationStories } from './education-texts.ts'
import { writeRows } from './store.ts'
import { workdayUntil } from './workdays.ts'

function rowsOf(name: PersonName, story: EducationStory, today: Day) {
  const chance = chanceFrom(`education ${name}`)
  const day = (ago: number | undefined) => (ago === undefined ? null : addDays(today, -ago))
  const [id, participantId] = [chance.id(), people[name].id]
  const { course, school, level, hours, wish, accommodations, support, applied, started, untilIn, ended, result, why } = story
  const education = {
    id, participantId, course, school, level, hoursPerWeek: hours, wish, accommodations, support, appliedOn: day(applied), startedOn: day(started), expectedUntilOn: untilIn === undefined ? null : addDays(today, untilIn),
    endedOn: day(ended), result: result ?? null, stopReason: why ?? null, createdAt: `${addDays(today, -(applied ?? started ?? 5) - 7)}T10:00:00.000Z`,
  }
  const talks = story.talks.map(({ ago, met, said }) => {
    const onDay = workdayUntil(addDays(today, -ago))
    return { id: chance.id(), educationId: id, participantId, onDay, personMet: met, said, staffId: staff[people[name].coach].id, createdAt: `${onDay}T15:00:00.000Z` }
  })
  return { education, talks }
}

/** Adds what some of the cast learn at a school, with the talks with it. */
export async function plantEducation(looking: Looking): Promise<void> {
  const { on, organisationId } = looking.acting
  const rows = (Object.keys(educationStories) as PersonName[]).filter((name) => organisations[people[name].organisation].id === organisationId).map((name) => rowsOf(name, educationStories[name]!, on))
  await writeRows(looking, 'education', rows.map(({ education }) => education))
  await writeRows(looking, 'schoolContact', rows.flatMap(({ talks }) => talks))
}
