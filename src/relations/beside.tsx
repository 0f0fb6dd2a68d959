import { ButtonLink } from '#src/design/button.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Badge, Text } from '#src/design/marks.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { DefinitionList } from '#src/design/summary.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import type { EmployerPerson, EmployerSite } from '#src/employers/site.ts'
import { isTrait, traitLabel } from '#src/employers/trait.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { PhoneLink } from './reach.tsx'
import { acquaintancesOf } from './shared-contact.ts'
import type { Relation } from './store.ts'
import { relationWords } from './words.ts'

interface Part {
  relation: Relation
  mayRecord: boolean
}

/** The people one meets there, with how each is best reached. */
export function People({ relation: { employer, people, sites }, mayRecord }: Part) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const siteOf = ({ siteId }: EmployerPerson) => sites.find(({ id }) => id === siteId)?.name
  const sub = (person: EmployerPerson) => (
    <>
      {[person.function, siteOf(person), person.leftOn && words.left(showDayShort(person.leftOn, locale))].filter(Boolean).join(' · ')}
      {person.phone && person.leftOn === null && <div><PhoneLink phone={person.phone} /></div>}
      {person.bestReached && person.leftOn === null && <div>{words.bestReached(person.bestReached)}</div>}
    </>
  )
  const note = (person: EmployerPerson) => mayRecord && person.leftOn === null && <a href={`${urls.newContact()}?kind=employer&employer=${employer.id}&person=${person.id}`} aria-label={words.noteWith(person.name)}>{words.quick}</a>
  return (
    <Card title={words.people} action={mayRecord && <a href={urls.newEmployerPerson(employer.id)}>{words.addPerson}</a>}>
      {people.length === 0 && <Text tone="soft">{words.noPeople}</Text>}
      <RowList label={words.people} rows={people.map((person) => ({
        key: person.id, main: <Row><a href={urls.employerPerson(employer.id, person.id)}>{person.name}</a>{person.decidesOnHiring && person.leftOn === null && <Badge tone="petrol">{words.decides}</Badge>}</Row>, sub: sub(person), end: note(person),
      }))} />
    </Card>
  )
}

/** Where they are; what closed stands below. */
export function Sites({ relation: { employer, sites }, mayRecord }: Part) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const sub = (site: EmployerSite) => (
    <>
      {[site.street, [site.postcode ?? site.postcode4, site.place].filter(Boolean).join(' '), site.closedOn && words.closed(showDayShort(site.closedOn, locale))].filter(Boolean).join(', ')}
      {site.phone && site.closedOn === null && <div><PhoneLink phone={site.phone} /></div>}
      {site.branchNumber && <div>{words.branch(site.branchNumber)}</div>}
    </>
  )
  return (
    <Card title={words.sites} action={mayRecord && <a href={urls.newEmployerSite(employer.id)}>{words.addSite}</a>}>
      {sites.length === 0 && <Text tone="soft">{words.noSites}</Text>}
      <RowList label={words.sites} rows={sites.map((site) => ({ key: site.id, main: <a href={urls.employerSite(employer.id, site.id)}>{site.name}</a>, sub: sub(site) }))} />
    </Card>
  )
}

/** What was learned about an employer, shared by all coaches. */
export function Known({ relation: { employer }, mayRecord }: Part) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const traits = employer.traits.filter(isTrait)
  const lines = [
    ...(employer.needs ? [{ term: words.needs, meaning: <Written>{employer.needs}</Written> }] : []),
    ...(employer.atmosphere ? [{ term: words.atmosphere, meaning: <Written>{employer.atmosphere}</Written> }] : []),
    ...(traits.length > 0 ? [{ term: words.traits, meaning: traits.map((trait) => traitLabel(trait, locale)).join(', ') }] : []),
    ...(employer.legalName ? [{ term: words.legalName, meaning: employer.legalName }] : []),
    ...(employer.kvk ? [{ term: words.kvk, meaning: employer.kvk }] : []),
    ...(employer.website ? [{ term: words.website, meaning: employer.website }] : []),
  ]
  return (
    <Card title={words.known} action={mayRecord && <a href={urls.editEmployer(employer.id)}>{words.edit}</a>}>
      {!employer.needs && !employer.atmosphere && traits.length === 0 && <Text tone="soft">{words.nothingKnown}</Text>}
      <DefinitionList terms={lines} />
    </Card>
  )
}

/** Which colleagues have been there, and what one asked them. */
export function Colleagues({ relation: { employer, shared, introductions }, mayAsk }: { relation: Relation; mayAsk: boolean }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const known = acquaintancesOf(shared)
  return (
    <Card title={words.whoKnows}>
      {known.length === 0 && <Text tone="soft">{words.nobodyKnows}</Text>}
      <RowList label={words.whoKnows} rows={known.map(({ staffId, name, contacts, lastOn }) => ({ key: staffId, main: name, sub: words.acquainted(contacts, showDayShort(lastOn, locale)) }))} />
      {introductions.length > 0 && (
        <RowList label={words.questions} rows={introductions.map((one) => ({ key: one.id, main: <a href={urls.introductions()}>{one.question}</a>, sub: `${one.asker} → ${one.asked}: ${one.answer ?? words.waiting}` }))} />
      )}
      {mayAsk && <ButtonLink href={urls.askIntroduction(employer.id)} kind="secondary" small>{words.ask}</ButtonLink>}
    </Card>
  )
}

/** Openings at this employer. */
export function Leads({ relation: { leads, employer }, mayRecord }: { relation: Relation; mayRecord: boolean }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  return (
    <Card title={words.leads} action={mayRecord && <ButtonLink href={`${urls.newLead()}?employer=${employer.id}`} kind="secondary" small icon="plus">{words.newLead}</ButtonLink>} foot={mayRecord && <a href={urls.employerWishes(employer.id)}>{words.wishesHere}</a>}>
      {leads.length === 0 && <Hint>{words.noLeads}</Hint>}
      {leads.length > 0 && <RowList label={words.leads} rows={leads.map(({ id, title, foundOn }) => ({ key: id, main: <a href={urls.lead(id)}>{title}</a>, sub: words.foundOn(showDayShort(foundOn, locale)) }))} />}
    </Card>
  )
}
