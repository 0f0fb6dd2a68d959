import type { Step } from './model.ts'

/** One task in Meewerk and in a spreadsheet that keeps the same facts. */
export interface Task {
  key: 'note' | 'jobStart' | 'employerContact' | 'reschedule' | 'answer'
  name: string
  meewerk: readonly Step[]
  spreadsheet: readonly Step[]
}

const note = 'Samen de route gelopen. Volgende keer rijdt ze zelf.'.length
const talk = 'Ze zoeken iemand voor de ochtend. Terugbellen na oud en nieuw.'.length
const answer = 'Ja, dat mag. Ik kom donderdag om tien uur even langs.'.length

const find = (what: string, typed: number): Step[] => [{ what: `find ${what}: Ctrl+F, the name, Enter, Escape`, ops: 'MKKKKK', typed }, { what: 'point at the cell in that row', ops: 'HPBH' }]
const nextCell: Step = { what: 'to the next cell', ops: 'K' }
const choose = (what: string): Step[] => [{ what: `${what}: two letters that complete themselves`, ops: 'M', typed: 2 }, nextCell]
const today: Step[] = [{ what: 'today with Ctrl+;', ops: 'KK' }, nextCell]
const otherSheet = (what: string): Step => ({ what: `to the sheet with ${what}`, ops: 'MHPBH' })
const firstEmptyRow: Step = { what: 'to the first empty row: Ctrl+End, Home, down', ops: 'MKKKK' }

/**
 * The five tasks, step by step. The counts of Meewerk are those that test/browser/taps.test.ts and test/browser/tasks.test.ts make with a real finger.
 * When a screen changes, change the list here and run `npm run keystrokes`. The spreadsheet is the leanest one that keeps
 * the same: a sheet with the log, a sheet with people (last contact, next step, work) and a sheet with hours; it is open, values complete themselves after two letters.
 */
export const tasks: readonly Task[] = [
  {
    key: 'note', name: 'A usual note about somebody',
    meewerk: [
      { what: '+ Contact', ops: 'MT' }, { what: 'who, among the most recent', ops: 'MT' }, { what: 'as often: kind, where and how long at once', ops: 'MT' },
      { what: 'the note', ops: 'MT', typed: note }, { what: 'save', ops: 'T' },
    ],
    spreadsheet: [
      otherSheet('the log'), firstEmptyRow, ...today, ...choose('the name'), ...choose('the kind'), ...choose('the place'), { what: 'the minutes', ops: 'M', typed: 2 }, nextCell, { what: 'the note', ops: 'M', typed: note }, nextCell,
      otherSheet('people'), ...find('the person', 5), ...today,
      otherSheet('hours'), firstEmptyRow, ...today, ...choose('the name'), { what: 'the minutes', ops: 'M', typed: 2 }, nextCell,
    ],
  },
  {
    key: 'jobStart', name: 'Somebody starts in a job',
    meewerk: [
      { what: 'work, on the page of the person', ops: 'MT' }, { what: 'new job', ops: 'T' }, { what: 'employer: some letters', ops: 'MT', typed: 5 }, { what: 'the one that is meant', ops: 'MT' }, { what: 'title: some letters', ops: 'MT', typed: 13 },
      { what: 'form of work: the list', ops: 'MT' }, { what: 'the form that is meant', ops: 'MT' }, { what: 'the first day: the calendar', ops: 'MT' }, { what: 'the day', ops: 'MT' }, { what: 'hours a week', ops: 'MT', typed: 2 }, { what: 'wage', ops: 'MT', typed: 5 }, { what: 'save', ops: 'T' },
    ],
    spreadsheet: [
      otherSheet('people'), ...find('the person', 5), ...choose('the employer'), { what: 'the title', ops: 'M', typed: 13 }, nextCell, ...choose('the form of work'), { what: 'the first day', ops: 'M', typed: 10 }, nextCell, { what: 'the hours', ops: 'M', typed: 2 }, nextCell,
      { what: 'the wage', ops: 'M', typed: 5 }, nextCell, otherSheet('the log'), firstEmptyRow, ...today, ...choose('the name'), { what: 'that the job started', ops: 'M', typed: 12 }, nextCell,
    ],
  },
  {
    key: 'employerContact', name: 'A visit to an employer',
    meewerk: [
      { what: 'employers', ops: 'MT' }, { what: 'note, beside the employer', ops: 'MT' }, { what: 'as often: kind, where and how long at once', ops: 'MT' }, { what: 'the note', ops: 'MT', typed: talk }, { what: 'save', ops: 'T' },
    ],
    spreadsheet: [
      otherSheet('employers'), firstEmptyRow, ...today, ...choose('the employer'), ...choose('in person or not'), ...choose('the purpose'), { what: 'the minutes', ops: 'M', typed: 2 }, nextCell, { what: 'the note', ops: 'M', typed: talk }, nextCell,
      ...find('the earlier visits, to count them', 5), { what: 'the number of the visit', ops: 'MK' }, otherSheet('hours'), firstEmptyRow, ...today, ...choose('the employer'), { what: 'the minutes', ops: 'M', typed: 2 }, nextCell,
    ],
  },
  {
    key: 'reschedule', name: 'An appointment moves',
    meewerk: [{ what: 'agenda', ops: 'MT' }, { what: 'move, beside the appointment', ops: 'MT' }, { what: 'one of the moments that are free', ops: 'MT' }],
    spreadsheet: [
      otherSheet('people'), ...find('the person', 5), { what: 'the new day', ops: 'M', typed: 10 }, nextCell, { what: 'the new time', ops: 'M', typed: 5 }, nextCell,
      { what: 'to the mail', ops: 'MHPBH' }, { what: 'new message: Ctrl+N, the address completes itself', ops: 'MKKK', typed: 2 }, { what: 'the new moment', ops: 'M', typed: 45 }, { what: 'send: Ctrl+Enter', ops: 'MKK' },
    ],
  },
  {
    key: 'answer', name: 'A question is answered',
    meewerk: [{ what: 'the question, on Vandaag', ops: 'MT' }, { what: 'the answer', ops: 'MT', typed: answer }, { what: 'send', ops: 'T' }],
    spreadsheet: [
      { what: 'to the mail', ops: 'MHPBH' }, { what: 'open the message', ops: 'MHPBH' }, { what: 'reply: Ctrl+R', ops: 'MKK' }, { what: 'the answer', ops: 'M', typed: answer }, { what: 'send: Ctrl+Enter', ops: 'MKK' },
      otherSheet('the log'), firstEmptyRow, ...today, ...choose('the name'), { what: 'when it was asked', ops: 'M', typed: 5 }, nextCell, { what: 'when it was answered', ops: 'M', typed: 5 }, nextCell, { what: 'what about', ops: 'M', typed: 12 }, nextCell,
    ],
  },
]
