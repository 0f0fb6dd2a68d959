import { addDays, type Day } from '#src/kernel/day.ts'
import type { Career, Education } from './career.ts'
import { figureOf, type Figure, type Span, type Verdict } from './figure.ts'
import { startsIn } from './paid-work.ts'
import type { Reason } from './reasons.ts'
import { aboutPerson, servedThrough } from './served.ts'

export interface EducationFigures {
  starts: Figure
  keptThirteenWeeks: Figure
  diplomas: Figure
}

interface Judging {
  picks: (education: Education) => boolean
  none: Reason
  judge: (education: Education) => Reason | 'counted'
}

const thirteenWeeks = 91

function verdictsOf(career: Career, window: Span, { picks, none, judge }: Judging): Verdict[] {
  const through = servedThrough(career, window)
  if ('because' in through) return [aboutPerson(career, through.because, false)]
  const picked = career.education.filter(picks)
  if (picked.length === 0) return [aboutPerson(career, none, false)]
  return picked.map((education) => {
    const because = judge(education)
    return { personId: career.personId, recordId: education.id, because, inDenominator: because !== 'tooYoung' }
  })
}

function keptOn(education: Education, asOf: Day): Reason | 'counted' {
  const on = addDays(education.startedOn, thirteenWeeks)
  if (on > asOf) return 'tooYoung'
  return education.endedOn === null || education.endedOn >= on || education.result === 'diploma' ? 'counted' : 'leftEducation'
}

/** K9: education starts, those still going after thirteen weeks among starts old enough to tell, and diplomas obtained, for people served in a stretch. */
export function educationFigures(careers: readonly Career[], window: Span, asOf: Day): EducationFigures {
  const gather = (judging: Judging) => careers.flatMap((career) => verdictsOf(career, window, judging))
  const started = { picks: (education: Education) => startsIn(education, window), none: 'noEducation' as const }
  const graduated = ({ endedOn, result }: Education) => result === 'diploma' && endedOn !== null && window.from <= endedOn && endedOn <= window.to
  const frame = { unit: 'education', regime: null, window } as const
  return {
    starts: figureOf({ ...frame, definition: 'educationStarts', countOnly: true }, gather({ ...started, judge: () => 'counted' })),
    keptThirteenWeeks: figureOf({ ...frame, definition: 'educationKept' }, gather({ ...started, judge: (education) => keptOn(education, asOf) })),
    diplomas: figureOf({ ...frame, definition: 'diplomas', countOnly: true }, gather({ picks: graduated, none: 'noDiploma', judge: () => 'counted' })),
  }
}
