import type { WorkStep, WorkTask } from './task.ts'

const organisationId = '00000000-0000-4000-8000-000000000001'
const participantId = '00000000-0000-4000-8000-000000000002'
const createdAt = '2026-11-01T09:00:00.000Z' as WorkTask['createdAt']

/** A task of a baker's help. */
export const sampleTask = (over: Partial<WorkTask> = {}): WorkTask => ({
  organisationId, id: 'task', participantId, jobId: 'job', title: 'Platen vullen', pictogram: 'bake', forWorkplace: 'Doe het één keer voor.', archivedOn: null, createdAt, ...over,
})

/** A step of that task. */
export const sampleStep = (over: Partial<WorkStep> = {}): WorkStep => ({
  organisationId, id: 'step', taskId: 'task', participantId, position: 0, text: 'Pak de plaat.', pictogram: 'carry', hasPhoto: false, removedOn: null, createdAt, ...over,
})
