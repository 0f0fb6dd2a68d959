import { Definition, LabelledValue } from '#src/design/figures.tsx'
import { Row, Section, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { sentence } from '#src/fidelity/words.ts'
import { ips25 } from '#src/fidelity/scales/ips25.ts'
import type { Proposal } from '#src/fidelity/proposal.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import type { Share } from '#src/kernel/share.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showShare } from '#src/words/show-number.ts'
import { evidenceWords } from './evidence-words.ts'
import { smallest } from './hidden.ts'
import type { NoteFigure } from './note-evidence.ts'
import { useQuarterName } from './pages.tsx'
import { quarterWords } from './words.ts'

interface EvidenceProps {
  quarter: Quarter
  teams: readonly { id: string; name: string }[]
  teamId: string | undefined
  /** The team chosen, or whom it is about without one. */
  whose: string
  lines: readonly { figure: NoteFigure; proposal: Proposal | undefined }[]
  withoutHours: number
  mayOpen: boolean
  /** Outside the teams themselves small numbers are hidden. */
  hideSmall: boolean
}

/** What notes say about each item they can say something about: the figure, its rule and source, what the scale's anchors suggest, and the way to the notes. */
export function EvidencePage(props: EvidenceProps) {
  const { quarter, teams, teamId, whose, lines, withoutHours } = props
  const words = useWords(evidenceWords)
  const name = useQuarterName(quarter)
  return (
    <StaffPage title={words.title} place="quarter">
      <Stack>
        <PageHead title={words.title} sub={words.sub(name, whose)} back={{ href: urls.quarter(quarter), label: name }} />
        {teams.length > 1 && (
          <nav aria-label={words.team}>
            <Row>{teams.map((team) => <a key={team.id} href={`${urls.quarterEvidence(quarter)}?team=${team.id}`} aria-current={team.id === teamId ? 'true' : undefined}>{team.name}</a>)}</Row>
          </nav>
        )}
        {withoutHours > 0 && <Notice><p>{words.withoutHours(withoutHours)}</p></Notice>}
        <Section title={words.perItem}><Stack>{lines.map((line) => <OneItem key={line.figure.item} {...line} {...props} />)}</Stack></Section>
      </Stack>
    </StaffPage>
  )
}

const few = ({ count, of }: Share) => (count > 0 && count < smallest) || (of - count > 0 && of - count < smallest)

function OneItem({ figure, proposal, quarter, teamId, mayOpen, hideSmall }: EvidenceProps & EvidenceProps['lines'][number]) {
  const words = useWords(evidenceWords)
  const small = useWords(quarterWords).small
  const locale = useLocale()
  const { item, share, unit, counted } = figure
  const scale = ips25.items.find((one) => one.item === item)!
  const hidden = hideSmall && few(share)
  const shown = share.of === 0 ? words.none : hidden ? small(smallest) : <LabelledValue value={showShare(share, locale)} note={unit === 'minutes' && words.minutes} />
  return (
    <Definition title={`${item}. ${scale.name[locale]}`} value={shown} definition={scale.measures[locale]} source={`${words.source(item)}. ${words.items[item]}`}>
      {!hidden && <Suggested proposal={proposal} counts={!hideSmall} />}
      <p>{words.judge} {scale.judge[locale]}</p>
      {mayOpen && share.of > 0 && <p><a href={`${urls.quarterNotes(quarter, String(item))}${teamId ? `?team=${teamId}` : ''}`}>{words.open(counted.length)}</a></p>}
    </Definition>
  )
}

/** What the scorer of the scale says of the records; where records do not decide it says only what was found. That counts people of its own, so it is left out where small numbers are hidden. */
function Suggested({ proposal, counts }: { proposal: Proposal | undefined; counts: boolean }) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  if (!proposal) return <p>{words.noScore24}</p>
  const { atLeast, atMost } = proposal.range
  const open = atLeast === 1 && atMost === 5
  return (
    <>
      {counts && <p>{proposal.because.map((because) => sentence(because, locale)).join(' ')}</p>}
      {!open && <p><strong>{atLeast === atMost ? words.exactly(atLeast) : words.between(atLeast, atMost)}</strong></p>}
    </>
  )
}
