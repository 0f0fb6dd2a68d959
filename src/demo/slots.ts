import { weekday } from '#src/kernel/week.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Chance } from './chance.ts'
import type { Employer } from './employers.ts'
import { type Slots, spokenWords } from './fill.ts'
import type { Life } from './life.ts'
import type { Place } from './meeting.ts'
import { slotTexts } from './plan-texts.ts'
import { sectors } from './sector-texts.ts'

/** What a note is about. */
export interface About {
  on: Day
  employer: Employer
  place: Place
  tasks: readonly string[] | undefined
  /** Whom one met there: name and role. */
  met?: string
}

/** A day of the week that is not the day of the note itself. */
function dayAfter(on: Day, chance: Chance): string {
  return chance.pick(slotTexts.days.filter((_, index) => index + 1 !== weekday(on)))
}

/** The slots about an employer alone, for a visit for nobody in particular. */
export function employerSlots({ employer, tasks, met, on }: About, chance: Chance): Slots {
  return {
    werkgever: employer.name.split(',')[0]!, contact: (met ?? employer.met[0]!).split(/[ ,]/)[0]!, taak: chance.pick(tasks ?? chance.pick(sectors[employer.sector].jobs).tasks),
    uren: chance.pick(slotTexts.hours), dag: dayAfter(on, chance), wens: sectors[employer.sector].wish,
  }
}

/** What fills the slots in a note about somebody. */
export function slotsOf(life: Life, about: About, chance: Chance): Slots {
  const [first, second] = life.wishes
  const wens2 = sectors[second].wish
  return {
    ...employerSlots(about, chance), ...spokenWords[life.named.spoken], naam: life.named.givenName, gevoel: chance.pick(slotTexts.gevoel), plek: chance.pick(slotTexts.spots[about.place]),
    naaste: life.relative, zorg: life.carer, collega: life.colleague, wens: sectors[first].wish, ...(first === second ? {} : { wens2 }),
  }
}
