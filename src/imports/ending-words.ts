import type { CloseReason } from '#src/enrolments/enrolment.ts'
import type { endReasons } from '#src/jobs/ending.ts'
import { plainHeader } from './headers.ts'

type EndReason = (typeof endReasons)[number]

/** What teams write for why support stopped; first match counts. The text itself is kept beside it. */
const closing: readonly (readonly [RegExp, CloseReason])[] = [
  [/overl(ed|ij)|gestorven|deceased|died/, 'deceased'],
  [/verhui|moved/, 'moved'],
  [/opname|opgenomen|kliniek|klinisch|admi(tted|ssion)/, 'admission'],
  [/geen contact|uit beeld|onbereikbaar|zorgmijd|no show|no contact|uit zicht/, 'noContactAfterOutreach'],
  [/wil niet|wilt niet|geen wens|niet meer werken|geen (arbeids|werk)wens|op eigen verzoek|teruggetrokken|no longer wants/, 'noLongerWantsWork'],
  [/\b(werkt|aan het werk|stabiel|duurzaam|doel behaald|doelen behaald|succesvol|baan gevonden|zelfstandig aan|steady)\b/, 'steadyWork'],
]

const ending: readonly (readonly [RegExp, EndReason])[] = [
  [/andere baan|betere baan|nieuwe baan|better job/, 'betterJob'],
  [/opleiding|studie|school|education/, 'education'],
  [/contract (liep )?(af|afgelopen|niet verlengd)|einde contract|afloop|tijdelijk|seizoen|niet verlengd|temporary/, 'temporaryEnded'],
  [/ziek|gezondheid|klachten|opname|terugval|health/, 'health'],
  [/conflict|ruzie/, 'conflict'],
  [/reorgani|faill|bezuinig|boventallig|redundan/, 'redundancy'],
  [/reis|vervoer|afstand|transport/, 'transport'],
  [/verzuim|te laat|afwezig|niet op komen dagen|attendance/, 'attendance'],
  [/functioner|prestatie|tempo|performance/, 'performance'],
  [/niet leuk|beviel niet|geen klik|dislike/, 'dislike'],
  [/onbekend|unknown/, 'unknown'],
]

/** Why support was closed, from a team's own words; `other` when we do not know them. */
export function closeReasonOf(text: string | null): CloseReason {
  return closing.find(([sign]) => sign.test(plainHeader(text ?? '')))?.[1] ?? 'other'
}

/** Why a job ended; `unknown` when nothing is written, `other` when we do not know the words. */
export function endReasonOf(text: string | null): EndReason {
  if (text === null) return 'unknown'
  return ending.find(([sign]) => sign.test(plainHeader(text)))?.[1] ?? 'other'
}

/** How an employer was met, from the word in the list; a visit unless it says otherwise. */
export function modalityOf(text: string | null): 'faceToFace' | 'phone' | 'video' | 'message' {
  const plain = plainHeader(text ?? '')
  if (/\b(tel\w*|gebeld|bellen|belafspraak|phone|call)\b/.test(plain)) return 'phone'
  if (/\b(video|beeldbellen|teams|zoom)\b/.test(plain)) return 'video'
  return /\b(e ?mail|mail|app|whatsapp|sms|linkedin|brief|bericht|message)\b/.test(plain) ? 'message' : 'faceToFace'
}
