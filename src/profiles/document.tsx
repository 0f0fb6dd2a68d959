import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Row, Stack } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { Answer, Part } from '#src/design/document-part.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { traitLabel } from '#src/employers/trait.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { type ProfileContent, type ProfileField, type ProfileSection, profileSections } from './profile.ts'
import { hoursText, pastJobLines, saidText } from './said.ts'
import { isSaid, saidIn } from './wishes.ts'
import { profileWords } from './words.ts'

const sections = Object.keys(profileSections) as ProfileSection[]

interface DocumentProps {
  content: ProfileContent
  /** Whose profile, when parts can be changed from here; `about` goes along to the form. */
  change?: { participantId: string; about: string } | undefined
}

/** A profile as one reads it: the parts about which something was said, and below it the others. */
export function ProfileDocument({ content, change }: DocumentProps) {
  const words = useWords(profileWords)
  const said = sections.filter((section) => saidIn(content, section).length > 0)
  const rest = sections.filter((section) => !said.includes(section))
  return (
    <Stack>
      {said.map((section) => (
        <Part key={section} id={section} title={words.sections[section]} action={change && <Change section={section} {...change} />}>
          {saidIn(content, section).map((field) => <Said key={field} field={field} content={content} />)}
        </Part>
      ))}
      {change && rest.length > 0 && (
        <Part title={words.notYet}>
          <Row>{rest.map((section) => <ButtonLink key={section} href={`${urls.profileSection(change.participantId, section)}${change.about}`} kind="secondary" small icon="plus">{words.sections[section]}</ButtonLink>)}</Row>
        </Part>
      )}
    </Stack>
  )
}

function Change({ section, participantId, about }: { section: ProfileSection; participantId: string; about: string }) {
  const words = useWords(profileWords)
  return <ButtonLink href={`${urls.profileSection(participantId, section)}${about}`} kind="quiet" small icon="edit">{words.change}</ButtonLink>
}

function Said({ field, content }: { field: ProfileField; content: ProfileContent }): ComponentChildren {
  const words = useWords(profileWords)
  const locale = useLocale()
  if (field === 'hoursFrom' || (field === 'hoursUntil' && !isSaid(content, 'hoursFrom'))) return <Hint>{hoursText(content, locale)}</Hint>
  if (field === 'hoursUntil') return null
  if (field === 'days' || field === 'partsOfDay' || field === 'travelBy' || field === 'maxTravelMinutes') return <Hint>{saidText(content, field, locale)}</Hint>
  if (field === 'wanted' || field === 'unwanted') {
    return <Row><span>{words.fields[field]}:</span>{content[field].map((trait) => <Badge key={trait} tone={field === 'wanted' ? 'moss' : 'sand'}>{traitLabel(trait, locale)}</Badge>)}</Row>
  }
  if (field === 'pastJobs') return <>{content.pastJobs.map((job, index) => <PastJob key={index} lines={pastJobLines(job, locale)} />)}</>
  return <Answer question={words.fields[field]}><Written>{saidText(content, field, locale)}</Written></Answer>
}

function PastJob({ lines: [first, ...rest] }: { lines: readonly string[] }) {
  return <Answer question={first ?? ''} plain>{rest.map((line) => <Hint key={line}>{line}</Hint>)}</Answer>
}
