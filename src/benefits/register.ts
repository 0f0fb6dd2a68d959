import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import type { Answer, YesNo } from './answer.ts'
import { Fact } from './fields.ts'
import { Working } from './working.ts'

export const RegisterCheckRequest = z.object({
  on: Day(),
  wajong: Fact,
  wsw: Fact,
  /** Participatiewet client whom UWV finds unable to earn the minimum wage. */
  uwvFoundUnable: Fact,
  /** Praktijkroute: wage value measured on the job below the minimum wage. */
  measuredBelowMinimum: Fact,
  ownRequestGranted: Fact,
  beschutWerk: Fact,
  /** Seen in the UWV employer portal. */
  seenInPortal: Fact,
})
export const RegisterCheckValues = z.object({ inRegister: z.boolean(), ground: z.string(), opens: z.array(z.string()), other: z.array(z.string()) })

type Request = z.infer<typeof RegisterCheckRequest>
type Check = Answer<z.infer<typeof RegisterCheckValues>>
type Grounds = [ground: string, holds: YesNo][]

function withoutGround(work: Working, input: Request, grounds: Grounds): Check {
  const open = grounds.filter(([name, holds]) => holds === 'unknown' && name !== 'seenInPortal')
  for (const [name] of open) work.reason('unknownFact', `Niet bekend: grond ${name}.`, `Not known: ground ${name}.`)
  if (open.length > 0 && input.seenInPortal !== false) return work.ask()
  work.step(
    'Niet in het register. Lukt het werk langzamer? Dan kan de praktijkroute: de loonwaarde op de werkplek laten meten.',
    'Not in the register. Is the work slower? Then the praktijkroute: have the wage value measured at the workplace.',
  )
  return work.indicative({ inRegister: false, ground: 'none', opens: [], other: ['praktijkroute'] })
}

/** Whether someone is in the jobs-agreement register and what that opens: only LKV and no-risk; other instruments hang on the ground behind it (Wfsv 38b). Indicative: the UWV portal shows the entry. */
export function registerCheck(input: Request): Check {
  const work = new Working(input, { articles: ['Wfsv 38b', 'Participatiewet 10b', 'Wtl 2.10', 'ZW 29b'], whoDecides: 'uwv' })
  work.param('jobsagreement.sheltered_excluded', input.on)
  const grounds: Grounds = [
    ['seenInPortal', input.seenInPortal],
    ['wajong', input.wajong],
    ['wsw', input.wsw],
    ['uwvFoundUnable', input.uwvFoundUnable],
    ['praktijkroute', input.measuredBelowMinimum],
    ['ownRequest', input.ownRequestGranted],
  ]
  const own: Record<string, string> = { wajong: 'loondispensatie', uwvFoundUnable: 'loonkostensubsidie', praktijkroute: 'loonkostensubsidie' }
  work.warn(
    'De werkgever kijkt met het BSN in het UWV-werkgeversportaal, na overleg met de werknemer.',
    'The employer checks with the BSN in the UWV employer portal, after talking with the employee.',
  )
  const ground = grounds.find(([, holds]) => holds === true)
  if (input.beschutWerk === true && ground && ground[0] !== 'seenInPortal') {
    work.reason('twoGrounds', 'Beschut werk en een andere grond samen: kijk in het portaal.', 'Beschut werk together with another ground: look in the portal.')
    return work.ask()
  }
  if (input.beschutWerk === true && ground === undefined) {
    work.step(
      'Beschut werk staat niet in het register; loonkostensubsidie en no-risk gelden wel.',
      'Beschut werk is not in the register; loonkostensubsidie and no-risk do apply.',
    )
    return work.indicative({ inRegister: false, ground: 'beschutWerk', opens: [], other: ['loonkostensubsidie', 'noRisk'] })
  }
  if (ground) {
    work.step(
      `Grond voor het register: ${ground[0]}. Het register zelf opent alleen LKV en no-risk.`,
      `Ground for the register: ${ground[0]}. The register itself opens only LKV and no-risk.`,
    )
    const other = own[ground[0]]
    return work.indicative({ inRegister: true, ground: ground[0], opens: ['lkv', 'noRisk'], other: other ? [other] : [] })
  }
  return withoutGround(work, input, grounds)
}
