import { shareOf, type Share } from '#src/kernel/share.ts'
import { scoreOfFigure } from '../banding.ts'
import { within, type Evidence, type Kept, type Window } from '../evidence.ts'
import { frequencyOf, type Frequency } from '../frequency.ts'
import { printedLines, rangeOfCoaches, unrated, type CoachLine } from '../per-coach.ts'
import { anything, decided, exactly, type Bounds } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import type { Score } from '../scales/scale.ts'
import { used, type Settings } from '../settings.ts'
import { caseloadOf, coachesIn, looksForWork, weeksUnderContract } from '../team.ts'

function contactsPerCoach(evidence: Evidence, window: Window) {
  const contacts = within(evidence.employerContacts, window)
  return coachesIn(evidence, window).map((coach) => ({ coach, contacts: contacts.filter((contact) => contact.coach === coach) }))
}

/** Item 16: per coach the share of employer contacts that serve a target of someone's plan; each coach scored, then the mean. */
export function individualSearch(evidence: Evidence, window: Window, settings: Settings): Scored {
  const lines = contactsPerCoach(evidence, window).map(({ coach, contacts }): CoachLine => {
    const share: Share = shareOf(
      contacts.filter((contact) => contact.aboutPaidJob),
      (contact) => contact.planTarget !== null,
    )
    if (share.of === 0) return { coach, figures: { contacts: 0 } }
    return {
      coach,
      range: exactly(scoreOfFigure(16, (100 * share.count) / share.of, settings)!),
      figures: { planned: { ...share }, percent: (100 * share.count) / share.of },
    }
  })
  const rated = lines.filter((line) => line.range)
  if (rated.length === 0) return unscored('noEmployerContacts', ['noRecords'])
  const range = rangeOfCoaches(lines, settings)
  return {
    ...decided(range),
    range,
    because: [{ key: 'plannedContacts', figures: { coaches: rated.length, atLeast90: rated.filter((line) => Number(line.figures.percent) >= 90).length } }],
    evidence: { perCoach: printedLines(lines), withoutRecords: unrated(lines) },
    settings: used(settings, 'percentRounding', 'coachTie'),
    flags: unrated(lines).length > 0 ? ['noRecords'] : [],
  }
}

/** What item 17 is scored from for one coach; `review` undefined means it was not told how often the log is reviewed. */
export interface WeeklyContacts {
  perWeek: number
  review?: Frequency | undefined
  /** People on the caseload who look for work; only one or two changes what a 5 needs. */
  seekers?: number | undefined
}

/** Item 17 for one coach: the figure, held back by how often the log is reviewed (5 and 4 weekly, 3 monthly). */
export function scoreOfWeeklyContacts(contacts: WeeklyContacts, settings: Settings): Bounds {
  const few = contacts.seekers !== undefined && contacts.seekers > 0 && contacts.seekers < 3 && contacts.perWeek >= 2 * contacts.seekers
  const figure: Score = few ? 5 : scoreOfFigure(17, contacts.perWeek, settings)!
  const ceiling = (review: Frequency): Score => (review === 'weekly' ? 5 : review === 'monthly' ? 3 : 2)
  const held = (review: Frequency) => Math.min(figure, ceiling(review)) as Score
  return contacts.review ? exactly(held(contacts.review)) : { atLeast: held('less'), atMost: figure }
}

function weeklyLine(
  evidence: Evidence,
  coach: { coach: string; contacts: readonly Kept<'employerContacts'>[] },
  when: { window: Window; settings: Settings },
): CoachLine {
  const { window, settings } = when
  const specific = coach.contacts.filter((contact) => contact.faceToFace && contact.aboutPaidJob && contact.participants.length > 0)
  const { weeks, fullTimeWeeks } = weeksUnderContract(evidence, coach.coach, window)
  const seekers = caseloadOf(evidence, coach.coach, { on: window.to, settings }).filter((participant) => looksForWork(evidence, participant, window.to)).length
  const review = frequencyOf(
    evidence.logReviews.filter((kept) => kept.coach === coach.coach).map((kept) => kept.weekOf),
    window,
    settings,
  )
  const length = settings.partTime === 'perFte' ? fullTimeWeeks : weeks
  if (length === 0 || (seekers === 0 && specific.length === 0)) return { coach: coach.coach, figures: { contacts: specific.length, seekers } }
  const perWeek = specific.length / length
  return {
    coach: coach.coach,
    range: scoreOfWeeklyContacts({ perWeek, review, seekers }, settings),
    figures: { contacts: specific.length, weeks: length, perWeek, seekers, logReviewed: review },
  }
}

/** Item 17: face-to-face contacts with employers in a participant's name per coach and week; each coach scored, then the mean. Weeks of leave are not taken out. */
export function frequentContact(evidence: Evidence, window: Window, settings: Settings): Scored {
  if (evidence.employerContacts.length === 0) return unscored('noEmployerContacts', ['noRecords'])
  const lines = contactsPerCoach(evidence, window).map((line) => weeklyLine(evidence, line, { window, settings }))
  const rated = lines.filter((line) => line.range)
  if (rated.length === 0) return unscored('noSeekers', ['noDenominator'])
  const range = rangeOfCoaches(lines, settings)
  const contacts = rated.reduce((sum, line) => sum + Number(line.figures.contacts), 0)
  const weeks = rated.reduce((sum, line) => sum + Number(line.figures.weeks), 0)
  return {
    ...decided(range),
    range,
    because: [
      {
        key: 'weeklyContacts',
        figures: { contacts, perWeek: contacts / weeks, coaches: rated.length, reviewed: rated.filter((line) => line.figures.logReviewed === 'weekly').length },
      },
    ],
    evidence: { perCoach: printedLines(lines), withoutRecords: unrated(lines) },
    settings: used(settings, 'coachTie', 'item17Between', 'partTime', 'coveragePercent'),
    flags: unrated(lines).length > 0 ? ['noRecords'] : [],
  }
}

function visitsBeforeCandidate(contacts: readonly Kept<'employerContacts'>[]): number {
  const visits = contacts.filter((contact) => contact.faceToFace).sort((a, b) => (a.on < b.on ? -1 : 1))
  const named = visits.findIndex((contact) => contact.candidateNamed === true)
  return named === -1 ? visits.length : named
}

/** Item 18: signals only, per coach: contacts with who decides, without a vacancy, and employers visited twice or more before a candidate was named. */
export function contactQuality(evidence: Evidence, window: Window): Scored {
  const perCoach = contactsPerCoach(evidence, window)
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ coach, contacts }) => {
      const sites = [...new Set(contacts.map((contact) => contact.site))].map((site) =>
        visitsBeforeCandidate(contacts.filter((contact) => contact.site === site)),
      )
      return {
        coach,
        withDecisionMaker: {
          ...shareOf(
            contacts.filter((contact) => contact.decisionMaker !== null),
            (contact) => contact.decisionMaker === true,
          ),
        },
        withoutVacancy: {
          ...shareOf(
            contacts.filter((contact) => contact.vacancy !== null),
            (contact) => contact.vacancy === false,
          ),
        },
        twoVisitsFirst: { ...shareOf(sites, (visits) => visits >= 2) },
        threeVisitsFirst: { ...shareOf(sites, (visits) => visits >= 3) },
      }
    })
  if (perCoach.length === 0) return unscored('noEmployerContacts', ['noRecords', 'needsJudgement'])
  const twice = perCoach.reduce((sum, line) => sum + line.twoVisitsFirst.count, 0)
  const sites = perCoach.reduce((sum, line) => sum + line.twoVisitsFirst.of, 0)
  return {
    range: anything,
    because: [
      { key: 'visitsFirst', figures: { twice, sites } },
      { key: 'judgementOnly', figures: {} },
    ],
    evidence: { perCoach },
    settings: [],
    flags: ['needsJudgement'],
  }
}
