import { benefitsAdvice } from './benefits-advice.ts'
import { disclosure } from './disclosure.ts'
import { contactQuality, frequentContact, individualSearch } from './employer-contacts.ts'
import { individualSupport, timeUnlimited } from './follow-along.ts'
import { competitiveJobs, diversityOfEmployers, diversityOfJobs } from './jobs.ts'
import { assertiveEngagement } from './outreach.ts'
import { workBasedProfile } from './profile.ts'
import { rapidSearch } from './rapid-search.ts'
import type { Scorer } from './scorer.ts'
import { communityBased } from './time.ts'

/** The scorers of the section services, by item. */
export const servicesScorers: Readonly<Record<number, Scorer>> = {
  12: benefitsAdvice,
  13: disclosure,
  14: workBasedProfile,
  15: rapidSearch,
  16: individualSearch,
  17: frequentContact,
  18: contactQuality,
  19: diversityOfJobs,
  20: diversityOfEmployers,
  21: competitiveJobs,
  22: individualSupport,
  23: timeUnlimited,
  24: communityBased,
  25: assertiveEngagement,
}
