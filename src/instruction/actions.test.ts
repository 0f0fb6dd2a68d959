import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
let fatima: Visitor
let job = ''
const sanne = `/participants/${people.sanne.id}`
beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit(`${sanne}/jobs`, { id, employerName: 'Bakkerij Blom', title: 'hulp in de bakkerij', workForm: 'regulier', startedOn: '2026-10-05', hoursPerWeek: '16', openToAll: 'yes', setAside: 'no' })
  job = `${sanne}/jobs/${id}`
})
afterAll(() => world.close())

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const stepsIn = async (task: string) => [...(await fatima.get(task)).html.matchAll(/id="step-([0-9a-f-]{36})"/g)].map(([, id]) => id!)
const count = async (table: string) => Number((await world.owner.query(`select count(*) from ${table}`)).rows[0].count)
const textsIn = async (task: string) => (await world.owner.query('select text from work_step where task_id = $1 and removed_on is null order by position', [task.split('/').at(-1)])).rows.map(({ text }) => text)

async function newTask(title: string, ...texts: string[]): Promise<string> {
  const { location } = await fatima.submit(`${job}/learning`, { id: crypto.randomUUID(), title, pictogram: 'bake', forWorkplace: 'Doe het één keer voor.' })
  for (const text of texts) await fatima.submit(`${location}/steps`, { id: crypto.randomUUID(), text })
  return location!
}

test('a coach writes a task down with its steps, and finds it from the job and from the work of the person', async () => {
  const task = await newTask('Platen vullen', 'Was je handen.', 'Pak de plaat.')
  for (const url of [task, `${job}/learning`, job]) expect((await fatima.get(url)).text).toContain('Platen vullen')
  expect((await fatima.get(task)).text).toContain('Pak de plaat.')
  expect((await fatima.get(`${sanne}/work`)).html).toContain(`${job}/learning`)
})

test('a task or a step that is sent twice is kept once', async () => {
  const [id, before] = [crypto.randomUUID(), await count('work_task')]
  for (const _ of [1, 2]) expect((await fatima.submit(`${job}/learning`, { id, title: 'Deeg afwegen' })).location).toBe(`${sanne}/learning/${id}`)
  expect(await count('work_task')).toBe(before + 1)
  const step = crypto.randomUUID()
  for (const _ of [1, 2]) expect((await fatima.submit(`${sanne}/learning/${id}/steps`, { id: step, text: 'Pak de zak.' })).status).toBe(303)
  expect(await textsIn(`/${id}`)).toEqual(['Pak de zak.'])
})

test('a form with faults comes back as it was, with a sentence per field', async () => {
  const task = await fatima.submit(`${job}/learning`, { title: '', pictogram: 'spook', forWorkplace: 'Rustig uitleggen' })
  expect(task.status).toBe(422)
  for (const said of ['Vul in wat de taak is.', 'Kies een plaatje uit de lijst.']) expect(task.text).toContain(said)
  expect(task.html).toContain('Rustig uitleggen')
})

test('a step that is hard to read comes back once, and is kept when it was read together', async () => {
  const task = await newTask('Kar rijden')
  const hard = 'Controleer de temperatuurregeling alvorens je begint met bakken.'
  const back = await fatima.submit(`${task}/steps`, { text: hard })
  expect([back.status, back.text.includes('Lang woord: “temperatuurregeling”')]).toEqual([422, true])
  expect((await fatima.submit(`${task}/steps`, { text: hard, easyRead: 'on' })).status).toBe(303)
  expect(await textsIn(task)).toEqual([hard])
})

test('steps move up and down, go away, and come back', async () => {
  const task = await newTask('Opruimen', 'Een.', 'Twee.', 'Drie.')
  const [one, two, three] = await stepsIn(task)
  await fatima.submit(`${task}/steps/${three}/move`, { to: 'up' })
  expect(await textsIn(task)).toEqual(['Een.', 'Drie.', 'Twee.'])
  await fatima.submit(`${task}/steps/${one}/move`, { to: 'down' })
  expect(await textsIn(task)).toEqual(['Drie.', 'Een.', 'Twee.'])
  const { location } = await fatima.submit(`${task}/steps/${two}/remove`)
  expect((await fatima.get(location!)).html).toContain(`${task}/steps/${two}/restore`)
  expect(await textsIn(task)).toEqual(['Drie.', 'Een.'])
  await fatima.submit(`${task}/steps/${two}/restore`)
  expect(await textsIn(task)).toContain('Twee.')
  expect((await fatima.submit(`${task}/steps/${two}/move`, { to: 'sideways' })).status).toBe(404)
})

test('a photo is kept without where it was taken, and shown only to who may see the person, never kept by a browser', async () => {
  const task = await newTask('Kas opmaken')
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 12]), Buffer.from('Exif GPS 5'), Buffer.from([0xff, 0xda, 0, 4, 1, 1, 7, 7, 0xff, 0xd9])])
  expect((await fatima.upload(`${task}/steps`, { name: 'kas.jpg', bytes: jpeg }, { text: 'Tel het geld.' })).status).toBe(303)
  const [step] = await stepsIn(task)
  const photo = await fatima.get(`${task}/steps/${step}/photo`)
  expect([photo.status, photo.headers['content-type'], photo.headers['cache-control'], photo.headers['x-content-type-options']]).toEqual([200, 'image/jpeg', 'no-store', 'nosniff'])
  expect((await world.owner.query("select position('GPS'::bytea in photo) as at from work_step where id = $1", [step])).rows).toEqual([{ at: 0 }])
  for (const who of ['bram', 'lot', 'wim'] as const) expect((await (await world.as(who)).get(`${task}/steps/${step}/photo`)).status).toBe(404)
  const { rows } = await world.owner.query("select object_id, participant_ids from audit_line where event = 'foto van werkstap bekeken' and outcome = 'success'")
  expect(rows).toEqual([{ object_id: step, participant_ids: [people.sanne.id] }])
  await fatima.upload(`${task}/steps/${step}`, { name: '', bytes: Buffer.alloc(0) }, { text: 'Tel het geld.', withoutPhoto: 'on' })
  expect((await fatima.get(`${task}/steps/${step}/photo`)).status).toBe(404)
})

test('a file that is no photo is refused by what is in it, and the words stay', async () => {
  const task = await newTask('Post rondbrengen')
  const answer = await fatima.upload(`${task}/steps`, { name: 'foto.png', bytes: Buffer.from('<svg onload="x"/>') }, { text: 'Pak de post.' })
  expect([answer.status, answer.text.includes('Kies een JPEG of PNG'), answer.html.includes('Pak de post.')]).toEqual([422, true, true])
  expect((await fatima.upload(`${task}/steps`, { name: 'foto.exe', bytes: png }, { text: 'Pak de post.' })).status).toBe(303)
})

test('one time is noted with a tap a step, once however often it is sent, and the last answers count', async () => {
  const task = await newTask('Vegen', 'Pak de bezem.', 'Veeg de vloer.')
  const [one, two] = await stepsIn(task)
  const id = crypto.randomUUID()
  const tapped = { id, onDay: '2026-11-20', [`step.${one}`]: 'alone', [`step.${two}`]: 'showed' }
  for (const _ of [1, 2]) expect((await fatima.submit(`${task}/tries`, tapped)).location).toBe(`${task}?saved=${id}`)
  await fatima.submit(`${task}/tries`, { ...tapped, [`step.${two}`]: 'word' })
  const { rows } = await world.owner.query('select prompt from work_try where round_id = $1 order by prompt', [id])
  expect(rows).toEqual([{ prompt: 'alone' }, { prompt: 'word' }])
  expect((await fatima.get(task)).text).toContain('Laatste keer, 20 nov 2026: 1 van de 2 stappen zelf.')
  expect((await fatima.get(`${sanne}/timeline?kind=work`)).text).toContain('Taak geoefend · Vegen')
  expect((await fatima.submit(`${task}/tries/${id}/undo`)).status).toBe(303)
  expect((await fatima.get(task)).text).toContain('Nog niets genoteerd')
  expect((await fatima.submit(`${task}/tries/${id}/undo`)).status).toBe(404)
})

test('a time without a tap, with an unknown answer, or on a day to come is refused, and the taps stay', async () => {
  const task = await newTask('Dweilen', 'Pak de dweil.')
  const [one] = await stepsIn(task)
  const sent = async (fields: Record<string, string>) => fatima.submit(`${task}/tries`, { onDay: '2026-11-20', ...fields })
  expect((await sent({})).text).toContain('Tik bij minstens één stap aan hoe het ging.')
  expect((await sent({ [`step.${one}`]: 'perfect' })).status).toBe(422)
  const ahead = await sent({ [`step.${one}`]: 'word', onDay: '2026-12-24' })
  expect([ahead.status, ahead.text.includes('Deze dag moet nog komen.'), /value="word" checked/.test(ahead.html)]).toEqual([422, true, true])
})

test('a task that is put away can be taken up again', async () => {
  const task = await newTask('Ramen lappen', 'Pak de zeem.')
  const { location } = await fatima.submit(`${task}/archive`)
  expect((await fatima.get(location!)).text).toContain('Deze taak staat nu bij eerder.')
  await fatima.submit(`${task}/archive`, { back: 'yes' })
  expect((await world.owner.query('select archived_on from work_task where id = $1', [task.split('/').at(-1)])).rows).toEqual([{ archived_on: null }])
})

test('the minutes of every week since the start stand there, a week without contact too', async () => {
  await fatima.submit('/contacts', { kind: 'support', modality: 'faceToFace', place: 'workplace', minutes: '90', onDay: '2026-10-06', participantIds: people.sanne.id, supportKind: 'workingAlong', alongMinutes: '60', note: 'Meegewerkt.' })
  const { text } = await fatima.get(`${job}/learning`)
  for (const said of ['Samen 90 minuten in 8 weken.', '1 (vanaf 5 okt 2026) 90 60', '2 (vanaf 12 okt 2026) 0 0']) expect(text).toContain(said)
})

test('for somebody else’s coach, another organisation, or another person, nothing is there', async () => {
  const task = await newTask('Zaaien', 'Pak het zaad.')
  const [one] = await stepsIn(task)
  for (const who of ['bram', 'lot'] as const) {
    const visitor = await world.as(who)
    for (const url of [task, `${task}/edit`, `${task}/tries/new`, `${task}/steps/${one}`, `${job}/learning`, `${job}/learning/sheet`, `${job}/learning/workplace-sheet`]) expect((await visitor.get(url)).status).toBe(404)
    expect((await visitor.submit(`${task}/tries`, { onDay: '2026-11-20', [`step.${one}`]: 'alone' })).status).toBe(404)
  }
  const amira = task.replace(people.sanne.id, people.amira.id)
  for (const url of [amira, `${amira}/steps/${one}/photo`]) expect((await fatima.get(url)).status).toBe(404)
  expect((await fatima.submit(`${amira}/steps/${one}/remove`)).status).toBe(404)
  expect((await fatima.submit(`${amira}/archive`)).status).toBe(404)
})
