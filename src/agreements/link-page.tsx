import { ButtonLink } from '#src/design/button.tsx'
import { CopyField, LinkPicture } from '#src/design/link.tsx'
import { Card, Columns, Row, Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { JobTold } from './about-store.ts'
import { releaseWords } from './release-words.ts'

interface LinkProps extends JobTold {
  audience: 'participant' | 'employer'
  link: string
  /** The link as a picture to scan. */
  picture: string
  expiresOn: Day
}

/** A link that was just made, shown this once. */
export function LinkPage({ participant, job, audience, link, picture, expiresOn }: LinkProps) {
  const words = useWords(releaseWords)
  const locale = useLocale()
  const [subject, body] = audience === 'employer' ? [words.mailSubject, words.mailBody(link)] : [words.ownMailSubject, words.ownMailBody(link)]
  const mailto = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  return (
    <PersonPage participant={participant} tab="work" title={words.linkTitles[audience]}>
      <Notice kind="good" title={words.linkMade} live><p>{words.linkOnce}</p></Notice>
      <Card>
        <Columns>
          <Stack>
            <CopyField label={words.link} value={link} copy={words.copy} copied={words.copied} />
            <Hint>{words.worksUntil(showDay(expiresOn, locale))} {words.linksHint}</Hint>
            <Row><ButtonLink href={mailto} kind="secondary">{words.mail}</ButtonLink><ButtonLink href={urls.agreement(participant.id, job.id)} kind="quiet">{words.back}</ButtonLink></Row>
          </Stack>
          <LinkPicture picture={picture} alt={words.scanAlt} label={words.scan} />
        </Columns>
      </Card>
    </PersonPage>
  )
}
