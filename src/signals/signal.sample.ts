import type { Followed, FollowedJob } from './followed.ts'

/** Somebody in support who needs nobody on 23 November 2026, with overrides. */
export function sampleFollowed(overrides: Partial<Followed> = {}): Followed {
  return {
    targetGroup: 'ggz', startedOn: '2026-06-01', referredOn: '2026-05-20', coached: true, lastContactOn: '2026-11-20', lastReachedOn: '2026-11-20', triesSince: 0, planned: null,
    firstEmployerContactOn: '2026-06-20', metOn: ['2026-11-20'], jobs: [], questions: [], profileOn: '2026-06-20', planReviewOn: null, disclosureTalkOn: '2026-06-15', adviceOfferedOn: [], instrumentEndsOn: null, handedOverOn: null, ...overrides,
  }
}

/** A paid job without an end, with overrides. */
export function sampleFollowedJob(overrides: Partial<FollowedJob> = {}): FollowedJob {
  return { id: 'job', title: 'bakkershulp', paid: true, startedOn: '2026-09-01', endedOn: null, endLearnedOn: null, contractEndsOn: null, supportedUntilOn: null, nextSearchOn: null, nextTalkOn: null, ...overrides }
}
