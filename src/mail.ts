import fs from 'node:fs'
import path from 'node:path'
import nodemailer from 'nodemailer'
import type { Surroundings } from '#src/web/visit.ts'
import type { Settings } from './settings.ts'

type Letter = Parameters<Surroundings['mail']>[0]

/** A letter as the mail package wants it; nothing in it may open a file or an address. */
const packed = (from: string, { calendar, ...letter }: Letter) => ({
  from, ...letter, disableFileAccess: true, disableUrlAccess: true,
  ...(calendar ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'afspraak.ics' } } : {}),
})

/** Sends letters by the mail server of `MAIL_URL`; without one they are kept as files in the data folder, so that nothing is lost. */
export function mailer({ mailUrl, mailFrom, dataFolder }: Settings): Surroundings['mail'] {
  if (mailUrl) {
    const transport = nodemailer.createTransport(mailUrl)
    return async (letter) => void (await transport.sendMail(packed(mailFrom, letter)))
  }
  const folder = path.join(dataFolder, 'mail')
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return async (letter) => {
    const sent = await transport.sendMail(packed(mailFrom, letter))
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    fs.writeFileSync(path.join(folder, `${Date.now()}-${crypto.randomUUID().slice(0, 8)}.eml`), sent.message as Buffer, { mode: 0o600 })
  }
}
