/** A text in both languages of the product. */
export interface Text {
  nl: string
  en: string
}

export type Score = 1 | 2 | 3 | 4 | 5

/** A = follows from daily records, B = records give counts and an assessor judges the rest, C = an assessor's judgement. */
type RuleKind = 'A' | 'B' | 'C'

/** Management figures, documents and records, interviews, observation: where an assessor looks. */
type AssessorSource = 'MIS' | 'DOC' | 'INT' | 'OBS'

interface Component {
  id: string
  name: Text
  /** Whether the records can say something about it; otherwise only a checklist can. */
  fromRecords: boolean
}

/** How an item becomes a score: a figure with cuts, a count of components, a decision rule, or judgement alone. */
export type Measure =
  | {
      kind: 'figure'
      unit: 'ratio' | 'percent' | 'phases' | 'days' | 'perWeek'
      better: 'low' | 'high'
      cuts: readonly [five: number, four: number, three: number, two: number]
      perCoach: boolean
    }
  | { kind: 'components'; components: readonly Component[]; scoreByCount: readonly Score[] }
  | { kind: 'rules' }
  | { kind: 'judgement' }

export interface FidelityItem {
  item: number
  subscale: string
  name: Text
  measures: Text
  /** Anchors 1 to 5 in own words; the copyrighted manual's text is nowhere used. */
  anchors: readonly [Text, Text, Text, Text, Text]
  kind: RuleKind
  measure: Measure
  /** The records (keys of `Evidence`) the proposal is made from. */
  records: readonly string[]
  assessorSources: readonly AssessorSource[]
  /** What was read in a public source, with the source's id; empty when everything is general knowledge. */
  confirmed: readonly { source: string; what: Text }[]
  /** What rests on general knowledge and must be laid beside the form itself before anyone relies on it. */
  unconfirmed: Text
  judge: Text
}

export interface Band {
  id: string
  min: number
  max: number
  name: Text
  source: string
}

/** One dated version of one fidelity scale; a stored assessment names its id and version. */
export interface FidelityScale {
  id: string
  version: string
  name: Text
  subscales: readonly { id: string; name: Text; bands?: readonly Band[] }[]
  items: readonly FidelityItem[]
  /** Bands of the grand total; empty when the scale has none. */
  bands: readonly Band[]
  /** Whether the subscales add up to one grand total; a scale of separate subscales gives totals per subscale only. */
  grandTotal: boolean
  sources: Readonly<Record<string, string>>
}

/** The item with a number; undefined when the scale has none. */
export function itemOf(scale: FidelityScale, item: number): FidelityItem | undefined {
  return scale.items.find((candidate) => candidate.item === item)
}

/** The band a total falls in; undefined outside all bands or when there are none. */
export function bandOf(bands: readonly Band[] | undefined, total: number): Band | undefined {
  return bands?.find((band) => total >= band.min && total <= band.max)
}
