import { addDays, type Day } from '#src/kernel/day.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { careTeamNotes } from './circle-notes.ts'
import { type ContactRow, contactRow } from './contact-row.ts'
import { decides } from './employers.ts'
import { type Draw, drawer, fill } from './fill.ts'
import type { Life, Setting } from './life.ts'
import { otherNotes } from './reach-notes.ts'
import { horizon } from './rhythm.ts'
import { type CoachName, habits } from './roster.ts'
import { employerSlots } from './slots.ts'
import { employerNote, type Purpose } from './write.ts'

/** One coach with the people who may stand together in a note. */
interface Desk {
  coach: CoachName
  people: readonly Life[]
  setting: Setting
  chance: Chance
  draw: Draw
}

/** The people of a coach who can be in a note of that day: begun, with this coach, and spoken to later still, so that nobody's last contact moves. */
function present({ coach, people }: Desk, on: Day): Life[] {
  return people.filter((life) => life.coach === coach && life.startedOn !== null && life.startedOn < on && life.lastOn !== null && life.lastOn > on && (life.former === null || life.former.untilOn < on))
}

function some(desk: Desk, on: Day, [low, high]: readonly [number, number]): string[] {
  return desk.chance.shuffled(present(desk, on)).slice(0, desk.chance.between(low, high)).map(({ id }) => id)
}

const words = { dag: 'vrijdag' }

/** The weekly meeting with the treatment team: one note in several files, so it names nobody. */
function teamMeeting(desk: Desk, monday: Day): ContactRow[] {
  const { coach, chance, draw } = desk
  const on = addDays(monday, habits[coach].meets - 1)
  const lvb = coach === 'lot' || coach === 'karim'
  if (lvb || chance.maybe(0.4)) return []
  const participantIds = some(desk, on, [2, 4])
  if (participantIds.length < 2) return []
  const meeting = { modality: 'faceToFace' as const, place: 'careTeam' as const, minutes: 45 + 15 * chance.between(0, 1) }
  return [contactRow({ coach, on, kind: 'careTeam', meeting, note: draw(careTeamNotes.together, {}) ?? '', participantIds }, chance)]
}

/** Something done with a few people together, about every third week. */
function gathering(desk: Desk, monday: Day): ContactRow[] {
  const { coach, chance, draw } = desk
  const on = addDays(monday, 4)
  if (chance.maybe(0.75)) return []
  const participantIds = some(desk, on, [2, 4])
  if (participantIds.length < 2) return []
  const note = fill(draw(otherNotes.together, words) ?? '', words)
  const inside = /kantoor|cv|oefen/i.test(note)
  return [contactRow({ coach, on, kind: 'other', meeting: { modality: 'faceToFace', place: inside ? 'office' : 'community', minutes: 90 }, note, participantIds }, chance)]
}

/** Visits to employers for nobody in particular: so a door is open when somebody asks. */
function doors(desk: Desk, monday: Day): ContactRow[] {
  const { coach, chance, draw, setting } = desk
  const wanted = habits[coach].doors
  const count = Math.floor(wanted) + (chance.maybe(wanted % 1) ? 1 : 0)
  return Array.from({ length: count }, () => {
    const on = addDays(monday, chance.between(0, 4))
    const employer = chance.pick(setting.employers)
    const met = chance.pick(employer.met)
    const purpose: Purpose = chance.weighted({ introduce: 32, learnNeeds: 34, keepWarm: 26, thank: 8 })
    const { meeting, note } = employerNote(employerSlots({ on, employer, place: 'employer', tasks: undefined, met }, chance), { purpose, works: 'not' }, { chance, draw })
    return contactRow({ coach, on, kind: 'employer', meeting, note, participantIds: [], employer, met, decides: decides(met), purpose }, chance)
  })
}

/** Work for the team as a whole. */
function teamwork({ coach, chance, draw }: Desk, monday: Day): ContactRow[] {
  if (chance.maybe(0.65)) return []
  const note = draw(otherNotes.team, {}) ?? ''
  const outside = /bedrijventerrein|ontbijt|werkgever/i.test(note)
  const meeting = { modality: 'faceToFace' as const, place: outside ? ('community' as const) : ('office' as const), minutes: chance.between(6, 12) * 10 }
  return [contactRow({ coach, on: addDays(monday, chance.between(0, 4)), kind: 'other', meeting, note, participantIds: [] }, chance)]
}

/** What a coach noted that belongs to several people or to none, week by week of the last year; nothing on the day itself. */
export function coachWeeks(coach: CoachName, people: readonly Life[], setting: Setting): ContactRow[] {
  const chance = chanceFrom(`weeks ${coach}`)
  const desk: Desk = { coach, people, setting, chance, draw: drawer(chance) }
  const rows: ContactRow[] = []
  for (let monday = mondayOf(addDays(setting.today, -horizon)); monday < setting.today; monday = addDays(monday, 7)) {
    rows.push(...teamMeeting(desk, monday), ...gathering(desk, monday), ...doors(desk, monday), ...teamwork(desk, monday))
  }
  return rows.filter(({ onDay }) => onDay < setting.today)
}
