import type { Act, DayOfLooks } from './log-line.ts'

/** Something done once, with overrides. */
export function sampleAct(overrides: Partial<Act> = {}): Act {
  return { event: 'dossier bekeken', kind: 'read', outcome: 'success', ground: 'assignment', inList: false, times: 1, lastAt: '2026-11-23T08:00:00.000Z', ...overrides }
}

/** A day on which somebody opened a file, with overrides. */
export function sampleDay(overrides: Partial<DayOfLooks> = {}): DayOfLooks {
  return { day: '2026-11-23', staffId: 's', staffName: 'Jip van der Linden', roles: 'coach', lastAt: '2026-11-23T08:00:00.000Z', acts: [sampleAct()], ...overrides }
}
