import type { ContactForm } from '#src/contacts/contact-form.ts'
import type { JobForm } from '#src/jobs/job-form.ts'
import type { employers } from './cast.ts'

/** Where a contact was: a place when people met, otherwise how they spoke. */
export type Where = 'home' | 'workplace' | 'employer' | 'community' | 'office' | 'careTeam' | 'phone' | 'message' | 'video'

/** One contact of a story; days count back from today, a negative number lies ahead. */
export interface StoryContact {
  ago: number
  kind: ContactForm['kind']
  at: Where
  minutes: number
  note: string
  next?: readonly [step: string, ago: number]
  employer?: keyof typeof employers
  met?: string
  purpose?: ContactForm['purpose']
}

/** One job of a story. */
export interface StoryJob extends Partial<Omit<JobForm, 'startedOn' | 'contractEndsOn' | 'employerName' | 'kvk'>> {
  employer: keyof typeof employers | { name: string }
  title: string
  workForm: JobForm['workForm']
  occupationCode: string
  startedAgo: number
  contractEndsAgo?: number
  subsidyPercent?: number
  /** Cents above the minimum wage of the first day. */
  above?: number
  end?: { ago: number; learnedAgo: number; reason: string; by: string; again: boolean; lessons: string }
}

/** What is written by hand about somebody of the cast. */
export interface Story {
  phone: string
  reachedBy: string
  postcode4: string
  jobs: readonly StoryJob[]
  contacts: readonly StoryContact[]
}
