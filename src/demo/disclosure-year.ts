import type { Insertable } from 'kysely'
import type { DisclosureDecisionTable, DisclosureTalkTable } from '#src/db/tables.ts'
import type { Level } from '#src/disclosure/decision.ts'
import { topics } from '#src/disclosure/disclosure-form.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import { employers, people, type PersonName, staff } from './cast.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { toldStories, toldTexts } from './disclosure-texts.ts'
import type { Life } from './life.ts'
import type { OrganisationName } from './roster.ts'
import { workdayFrom, workdayUntil } from './workdays.ts'

type Talk = Omit<Insertable<DisclosureTalkTable>, 'organisationId'>
type Decision = Omit<Insertable<DisclosureDecisionTable>, 'organisationId'>

/** The talks and choices the demonstration adds. */
export interface ToldYear {
  talks: Talk[]
  decisions: Decision[]
}

const back = (today: Day, ago: number) => workdayUntil(addDays(today, -ago))

function castTold(name: PersonName, today: Day): ToldYear {
  const story = toldStories[name]
  const chance = chanceFrom(`told ${name}`)
  const own = { participantId: people[name].id, staffId: staff[people[name].coach].id }
  return {
    talks: (story?.talks ?? []).map(({ ago, topics: about, pros = null, cons = null, sentence = null, note = null }) => ({ ...own, id: chance.id(), onDay: back(today, ago), topics: [...about], pros, cons, sentence, note, createdAt: `${back(today, ago)}T15:00:00Z` })) as Talk[],
    decisions: (story?.choices ?? []).map((choice) => decisionRow(chance, {
      ...own, recipient: choice.employer ? 'employer' : 'anyEmployer', employerId: choice.employer ? employers[choice.employer].id : null, level: choice.level, coachVisible: choice.coach, sentence: choice.sentence ?? null,
      released: [...(choice.released ?? [])], releasedKinds: [...(choice.kinds ?? [])], decidedOn: back(today, choice.ago), validUntil: choice.untilAgo === undefined ? null : addDays(today, -choice.untilAgo), revisit: [...(choice.revisit ?? [])],
    })),
  }
}

const decisionRow = (chance: Chance, facts: Omit<Decision, 'id' | 'talkId' | 'withdrawnOn' | 'createdAt'>): Decision => ({ ...facts, id: chance.id(), talkId: null, withdrawnOn: null, createdAt: `${facts.decidedOn}T16:00:00Z` as Decision['createdAt'] & string })

/** What somebody of the year wants known: a talk in the first weeks, sometimes one more after two months, and a choice in general or for the employer where they work. */
function lifeTold(life: Life, today: Day): ToldYear {
  const { startedOn, coach } = life
  const chance = chanceFrom(`told ${life.id}`)
  if (startedOn === null || coach === null || chance.maybe(0.15)) return { talks: [], decisions: [] }
  const own = { participantId: life.id, staffId: staff[coach].id }
  const days = [addDays(startedOn, chance.between(10, 24)), ...(chance.maybe(0.6) ? [addDays(startedOn, chance.between(62, 80))] : [])].map(workdayFrom).filter((day) => day < today && day <= (life.closedOn ?? today))
  const sentence = chance.pick(toldTexts.sentences)
  const talks = days.map((onDay) => ({
    ...own, id: chance.id(), onDay, topics: topics.filter((topic) => topic === 'noDuty' || chance.maybe(0.5)), pros: chance.pick(toldTexts.pros), cons: chance.pick(toldTexts.cons), sentence, note: null, createdAt: `${onDay}T15:00:00Z`,
  })) as Talk[]
  const level: Level = chance.weighted({ nothing: 2, support: 5, limits: 3 })
  const job = life.jobs.find(({ row }) => row.endedOn === null || row.endedOn === undefined)
  const decidedOn = days[0]
  if (!decidedOn) return { talks, decisions: [] }
  const employerId = job && job.row.startedOn > decidedOn ? job.row.employerId : null
  return {
    talks, decisions: [decisionRow(chance, {
      ...own, recipient: employerId ? 'employer' : 'anyEmployer', employerId, level, coachVisible: level !== 'nothing', sentence: level === 'nothing' ? null : sentence, released: [], releasedKinds: employerId ? ['measures'] : [],
      decidedOn, validUntil: chance.maybe(0.4) ? addDays(today, chance.between(-10, 200)) : null, revisit: ['troubleAtWork'],
    })],
  }
}

/** What the people of an organisation want known at work; the same for the same day. */
export function toldYear(organisation: OrganisationName, lives: readonly Life[], today: Day): ToldYear {
  const cast = (Object.keys(people) as PersonName[]).filter((name) => people[name].organisation === organisation)
  const told = [...cast.map((name) => castTold(name, today)), ...lives.map((life) => lifeTold(life, today))]
  return { talks: told.flatMap(({ talks }) => talks), decisions: told.flatMap(({ decisions }) => decisions) }
}
