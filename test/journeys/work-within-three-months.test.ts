import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff, teams } from '#src/demo/cast.ts'
import { carried, follow, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type Seen, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const at = (moment: string) => void (world.now = new Date(moment))
/** What the card about the phases says, up to its history. */
const phasesOn = (page: Seen) => /Waar het nu over gaat(.*?)(?:Hoe het ging|Wat er kan gebeuren)/.exec(page.text)?.[1] ?? ''

test('a participant finds work within three months', async () => {
  const fatima = await world.as('fatima')

  // 7 September: the day centre calls. Jip wants to work with wood; that is enough to begin.
  at('2026-09-07T10:00:00+02:00')
  const asked = await follow(fatima, await fatima.get('/referrals'), 'Nieuwe aanmelding')
  const referral = await sendAndGo(fatima, '/referrals', { id: carried(asked, 'id'), givenName: 'Jip', prefix: 'van der', familyName: 'Linden', phone: '06 00 00 12 34', wish: 'Ik wil iets met hout doen.', source: 'otherCare', sourceOrganisation: 'Dagcentrum De Werf', receivedOn: '2026-09-04', teamId: teams.west.id })
  expect(referral.text).toContain('Ik wil iets met hout doen.')
  const begin = await follow(fatima, referral, 'Begin de begeleiding')
  const person = { id: carried(begin, 'id'), givenName: 'Jip', prefix: 'van der', familyName: 'Linden', targetGroup: 'lvb', teamId: teams.west.id, coachId: staff.fatima.id, referredOn: carried(begin, 'referredOn'), startedOn: '2026-09-07', workStatusAtStart: 'outOfWork' }
  let file = await sendAndGo(fatima, /action="([^"]+\/accept)"/.exec(begin.html)![1]!, person)
  expect(file.text).toContain('Jip van der Linden')
  expect(phasesOn(file)).toMatch(/Kennismaken.*Sinds 7 september 2026/)
  const address = `/participants/${person.id}`

  // 8 September: the first talk, at home. What Jip says stands in the profile in Jip's own words, and the talk is one note.
  at('2026-09-08T15:00:00+02:00')
  let form = await follow(fatima, file, 'Contact vastleggen')
  await fatima.submit('/contacts', { id: carried(form, 'id'), kind: 'support', participantIds: person.id, modality: 'faceToFace', place: 'home', minutes: '60', onDay: '2026-09-08', note: 'Jip liet de vogelhuisjes zien.', nextStep: 'Samen langs de houthandel', nextOn: '2026-09-15' })
  await fatima.submit(`${address}/profile/wishes`, { madeFrom: '0', sessionOn: '2026-09-08', sources: 'person', now: 'Iets met mijn handen, met hout.', notWanted: 'Niet aan de telefoon.' })
  await fatima.submit(`${address}/profile/place`, { madeFrom: '1', sessionOn: '2026-09-08', sources: 'person', wanted: 'withHands' })
  const profile = await sendAndGo(fatima, `${address}/profile/times`, { madeFrom: '2', sessionOn: '2026-09-08', sources: 'person', times: 'Niet voor negen uur.', hoursFrom: '12', hoursUntil: '20' })
  expect(profile.text).toContain('Iets met mijn handen, met hout.')

  // The same talk is about telling: Jip decides, and no employer learns more.
  await fatima.submit(`${address}/disclosure/talks`, { onDay: '2026-09-08', topics: ['noDuty', 'words'], pros: 'Dan leggen ze het rustig uit.', sentence: 'Ik leer het best als je het voordoet.' })
  await fatima.submit(`${address}/disclosure/decisions`, { recipient: 'anyEmployer', level: 'support', coachVisible: 'yes', sentence: 'Ik leer het best als je het voordoet.', decidedOn: '2026-09-08' })

  // 15 September: together to the timber yard, eight days after the start. Searching has begun.
  at('2026-09-15T16:00:00+02:00')
  await fatima.submit(`${address}/plans/search`, { madeFrom: '0', ownWords: 'Eerst kijken waar ze met hout werken.', 'targets.0.title': 'hulp in een houthandel', 'targets.0.wish': 'Iets met mijn handen, met hout.', 'employers.0.name': 'Houthandel De Plank', 'employers.0.who': 'both', reviewOn: '2026-12-15', agreedOn: '2026-09-15' })
  form = await follow(fatima, await fatima.get(address), 'Contact vastleggen')
  await fatima.submit('/contacts', { id: carried(form, 'id'), kind: 'employer', participantIds: person.id, employerName: 'Houthandel De Plank', personMet: 'Wouter', modality: 'faceToFace', place: 'employer', minutes: '45', purpose: 'learnNeeds', onDay: '2026-09-15', note: 'Ze komen handen tekort op zaterdag.' })
  file = await fatima.get(address)
  expect(phasesOn(file)).toMatch(/Werk zoeken/)

  // 6 October: an opening at the yard. The page that compares says in words why it fits, and what is still to be asked.
  at('2026-10-06T11:00:00+02:00')
  const { location: lead } = await fatima.submit('/leads', { employerName: 'Houthandel De Plank', title: 'hulp op de zagerij', foundOn: '2026-10-06', origin: 'found', foundThrough: 'coachContact', hoursFrom: '12', hoursUntil: '16', days: ['friday', 'saturday'], traits: ['withHands'] })
  const fits = await fatima.get(`${address}/matches`)
  expect(fits.text).toMatch(/hulp op de zagerij.*Gewenst, en hier zo: met je handen.*De uren passen.*Nog te vragen/)
  await fatima.submit(`${lead}/people`, { participantIds: person.id })
  const application = (await fatima.get(`${address}/applications/new?lead=${lead!.split('/')[2]}`)).location!
  await fatima.submit(`${application}/steps`, { stage: 'interview', onDay: '2026-10-09', note: 'Wouter deed de zaag voor. Jip deed het na.' })
  await fatima.submit(`${application}/steps`, { stage: 'hired', onDay: '2026-10-16' })

  // 2 November: the first day, eight weeks after the start. The facts of the opening stand in the form already.
  at('2026-10-19T09:00:00+02:00')
  const start = await fatima.get(`${address}/jobs/new?application=${application.split('/')[4]}`)
  expect(start.html).toContain('Houthandel De Plank')
  expect(start.html).toContain('hulp op de zagerij')
  const job = await sendAndGo(fatima, `${address}/jobs`, { id: carried(start, 'id'), employerName: 'Houthandel De Plank', title: 'hulp op de zagerij', workForm: 'loonkostensubsidie', startedOn: '2026-11-02', hoursPerWeek: '14', wagePerHour: '15,50', openToAll: 'yes', setAside: 'no' })
  expect(job.text).toContain('hulp op de zagerij bij Houthandel De Plank')
  const jobAddress = linkSaying(job, 'Baan beëindigen').replace(/\/end$/, '')

  // The evening before nothing is due yet; the day after, Vandaag asks for a visit within three days. One visit and it is quiet.
  at('2026-11-03T09:00:00+01:00')
  expect((await fatima.get('/today')).text).toMatch(/Linden, Jip van der.*Begonnen als hulp op de zagerij/)
  form = await follow(fatima, await fatima.get(jobAddress), 'Contact vastleggen')
  await fatima.submit('/contacts', { id: carried(form, 'id'), kind: 'support', participantIds: person.id, modality: 'faceToFace', place: 'workplace', minutes: '45', onDay: '2026-11-03', note: 'Jip zaagt, Wouter kijkt mee.' })
  expect((await fatima.get('/today')).text).not.toContain('Begonnen als hulp op de zagerij. Ga langs')
  file = await fatima.get(address)
  expect(phasesOn(file)).toMatch(/Begeleiden op het werk.*Sinds 2 november 2026/)
  expect(phasesOn(file)).not.toContain('Kennismaken')

  // 4 December, three months after the first talk: Jip works. The team lead counts it, strictly too, and the timeline tells it in order.
  at('2026-12-04T10:00:00+01:00')
  const marieke = await world.as('marieke')
  expect(JSON.parse((await marieke.get('/api/v1/quarters/2026Q4')).html)).toMatchObject({ jobStarts: 1, workingInclusive: 1 })
  const line = (await fatima.get(`${address}/timeline`)).text
  const told = ['Jip zaagt', 'Ze komen handen tekort', 'Jip liet de vogelhuisjes zien'].map((words) => line.indexOf(words))
  expect(told.every((place) => place > 0)).toBe(true)
  expect(told).toEqual([...told].sort((a, b) => a - b))

  // What the employer may see of all this is still what Jip chose; a colleague of another caseload sees no Jip at the yard.
  expect((await (await world.as('bram')).get('/employers?q=plank')).text).not.toContain('Jip')
  expect((await (await world.as('bram')).get(address)).status).toBe(404)
})
