import type { z } from 'zod'
import type { Evidence, Window } from './evidence.ts'

/** Half a year, from Monday 5 January to Sunday 28 June 2026: 25 full weeks. */
export const halfYear: Window = { from: '2026-01-05', to: '2026-06-28' }

/** A few records of a small fictional team: coach Fatima full-time, coach Bram half-time, leader Noor. */
export const smallTeam: z.input<typeof Evidence> = {
  contracts: [
    { coach: 'fatima', fte: 1, from: '2025-01-01' },
    { coach: 'bram', fte: 0.5, from: '2025-01-01' },
    { coach: 'noor', role: 'leader', fte: 0.5, from: '2025-01-01', otherTasks: false },
  ],
  enrolments: [
    { participant: 'sanne', coach: 'fatima', acceptedOn: '2026-01-12' },
    { participant: 'omar', coach: 'fatima', acceptedOn: '2026-02-02' },
    { participant: 'lotte', coach: 'bram', acceptedOn: '2026-05-18' },
  ],
  timeEntries: [
    { coach: 'fatima', on: '2026-01-12', minutes: 90, vocational: true, phase: 'intake', place: 'home', participant: 'sanne' },
    { coach: 'fatima', on: '2026-01-26', minutes: 60, vocational: true, phase: 'placement', place: 'employer', participant: 'sanne' },
    { coach: 'bram', on: '2026-05-19', minutes: 60, vocational: true, phase: 'intake', place: 'office', participant: 'lotte' },
    { coach: 'bram', on: '2026-05-20', minutes: 15, vocational: false, place: 'office' },
  ],
  employerContacts: [
    { coach: 'fatima', on: '2026-01-26', site: 'bakkerij-blom', faceToFace: true, aboutPaidJob: true, participants: ['sanne'], planTarget: 'bakery' },
    { coach: 'fatima', on: '2026-03-04', site: 'kwekerij-oost', faceToFace: true, aboutPaidJob: true, participants: ['omar'], planTarget: 'outdoors' },
  ],
  jobs: [
    {
      id: 'job-1',
      participant: 'sanne',
      title: "baker's assistant",
      occupationCode: '7512',
      site: 'bakkerij-blom',
      workForm: 'loonkostensubsidie',
      openToAll: true,
      setAside: false,
      startedOn: '2026-03-02',
    },
  ],
  supportContacts: [{ participant: 'sanne', on: '2026-03-03', faceToFace: true, kind: 'onTheJob', by: 'coach', onSite: true }],
}
