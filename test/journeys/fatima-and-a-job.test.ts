import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff, teams } from '#src/demo/cast.ts'
import { carried, follow, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('Fatima enrols Jip, notes the first talk, records a job and ends it', async () => {
  const fatima = await world.as('fatima')

  // Enrol: the team and the coach stand filled in for a coach of one team.
  const form = await follow(fatima, await fatima.get('/participants'), 'Nieuwe deelnemer')
  const jip = { id: carried(form, 'id'), givenName: 'Jip', prefix: 'van der', familyName: 'Linden', clientNumber: '3001', targetGroup: 'ggz', teamId: teams.west.id, coachId: staff.fatima.id, treatmentTeamId: teams.factWest.id, referredOn: '2026-11-02', startedOn: '2026-11-16', workStatusAtStart: 'outOfWork' }
  const mistaken = await fatima.submit('/participants', { ...jip, startedOn: '2026-10-16' })
  expect(mistaken.status).toBe(422)
  expect(mistaken.text).toContain('De start ligt voor de aanmelding.')
  let file = await sendAndGo(fatima, '/participants', jip)
  expect(file.text).toContain('Jip van der Linden')
  expect(file.text).toContain('16 nov 2026')
  const address = `/participants/${jip.id}`

  // Note: at the kitchen table, with a next step.
  const note = await follow(fatima, file, 'Contact vastleggen')
  file = await sendAndGo(fatima, '/contacts', { id: carried(note, 'id'), kind: 'support', participantIds: jip.id, modality: 'faceToFace', place: 'home', minutes: '60', note: 'Jip wil met hout werken.', nextStep: 'Bellen met de meubelmaker', nextOn: '2026-11-23', onDay: '2026-11-20' })
  expect(file.text).toContain('Het contact is vastgelegd.')
  expect(file.text).toContain('Jip wil met hout werken.')
  expect((await fatima.get('/today')).text).toContain('Bellen met de meubelmaker')

  // A job: the facts, and how it counts under which rule.
  const start = await follow(fatima, file, 'Nieuwe baan')
  const job = { id: carried(start, 'id'), employerName: 'Meubelmakerij Eik', title: 'hulp in de werkplaats', workForm: 'regulier', startedOn: '2026-11-23', hoursPerWeek: '20', openToAll: 'yes', setAside: 'no' }
  file = await sendAndGo(fatima, `${address}/jobs`, job)
  expect(file.text).toContain('hulp in de werkplaats bij Meubelmakerij Eik')
  expect(file.text).toContain('Telregel van 7 januari 2008.')
  expect(file.text).toContain('Na de eerste dag: zie elkaar uiterlijk donderdag 26 november 2026.')
  expect((await fatima.get('/participants?work=paid')).text).toContain('Linden, Jip van der')
  const counted = JSON.parse((await (await world.as('marieke')).get('/api/v1/quarters/2026Q4')).html)
  expect(counted).toMatchObject({ workingStrict: 1, workingInclusive: 1, jobStarts: 1 })

  // Three weeks later it ends; the day before the start is refused, and why is kept.
  world.now = new Date('2026-12-14T10:00:00+01:00')
  const ending = await follow(fatima, file, 'Baan beëindigen')
  const end = linkSaying(file, 'Baan beëindigen')
  expect(ending.text).toContain('Meubelmakerij Eik')
  expect((await fatima.submit(end, { endedOn: '2026-11-22', endReason: 'dislike' })).text).toContain('Deze dag ligt voor de eerste werkdag.')
  file = await sendAndGo(fatima, end, { endedOn: '2026-12-11', endReason: 'transport', endedBy: 'participant' })
  file = await sendAndGo(fatima, `${end}/lessons`, { wouldHireAgain: 'yes', lessons: 'De bus reed niet vroeg genoeg.' })
  expect(file.text).toContain('Binnen drie dagen nadat je het hoorde.')
  expect((await fatima.get('/participants?work=none')).text).toContain('Linden, Jip van der')
  expect((await fatima.get('/today')).text).toContain('Baan gestopt: hulp in de werkplaats. Spreek elkaar binnen 3 dagen')

  // Jip still counts as having worked in the quarter.
  expect(JSON.parse((await (await world.as('marieke')).get('/api/v1/quarters/2026Q4')).html)).toMatchObject({ workingStrict: 1, jobStarts: 1 })
  expect(JSON.parse((await (await world.as('marieke')).get('/api/v1/quarters/2027Q1')).html)).toMatchObject({ workingStrict: 0 })

  // Everything she did about Jip stands in the log, each line with Jip.
  const { rows } = await world.owner.query<{ event: string }>('select event from audit_line where $1::uuid = any(participant_ids) and staff_name = $2 and outcome = $3 order by seq', [jip.id, 'Fatima Aydin', 'success'])
  const events = rows.map(({ event }) => event)
  for (const event of ['deelnemer toegevoegd', 'contact vastgelegd', 'baan vastgelegd', 'baan beëindigd']) expect(events.filter((one) => one === event), event).toHaveLength(1)
})
