import type { Role } from '#src/access/permissions.ts'
import { permissions } from '#src/access/permissions.ts'
import { employers, organisations, people, staff, teams } from '#src/demo/cast.ts'
import { routes } from '#src/routes.ts'
import { importNow, westList } from '../front-door.ts'
import type { Visitor, World } from '../world.ts'

type Who = keyof typeof staff

/** One of the cast for each role; the first who may go somewhere is the one who does. */
const oneOfEach: readonly (readonly [Role, Who])[] = [['teamLead', 'marieke'], ['coach', 'fatima'], ['treatmentTeamMember', 'els'], ['administrator', 'wim'], ['privacyOfficer', 'petra'], ['assessor', 'ada'], ['researcher', 'ruben']]

/** Puts something on every page: contacts, work that runs and that ended, an employer met, somebody without a coach, emergency access, and names of some length. */
export async function fill(world: World): Promise<void> {
  const fatima = await world.as('fatima')
  const long = 'Assistent-bedrijfsleider logistiek en magazijnbeheer'
  const contact = { modality: 'faceToFace', place: 'workplace', minutes: '45', onDay: '2026-11-20' }
  await fatima.submit('/contacts', { ...contact, kind: 'support', participantIds: [people.sanne.id, people.amira.id], note: 'Samen de route naar het werk gelopen.\n\nHet ging goed, ook bij de drukke kruising.', nextStep: 'Bellen na de eerste week', nextOn: '2026-11-24' })
  await fatima.submit('/contacts', { ...contact, kind: 'employer', employerName: 'Coöperatieve Vereniging Zuiderzeelandschapsonderhoud', personMet: 'Mevrouw Ter Braak', purpose: 'learnNeeds', participantIds: people.sanne.id, note: 'Ze zoeken iemand voor de ochtend.' })
  const removed = crypto.randomUUID()
  const remover = await world.as('marieke')
  await remover.submit('/contacts', { ...contact, id: removed, kind: 'support', participantIds: people.bas.id, note: 'Bij de verkeerde opgeschreven.' })
  await remover.submit(`/contacts/${removed}/remove`)
  const signed = crypto.randomUUID()
  await fatima.submit('/contacts', { ...contact, id: signed, kind: 'support', participantIds: people.bas.id, supportKind: 'workingAlong', alongMinutes: '20', topic: 'ziekmelden', note: 'Samen de ochtend gedaan.', nextStep: 'Bellen', nextOn: '2026-11-21' })
  await fatima.submit(`/contacts/${signed}`, { ...contact, number: '1', kind: 'support', participantIds: people.bas.id, supportKind: 'workingAlong', note: 'Samen de hele ochtend gedaan.' })
  await fatima.submit(`/contacts/${signed}/sign`)
  await fatima.submit(`/contacts/${signed}/addenda`, { text: 'Hij belde later dat het hem goed deed.' })
  await fatima.submit('/drafts/contact', { draft: crypto.randomUUID(), participantIds: people.amira.id, note: 'Halverwege gebleven.' })
  const job = (form: string, title: string, from: string) => ({ employerName: 'Bakkerij Blom', title, workForm: form, startedOn: from, hoursPerWeek: '16,5', openToAll: 'yes', setAside: 'no' })
  await fatima.submit(`/participants/${people.sanne.id}/jobs`, job('regulier', 'bakkershulp', '2026-10-05'))
  await fatima.submit(`/participants/${people.sanne.id}/snooze`, { id: crypto.randomUUID(), signal: 'quiet', untilOn: '2026-11-30', reason: 'Is een week naar haar zus.' })
  await fatima.submit('/tasks', { id: crypto.randomUUID(), title: 'UWV bellen over de no-risk', staffId: staff.fatima.id, dueOn: '2026-11-20', participantIds: people.sanne.id })
  await (await world.as('marieke')).submit('/meetings', { id: crypto.randomUUID(), kind: 'mdt', treatmentTeamId: teams.factWest.id, teamId: teams.west.id, onDay: '2026-11-19', modality: 'faceToFace', staffIds: [staff.marieke.id, staff.fatima.id, staff.els.id], participantIds: [people.amira.id, people.bas.id], notYetReferred: '1', note: 'Rondje langs iedereen.' })
  await fatima.submit('/time', { id: crypto.randomUUID(), onDay: '2026-11-19', minutes: '45', category: 'administration', note: 'Rapportage bijgewerkt' })
  await reviews(world)
  const ended = crypto.randomUUID()
  await fatima.submit(`/participants/${people.sanne.id}/jobs`, { ...job('proefplaatsing', long, '2026-08-03'), id: ended })
  await fatima.submit(`/participants/${people.sanne.id}/jobs/${ended}/end`, { endedOn: '2026-09-25', endReason: 'temporaryEnded', lessons: 'Vroeg beginnen lukt.' })
  const unit = 'Medewerker afdeling personeelszaken en vakbekwaamheid'
  await fatima.submit(`/employers/${employers.blom.id}/sites`, { name: 'Winkel aan de Koemarkt', street: 'Koemarkt 12', postcode: '1441 DB', place: 'Purmerend', branchNumber: '000012345678' })
  await fatima.submit(`/employers/${employers.blom.id}/people`, { name: 'Ilse Blom', function: unit, decidesOnHiring: 'yes', phone: '06 00 00 12 34', bestReached: 'voor negen uur bellen' })
  await fatima.submit('/contacts', { ...contact, kind: 'employer', place: 'employer', employerName: 'Bakkerij Blom', purpose: 'learnNeeds', note: 'Meegelopen in de bakkerij.' })
  await (await world.as('bram')).submit(`/employers/${employers.blom.id}/introductions`, { staffIds: staff.fatima.id, question: 'Wie gaat daar over de winkel?' })
  const carved = { origin: 'made', task1: 'tafels dekken', from1: 'de ober', hours1: '6,5', task2: 'koffie bijvullen in de ontbijtzaal van het hotel', from2: 'de kok' }
  const { location: lead } = await fatima.submit('/leads', { ...carved, employerName: 'Hotel Bos', title: 'gastvrouw of gastheer ontbijt', occupationCode: '5131', tasks: 'Tafels dekken en koffie bijvullen.', hoursFrom: '8', hoursUntil: '16', days: ['monday', 'tuesday'], traits: ['withPeople', 'earlyStart'], postcode4: '1135', foundOn: '2026-11-19', closesOn: '2026-11-21' })
  await fatima.submit(`${lead}/share`)
  await fatima.submit(`${lead}/people`, { participantIds: [people.sanne.id, people.amira.id] })
  const { location: application } = await fatima.submit(`/participants/${people.sanne.id}/applications`, { employerName: 'Bakkerij Blom', title: long, stage: 'interview', onDay: '2026-11-20', note: 'Ze stelde goede vragen.' })
  await fatima.submit(`${application}/steps`, { stage: 'hired', onDay: '2026-11-21' })
  await fatima.submit(`/participants/${people.sanne.id}/travel-times`, { postcode4: '1135', minutes: '25', way: 'bicycle' })
  await fatima.submit(`/participants/${people.sanne.id}/jobs/${ended}/end`, { endedOn: '2026-09-25', endReason: 'temporaryEnded', endedBy: 'neither' })
  await fatima.submit(`/participants/${people.sanne.id}/jobs/${ended}/end/lessons`, { lessons: 'Vroeg beginnen lukt.', wentWell: 'Op tijd zijn.', otherEndReasons: ['social'] })
  const { rows } = await world.owner.query<{ id: string }>('select id from job where participant_id = $1 and ended_on is null', [people.sanne.id])
  const running = `/participants/${people.sanne.id}/jobs/${rows[0]!.id}`
  await fatima.submit(`${running}/terms`, { fromOn: '2026-11-02', hoursPerWeek: '20', wagePerHourCents: '12,10', contractKind: 'fixedTerm', contractEndsOn: '2027-05-01', reason: 'Op eigen verzoek meer uren' })
  await fatima.submit(`${running}/instruments`, { instrument: 'loonkostensubsidie', percent: '60', askedOn: '2026-10-12', authority: 'Gemeente Purmerend, mevrouw De Wit', phone: '0299 00 00 00', note: 'Loonwaarde wordt in januari gemeten.' })
  await fatima.submit(`${running}/instruments`, { instrument: 'lkv' })
  const [double, merged] = [crypto.randomUUID(), crypto.randomUUID()]
  await fatima.submit('/employers', { id: double, name: 'Garage Smid', postcode: '1441 AB', place: 'Purmerend', different: 'yes' })
  await fatima.submit('/employers', { id: merged, name: 'Blom brood en banket', place: 'Purmerend', phone: '0299 00 12 34', different: 'yes' })
  await (await world.as('marieke')).submit(`/employers/${employers.blom.id}/merge`, { id: crypto.randomUUID(), with: merged })
  await world.owner.query('delete from employer_apart')
  await world.owner.query("insert into introduction (organisation_id, id, employer_id, asked_by, asked_of, question) select organisation_id, gen_random_uuid(), $1, $2, id, 'Ken jij daar iemand?' from staff where id = $3", [employers.blom.id, staff.bram.id, staff.marieke.id])
  await fatima.submit(`/participants/${people.sanne.id}/benefits-advice`, { occasion: 'beforeJob', jobId: rows[0]!.id, offeredOn: '2026-09-28', result: 'given', givenOn: '2026-09-30', provider: 'Sociaal raadslieden Purmerend', trained: 'yes', note: 'Met 16 uur blijft een deel van de uitkering.' })
  await fatima.submit(`${running}/feedback`, { onDay: '2026-11-05', givenBy: 'Ilse Blom, eigenaar', goesWell: 'Op tijd en rustig.', couldBeBetter: 'Vaker vragen als iets onduidelijk is.', agreed: 'Anton kijkt na een uur even mee.', nextOn: '2026-11-20' })
  await fatima.submit(`${running}/adaptations`, { need: 'Een rustige plek voor de pauze', kind: 'place', askedBy: 'participant', what: 'Het kantoortje achter.', costCents: '0', requestedAt: 'de werkgever', requestedOn: '2026-10-08', decidedOn: '2026-10-08', granted: 'yes', inUseOn: '2026-10-09', effectPerson: 'Ik kom weer rustig terug.', effectEmployer: 'Scheelt ons niets.' })
  await fatima.submit(`${running}/adaptations`, { need: 'Gehoorbescherming bij de deegmachine', kind: 'tools', askedBy: 'coach' })
  const { location: course } = await fatima.submit(`/participants/${people.sanne.id}/education`, { course: 'Medewerker brood en banket', school: 'Regionaal Opleidingencentrum Zuiderzeelandschap', level: 'mbo2', hoursPerWeek: '16', wish: 'Een papier, zodat ik ook op een feestdag alleen mag bakken.', appliedOn: '2026-08-03', startedOn: '2026-09-01', expectedUntilOn: '2028-07-01', support: 'Elke maandag de week plannen.' })
  await fatima.submit(`${course}/talks`, { onDay: '2026-11-10', personMet: 'Mevrouw De Wit, mentor', said: 'De lessen gaan goed. Een toets duurt lang.', nextStep: 'Vragen naar meer tijd bij de toets', nextOn: '2026-11-24' })
  await practise(fatima, running)
  await (await world.as('joris')).submit('/emergency', { clientNumber: people.pien.clientNumber, reason: 'Stond bij ons aan de balie en zocht haar coach' })
  await (await world.as('els')).submit('/emergency', { clientNumber: people.lina.clientNumber, reason: 'Stond bij ons aan de balie en zocht haar coach' })
  await (await world.as('wim')).submit(`/staff/${staff.noor.id}/invite`)
  const planned = { kind: 'support', atTime: '10:00', minutes: '60', place: 'workplace', whereExactly: 'Ingang aan de achterkant, Westeinde 12', participantIds: people.sanne.id }
  await fatima.submit('/agenda', { ...planned, onDay: '2026-11-23', every: 'week' })
  await fatima.submit('/agenda', { ...planned, onDay: '2026-11-23', atTime: '10:30', participantIds: people.amira.id, title: 'Kennismaken met de Coöperatieve Vereniging Zuiderzeelandschapsonderhoud' })
  await fatima.submit('/agenda', { ...planned, onDay: '2026-11-23', atTime: '09:00', minutes: '15', participantIds: people.bas.id })
  await fatima.submit(`/agenda/appointments/${(await world.owner.query('select id from appointment where staff_id = $1 and series_id is not null order by on_day limit 1', [staff.fatima.id])).rows[0].id}/guests`, { name: 'Sanne', email: 'sanne@post.example' })
  const telling = `/participants/${people.sanne.id}/disclosure`
  const sentence = 'Ik leer het best als je het één keer voordoet.'
  await fatima.submit(`${telling}/talks`, { onDay: '2026-11-12', topics: ['noDuty', 'words'], pros: 'Dan doen ze het eerst voor.', cons: 'Als ze denken dat ik niks kan.', sentence })
  await fatima.submit(`${telling}/decisions`, { recipient: 'employer', employerName: 'Bakkerij Blom', level: 'limits', coachVisible: 'yes', sentence, released: 'autisme', releasedKinds: 'measures', decidedOn: '2026-11-12', revisit: 'troubleAtWork' })
  await fatima.submit(`${telling}/decisions`, { recipient: 'anyEmployer', level: 'support', coachVisible: 'yes', decidedOn: '2026-10-12', validUntil: '2026-11-12' })
  await agree(world, fatima, running)
  const talk = { sessionOn: '2026-11-12', sources: ['person', 'family'] }
  const profile = (section: string, madeFrom: number, said: Record<string, string | readonly string[]>) => fatima.submit(`/participants/${people.sanne.id}/profile/${section}`, { ...talk, madeFrom: String(madeFrom), ...said })
  await profile('wishes', 0, { now: 'In een bakkerij, vroeg in de ochtend.', notWanted: 'Drie opdrachten tegelijk.' })
  await profile('place', 1, { place: 'Klein en warm.', wanted: ['quiet', 'withHands', 'smallTeam'], unwanted: 'lively' })
  await profile('times', 2, { times: 'Liefst heel vroeg.', hoursFrom: '12', hoursUntil: '16,5', days: ['monday', 'tuesday'], partsOfDay: 'morning' })
  await profile('history', 3, { history: 'Alleen stage gelopen.', 'past0.title': 'hulp in de kantine', 'past0.where': 'school', 'past0.liked': 'broodjes smeren' })
  await profile('wishes', 4, { now: 'In een bakkerij, heel vroeg in de ochtend.', dream: 'Een eigen kraam.' })
  await fatima.submit(`/participants/${people.sanne.id}/plans/search`, { madeFrom: '0', ownWords: 'Eerst kijken, dan samen.', 'targets.0.title': 'hulp in een bakkerij', 'targets.0.wish': 'Vroeg in de ochtend', 'employers.0.name': 'Bakkerij Blom', 'employers.0.who': 'both', 'steps.0.what': 'Ilse bellen', 'steps.0.on': '2026-12-01', reviewOn: '2026-11-10' })
  const bakery = (await world.owner.query('select id from job where participant_id = $1 and ended_on is null', [people.sanne.id])).rows[0]!.id
  const support = { hard: 'Als het druk is.', helps: 'Eén keer voordoen, door het autisme en de medicijnen.', onSite: 'Fatima werkt de eerste week mee.', released: ['helps', 'onSite'], 'helpers.0.name': 'Fatima Aydin', 'helpers.0.role': 'coach', 'helpers.0.released': 'on', reviewOn: '2026-12-20' }
  for (const madeFrom of ['0', '1']) await fatima.submit(`/participants/${people.sanne.id}/plans/${bakery}`, { ...support, madeFrom, signs: madeFrom === '1' ? 'Dan wordt ze stil.' : '' })
  const marieke = await world.as('marieke')
  await referrals(world)
  await marieke.submit('/cover', { staffId: staff.bram.id, coverId: staff.noor.id, fromOn: '2026-11-23', untilOn: '2026-11-27', reason: 'leave', note: 'Bel Omar na zijn dienst.' })
  await marieke.submit('/handovers', { id: crypto.randomUUID(), fromStaffId: staff.noor.id, toStaffId: staff.fatima.id, participantIds: people.pien.id, fromOn: '2026-11-23', overlap: '14', appointments: 'on', then: 'do', [`matters.${people.pien.id}`]: 'Pien belt liever niet. App haar na vieren.' })
  await marieke.submit('/agenda/phone')
  for (const state of ['done', 'mapping', 'undone'] as const) {
    const { location } = await marieke.upload('/imports', { ...westList, name: `${state} caseload-team-west.xlsx` }, { teamId: teams.west.id })
    if (state !== 'mapping') await importNow(marieke, location!)
    if (state === 'undone') await marieke.submit(`${location}/undo`)
  }
}

/** Tasks to learn: one with a photo, pictures and two rounds, and one that was put away. */
async function practise(fatima: Visitor, running: string): Promise<void> {
  const { location: task } = await fatima.submit(`${running}/learning`, { title: 'Platen vullen', pictogram: 'bake', forWorkplace: 'Doe het één keer voor. Na de medicijnen gaat het langzamer.' })
  for (const [text, pictogram] of [['Was je handen.', 'washHands'], ['Pak de plaat.', 'carry'], ['Leg twaalf broodjes op de plaat.', ''], ['Zet de plaat in de kar.', 'trolley']] as const) await fatima.submit(`${task}/steps`, { text, pictogram })
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  await fatima.upload(`${task}/steps`, { name: 'klaar.png', bytes: png }, { text: 'Zeg dat je klaar bent.' })
  const steps = [...new Set([...(await fatima.get(task!)).html.matchAll(/id="step-([0-9a-f-]{36})"/g)].map(([, id]) => id!))]
  for (const [onDay, help] of [['2026-11-20', ['alone', 'showed', 'together', 'word', 'looked']], ['2026-11-24', ['alone', 'alone', 'word', 'alone', 'alone']]] as const) {
    await fatima.submit(`${task}/tries`, { onDay, ...Object.fromEntries(steps.map((id, index) => [`step.${id}`, help[index]!])) })
  }
  const { location: old } = await fatima.submit(`${running}/learning`, { title: 'Werkbank schoonmaken' })
  await fatima.submit(`${old}/archive`)
}

/** What a team lead read, saw and talked about with a coach. */
async function reviews(world: World): Promise<void> {
  const [marieke, noor] = [await world.as('marieke'), await world.as('noor')]
  await noor.submit('/contacts', { kind: 'employer', employerName: 'Bakkerij Blom', participantIds: people.pien.id, purpose: 'presentStrengths', modality: 'faceToFace', place: 'employer', onDay: '2026-11-18', note: 'Verteld wat Pien goed kan.', nextStep: 'Terugbellen', nextOn: '2026-11-25' })
  await noor.submit('/time/sign', { week: '2026-11-16' })
  await marieke.submit(`/reviews/weeks/${staff.noor.id}/2026-11-16`, { note: 'Mooi gedaan.' })
  await marieke.submit('/reviews/field', { staffId: staff.noor.id, onDay: '2026-11-12', employerName: 'Bakkerij Blom', observed: 'Je liet de bakker eerst vertellen.', feedback: 'Spreek af wanneer je terugkomt.', nextStep: 'Een dag afspreken voor je weggaat', nextOn: '2026-12-01' })
  for (const onDay of ['2026-07-09', '2026-10-08']) await marieke.submit('/reviews/outcomes', { coach: staff.noor.id, quarter: onDay < '2026-10' ? '2026Q2' : '2026Q3', onDay, discussed: 'Het kwartaal.', goal: 'Elke week twee nieuwe werkgevers bezoeken.', goalByOn: '2026-12-01', goalResult: 'partly', goalTold: 'De meeste weken.' })
}

/** What person, employer and coach agree, the employer's page with its link, and a question of the employer. */
async function agree(world: World, fatima: Visitor, running: string): Promise<void> {
  const who = [organisations.waterland.id, people.sanne.id, employers.blom.id, staff.fatima.id]
  await world.owner.query("insert into disclosure_decision (organisation_id, id, participant_id, recipient, employer_id, level, coach_visible, sentence, released_kinds, decided_on, staff_id) values ($1, gen_random_uuid(), $2, 'employer', $3, 'limits', true, 'Sanne werkt het best met een vaste lijst.', array['measures'], '2026-11-02', $4)", who)
  await world.owner.query("update staff set phone = '06 00 00 20 01' where id = $1", [staff.fatima.id])
  const text = { work: 'Platen vullen, deeg afwegen en de werkbank schoonmaken.', hours: 'Maandag tot en met donderdag van 6 tot 10 uur, pauze om 8 uur.', guidance: 'Anton Blom kijkt mee. Fatima komt elke dinsdag.', adaptations: 'Een lijst met plaatjes bij de werkbank.', call: 'Fatima Aydin, 06 00 00 20 01', reviewOn: '2027-01-04' }
  const easy = { easyWork: 'Je vult platen.\nJe weegt deeg af.', easyHours: 'Je werkt vier ochtenden.', easyGuidance: 'Anton kijkt met je mee.', easyAdaptations: 'Er is een lijst met plaatjes.', easyCall: 'Bel Fatima.' }
  for (const after of ['0', '1']) await fatima.submit(`${running}/agreement/edit`, { ...text, ...easy, work: `${text.work} ${after}`, after, id: crypto.randomUUID() })
  const { rows } = await world.owner.query('select id from agreement_version order by number desc limit 1')
  await fatima.submit(`${running}/agreement/approvals`, { version: rows[0].id, party: 'coach', name: 'Fatima Aydin', answer: 'yes' })
  const schemes = (await world.owner.query('select id from job_instrument')).rows.map(({ id }) => id as string)
  await fatima.submit(`${running}/agreement/page`, { naming: 'given', work: 'hulp in de bakkerij', startedOn: '2026-10-05', hoursPerWeek: '20', showSentence: 'on', instruments: schemes })
  await fatima.submit(`${running}/agreement/links`, { audience: 'employer', days: '90' })
  await world.owner.query("insert into employer_question (organisation_id, id, job_id, participant_id, employer_id, asked_by, question, asked_at) select organisation_id, '00000000-0000-4000-8000-000b00000001', job_id, participant_id, employer_id, 'Ilse Blom', 'Mag Sanne in december een dag extra komen, of is dat te veel met de feestdagen erbij?', '2026-11-23T06:00:00Z' from workplace")
}

/** The addresses of a guest: an employer's page, and every page of a participant's own agreement. */
export async function guestPages(world: World): Promise<string[]> {
  const fatima = await world.as('fatima')
  const job = (await world.owner.query('select job_id as id from workplace')).rows[0].id as string
  const linkFor = async (audience: string) => /value="http:\/\/localhost(\/[^"]+)"/.exec((await fatima.submit(`/participants/${people.sanne.id}/jobs/${job}/agreement/links`, { audience, days: '90' })).html)![1]!
  const [employer, own] = [await linkFor('employer'), await linkFor('participant')]
  return [employer, `${employer}?asked`, own, ...['work', 'hours', 'guidance', 'adaptations', 'call', 'answer', 'name', 'name&answer=talk', 'done'].map((page) => `${own}?page=${page}`)]
}

/** Addresses of a job that has ended. */
const afterTheEnd = /\/jobs\/:job\/(after|end\/lessons|next-search)$/

/** Referrals in every state, and a period of support that was closed before the one of now. */
async function referrals(world: World): Promise<void> {
  const fatima = await world.as('fatima')
  const jip = { givenName: 'Jip', prefix: 'van der', familyName: 'Linden', phone: '06 00 00 12 34', wish: 'Ik wil buiten werken, en niet te vroeg beginnen. Liefst in het groen of bij dieren.', source: 'treatmentTeam', sourceOrganisation: 'Kinder- en jeugdpsychiatrie Zuiderzeelandschap', receivedOn: '2026-11-02', teamId: teams.west.id, givenTo: staff.fatima.id }
  await fatima.submit('/referrals', { ...jip, id: referralIds.received })
  await fatima.submit('/referrals', { ...jip, id: referralIds.secondLook, givenName: 'Noa' })
  await fatima.submit(`/referrals/${referralIds.secondLook}/steps/declined`, { reason: 'symptoms', note: 'Eerst rust.', onDay: '2026-11-20' })
  await fatima.submit('/referrals', { ...jip, id: referralIds.declined, givenName: 'Sam', source: 'self', wish: '' })
  await fatima.submit(`/referrals/${referralIds.declined}/steps/declined`, { reason: 'otherArea', onDay: '2026-11-21' })
  await world.owner.query("insert into enrolment (organisation_id, id, participant_id, team_id, started_on, closed_on, close_reason, step_down_name, step_down_role, step_down_phone) select organisation_id, gen_random_uuid(), participant_id, team_id, '2025-01-06', '2025-08-29', 'steadyWork', 'Els de Graaf', 'casemanager', '0299 00 11 22' from enrolment where participant_id = $1", [people.sanne.id])
  await (await world.as('marieke')).submit('/referrals/self-referral', { teamId: teams.west.id })
}

const referralIds = { received: '00000000-0000-4000-8000-001200000001', secondLook: '00000000-0000-4000-8000-001200000002', declined: '00000000-0000-4000-8000-001200000003' }

/** An id, or other part of an address, for every name that stands in the route table. */
export async function idsOf(world: World): Promise<Record<string, string>> {
  const one = async (query: string, ...values: string[]) => (await world.owner.query<{ id: string }>(query, values)).rows[0]?.id ?? ''
  return {
    participant: people.sanne.id, staff: staff.noor.id, team: teams.west.id, employer: employers.blom.id, quarter: '2026Q4', figure: 'workingStrict', kind: 'csv', item: '17', token: 'no-such-token',
    enrolment: await one('select id from enrolment where participant_id = $1 and closed_on is null', people.sanne.id),
    closed: await one('select id from enrolment where participant_id = $1 and closed_on is not null', people.sanne.id),
    referral: referralIds.received, secondLook: referralIds.secondLook, declined: referralIds.declined, act: 'declined', taken: await one('select id from referral_step where referral_id = $1', referralIds.received),
    question: '00000000-0000-4000-8000-000b00000001',
    assignment: await one('select id from assignment where participant_id = $1', people.sanne.id),
    job: await one('select id from job where participant_id = $1 and ended_on is null', people.sanne.id),
    endedJob: await one('select id from job where participant_id = $1 and ended_on is not null', people.sanne.id),
    terms: await one('select id from job_terms where participant_id = $1', people.sanne.id),
    feedback: await one('select id from job_feedback where participant_id = $1', people.sanne.id),
    advice: await one('select id from benefits_advice where participant_id = $1', people.sanne.id),
    education: await one('select id from education where participant_id = $1 and removed_at is null', people.sanne.id), schoolContact: await one('select id from school_contact where participant_id = $1', people.sanne.id),
    adaptation: await one('select id from adaptation where participant_id = $1', people.sanne.id),
    workTask: await one("select id from work_task where title = 'Platen vullen'"), workStep: await one('select id from work_step where photo is not null'), round: await one('select round_id as id from work_try limit 1'),
    instrument: await one('select id from job_instrument where participant_id = $1', people.sanne.id),
    guest: await one('select id from appointment_guest limit 1'),
    link: await one("select id from guest_link where kind = 'calendar' limit 1"),
    contact: await one("select id from contact where kind = 'support' and staff_id = $1 and removed_at is null and signed_at is null", staff.fatima.id),
    cover: await one('select id from cover limit 1'),
    handover: await one('select id from handover limit 1'),
    batch: await one('select batch_id as id from handover limit 1'),
    appointment: await one('select id from appointment where staff_id = $1 and series_id is not null order by on_day limit 1', staff.fatima.id),
    other: await one("select id from employer where name = 'Garage Smid'"),
    site: await one('select id from employer_site where employer_id = $1', employers.blom.id),
    person: await one('select id from employer_person where employer_id = $1', employers.blom.id),
    travel: await one('select id from travel_time where participant_id = $1', people.sanne.id),
    lead: await one('select id from lead limit 1'),
    application: await one('select a.id from application a join application_step s on s.application_id = a.id and s.stage = $2 where a.participant_id = $1', people.sanne.id, 'hired'),
    step: await one('select id from application_step where participant_id = $1 limit 1', people.sanne.id),
    decision: await one('select id from disclosure_decision where participant_id = $1 and employer_id is not null', people.sanne.id),
    introduction: await one('select id from introduction where asked_of = $1', staff.marieke.id),
    merge: await one('select id from employer_merge'),
    removed: await one('select id from contact where removed_at is not null'), form: 'contact', signed: await one('select id from contact where signed_at is not null'),
    visited: await one("select id from contact where kind = 'employer' and staff_id = $1 and removed_at is null and signed_at is null and participant_ids <> '{}'", staff.fatima.id),
    section: 'wishes', version: '2', plan: await one('select id from job where participant_id = $1 and ended_on is null', people.sanne.id),
    membership: await one('select id from membership where staff_id = $1', staff.noor.id),
    signal: 'quiet', week: '2026-11-16', mentoring: await one('select id from field_mentoring limit 1'), talk: await one('select id from outcome_review order by on_day desc limit 1'),
    task: await one('select id from task where done_at is null limit 1'),
    meeting: await one('select id from meeting limit 1'),
    entry: await one('select id from time_entry limit 1'),
    snooze: await one('select id from snooze where subject_id is null limit 1'), desk: 'secondLook', matter: referralIds.secondLook,
    emergency: await one('select id from break_glass where staff_id = $1', staff.els.id),
    previewed: await one("select id from import where state = 'mapping'"),
    undone: await one("select id from import where state = 'undone'"),
    import: await one("select id from import where state = 'done'"),
    row: await one("select r.id from import_row r join import i on i.id = r.import_id where i.state = 'done' order by r.row_number desc limit 1"),
  }
}

/** An address of the site and who may open it. */
export interface Address {
  route: string
  url: string
  who: Who
}

/** The addresses of one method with ids filled in; throws when the table names a part of an address that has no id here. */
export function addresses(method: 'get' | 'post', ids: Record<string, string>): Address[] {
  return routes.filter((route) => route[0] === method && route[2] !== 'public').map(([, route, permission]) => {
    const allowed: readonly Role[] = permissions[permission as keyof typeof permissions]
    const url = route.replace(/:(\w+)/g, (_, name: string) => {
      const id = name === 'job' && afterTheEnd.test(route) ? ids['endedJob'] : ids[name]
      if (!id) throw new Error(`no id for :${name} of ${route}`)
      return id
    })
    return { route, url, who: oneOfEach.find(([role]) => allowed.includes(role))![1] }
  })
}

/** The visitors of the cast, opened once each. */
export function visitorsOf(world: World): (who: Who) => Promise<Visitor> {
  const open = new Map<Who, Promise<Visitor>>()
  return (who) => {
    if (!open.has(who)) open.set(who, world.as(who))
    return open.get(who)!
  }
}
