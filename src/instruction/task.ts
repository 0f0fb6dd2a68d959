import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { WorkStepTable, WorkTaskTable } from '#src/db/tables.ts'
import type { PictogramName } from '#src/design/pictograms.ts'
import { type HardSpot, hardSpots } from '#src/words/easy.ts'

/** A task somebody learns in a job, with what a colleague should know to explain it. */
export type WorkTask = Omit<Selectable<WorkTaskTable>, 'pictogram'> & { pictogram: PictogramName | null }

/** One step of a task, in easy words, with a picture or a photo; the photo itself is fetched apart. Task analysis: Franzone (2009), National Professional Development Center on ASD. */
export type WorkStep = Omit<Selectable<WorkStepTable>, 'pictogram' | 'photo' | 'photoType'> & { pictogram: PictogramName | null; hasPhoto: boolean }

/** The pictures to choose from, in the order of a working day. */
export const stepPictures = [
  'goIn', 'door', 'key', 'locker', 'clothes', 'gloves', 'helmet', 'boots', 'washHands', 'look', 'read', 'list', 'write', 'ask', 'talk', 'help', 'wait', 'clock', 'carry', 'lift', 'heavy', 'trolley', 'deliver',
  'bake', 'hot', 'serve', 'clearTable', 'washUp', 'cleanRoom', 'cleanWindow', 'vacuum', 'washClothes', 'iron', 'flower', 'build', 'paint', 'computer', 'phone', 'coffee', 'lunch', 'rest', 'toilet', 'yes', 'no', 'finish', 'goOut', 'work',
] as const satisfies readonly PictogramName[]

const picture = z.string().default('').transform((name) => (name === '' ? null : name)).refine((name) => name === null || (stepPictures as readonly string[]).includes(name), 'choiceWrong') as unknown as z.ZodType<PictogramName | null, string | undefined>

/** What one fills in about a task. */
export const TaskForm = z.object({
  title: z.string('titleMissing').trim().min(1, 'titleMissing').max(80, 'tooLong'),
  pictogram: picture,
  forWorkplace: z.string().trim().max(1000, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
})
export type TaskForm = z.infer<typeof TaskForm>

const ticked = z.string().optional().transform((value) => value === 'on')

/** What one fills in about a step; `easyRead` says that the text was read together, however hard it looks. */
export const StepForm = z.object({ text: z.string('textMissing').trim().min(1, 'textMissing').max(200, 'tooLong'), pictogram: picture, easyRead: ticked, withoutPhoto: ticked })
export type StepForm = z.infer<typeof StepForm>

/** What in the text of a step is hard for somebody who reads little; a step is too short to judge as a whole. Taal voor Allemaal; Toolkit Inclusie. */
export function hardInStep(text: string): HardSpot[] {
  return hardSpots({ lines: text.split('\n') }).filter(({ why }) => why !== 'hardText')
}

export const directions = ['up', 'down'] as const
type Direction = (typeof directions)[number]

/** The same steps in the order after one was moved; at the edge, or for a step that is not there, nothing moves. */
export function movedIn(ids: readonly string[], id: string, to: Direction): string[] {
  const at = ids.indexOf(id)
  const other = to === 'up' ? at - 1 : at + 1
  if (at === -1 || other < 0 || other >= ids.length) return [...ids]
  return ids.map((one, place) => (place === at ? ids[other]! : place === other ? id : one))
}
