import { Definition, LabelledValue } from '#src/design/figures.tsx'
import { findOccupation } from '#src/occupations/occupation.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showShare } from '#src/words/show-number.ts'
import { companyOf, type Diversity, diversityOf } from './diversity.ts'
import { isSmall } from './hidden.ts'
import { overviewQuery } from './overview-filter.ts'
import type { OverviewProps } from './pages.tsx'
import { overviewWords } from './words.ts'

const regimes = ['strict', 'inclusive'] as const

/** The two shares of the fidelity scale about diversity, each under both counts, with what occurs more than once. */
export function DiversitySection(props: OverviewProps) {
  const words = useWords(overviewWords)
  const found = { strict: diversityOf(props.work, props.moment.on, 'strict'), inclusive: diversityOf(props.work, props.moment.on, 'inclusive') }
  return (
    <>
      <Kinds {...props} of="types" title={words.types} text={words.typesText} source={words.typesSource} strict={found.strict.types} inclusive={found.inclusive.types} />
      <Kinds {...props} of="employers" title={words.employers} text={words.employersText} source={words.employersSource} strict={found.strict.employers} inclusive={found.inclusive.employers} />
    </>
  )
}

interface KindsProps extends OverviewProps {
  of: 'types' | 'employers'
  title: string
  text: string
  source: string
  strict: Diversity
  inclusive: Diversity
}

function Kinds(props: KindsProps) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const counted = { strict: props.strict.different?.of ?? 0, inclusive: props.inclusive.different?.of ?? 0 }
  const said = (regime: (typeof regimes)[number]) => {
    const { different } = props[regime]
    if (!props.mayOpen && isSmall(counted[regime], counted.inclusive)) return words.hidden
    return different ? showShare(different, locale) : words.noCounted
  }
  return (
    <Definition title={props.title} definition={`${props.text} ${words.regimeNote}`} source={props.source} value={regimes.map((regime) => <LabelledValue key={regime} label={words.regimes[regime]} value={said(regime)} />)}>
      {props.mayOpen && <Behind {...props} />}
    </Definition>
  )
}

function Behind({ of, filter, work, strict, inclusive }: KindsProps) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const href = (list: 'type' | 'employer' | 'strict' | 'inclusive', value: string) => `${urls.workOverviewPeople()}?${overviewQuery(filter, { list, value })}`
  const name = (kind: string) => (of === 'types' ? (findOccupation(kind)?.[locale] ?? kind) : (work.find((job) => companyOf(job) === kind)?.employer ?? kind))
  return (
    <>
      {inclusive.repeated.length > 0 && (
        <div>
          <p>{words.repeated}:</p>
          <ul>{inclusive.repeated.map(({ kind, count }) => <li key={kind}><a href={href(of === 'types' ? 'type' : 'employer', kind)}>{name(kind)}</a>, {words.times(count)}</li>)}</ul>
        </div>
      )}
      {of === 'types' && regimes.filter((regime) => ({ strict, inclusive })[regime].notCounted.length > 0).map((regime) => <p key={regime}><a href={href(regime, 'notCounted')}>{words.regimes[regime]}: {words.notCountedLink(({ strict, inclusive })[regime].notCounted.length)}</a></p>)}
    </>
  )
}
