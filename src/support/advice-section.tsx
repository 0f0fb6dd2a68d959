import { ButtonLink } from '#src/design/button.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge, Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { AdviceMoment, BenefitsAdvice } from './advice.ts'
import { adviceWords } from './advice-words.ts'

interface AdviceCardProps {
  participantId: string
  /** The job whose advice is shown; absent for everything that was offered to the person. */
  jobId?: string
  moments: readonly AdviceMoment[]
  offers: readonly BenefitsAdvice[]
  mayRecord: boolean
}

/** Where one records an offer, with what is known of it. */
export const newAdviceHref = (participantId: string, about: { job?: string | undefined; occasion?: string }) => {
  const query = new URLSearchParams(Object.entries(about).filter((entry): entry is [string, string] => entry[1] !== undefined)).toString()
  return query === '' ? urls.newAdvice(participantId) : `${urls.newAdvice(participantId)}?${query}`
}

/** Advice about income: the moments that ask for it, and everything that was offered. */
export function AdviceCard({ participantId, jobId, moments, offers, mayRecord }: AdviceCardProps) {
  const words = useWords(adviceWords)
  const open = moments.filter(({ offer }) => offer === undefined)
  return (
    <Card title={words.section} action={mayRecord && <a href={newAdviceHref(participantId, { job: jobId })}>{words.add}</a>}>
      {offers.length === 0 && open.length === 0 && <EmptyState title={words.none} />}
      <Stack>
        {open.map((moment) => <Open key={`${moment.occasion} ${moment.onDay}`} moment={moment} href={mayRecord ? newAdviceHref(participantId, { job: jobId, occasion: moment.occasion }) : undefined} />)}
        {offers.map((offer) => <Offer key={offer.id} offer={offer} late={moments.some((moment) => moment.offer?.id === offer.id && moment.afterStart)} mayRecord={mayRecord} />)}
      </Stack>
      <Hint>{words.rule}</Hint>
    </Card>
  )
}

function Open({ moment, href }: { moment: AdviceMoment; href: string | undefined }) {
  const words = useWords(adviceWords)
  const locale = useLocale()
  return (
    <Stack gap="tight">
      <Row><Text tone="strong">{words.moment(words.occasions[moment.occasion], showDayShort(moment.onDay, locale))}</Text><Badge tone="saffron">{words.open}</Badge></Row>
      {href && <Row><ButtonLink href={href} kind="secondary" small>{words.offerNow}</ButtonLink></Row>}
    </Stack>
  )
}

function Offer({ offer, late, mayRecord }: { offer: BenefitsAdvice; late: boolean; mayRecord: boolean }) {
  const words = useWords(adviceWords)
  const locale = useLocale()
  const day = showDayShort(offer.offeredOn, locale)
  const sub = [late ? words.offeredLate(day) : words.offered(day), offer.givenOn && words.givenOn(showDayShort(offer.givenOn, locale)), offer.provider].filter(Boolean).join(' · ')
  return (
    <Stack gap="tight">
      <Row>
        <Text tone="strong">{words.occasions[offer.occasion as keyof typeof words.occasions]}</Text>
        <Badge tone={offer.result === 'given' ? 'moss' : offer.result === 'declined' ? 'sand' : 'sky'}>{words.results[offer.result as keyof typeof words.results]}</Badge>
        {mayRecord && <a href={urls.advice(offer.participantId, offer.id)}>{words.change}</a>}
      </Row>
      <Hint>{sub}</Hint>
      {offer.note && <Written>{offer.note}</Written>}
    </Stack>
  )
}
