import type { DefinitionName } from './definitions.ts'

export interface CatalogueLine {
  /** The question that answers it; null when another folder does. */
  question: string | null
  definitions: readonly DefinitionName[]
  elsewhere?: string
}

/** The indicators by their number, the question to ask and the definitions to print. Experience ratings (K14) are no outcome of these records. */
export const catalogue = {
  K1: { question: 'workingInQuarter', definitions: ['working'] },
  K2: { question: 'cohortJobRate', definitions: ['cohortJobRate'] },
  K3: { question: 'outOfWorkRate', definitions: ['outOfWorkRate'] },
  K4: { question: 'jobStarts', definitions: ['jobStarts'] },
  K5: { question: 'sustainment', definitions: ['sustainment'] },
  K6: { question: 'daysToFirst', definitions: ['firstEmployerContact', 'firstJob'] },
  K7: { question: 'tenure', definitions: ['tenure'] },
  K8: { question: 'hours', definitions: ['hours', 'wage'] },
  K9: { question: 'education', definitions: ['educationStarts', 'educationKept', 'diplomas'] },
  K10: { question: 'access', definitions: ['access'] },
  K11: { question: 'zeroExclusion', definitions: ['zeroExclusion'] },
  K12: { question: 'timeMix', definitions: ['timeMix'] },
  K13: { question: null, definitions: [], elsewhere: 'intensity of coaching beside the fidelity scale, L1-L10 in the folder fidelity' },
} as const satisfies Record<string, CatalogueLine>
