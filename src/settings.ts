import path from 'node:path'

/** How this installation runs; every setting has a default and a line in the README. */
export interface Settings {
  port: number
  host: string
  dataFolder: string
  databaseUrl: string | undefined
  /** Fill an empty installation with the fictional demonstration. */
  demo: boolean
  /** The address under which people reach the site. */
  origin: string
  mailUrl: string | undefined
  mailFrom: string
  /** Address of the web server in front, whose word about the visitor's address is believed. */
  proxy: string | undefined
}

/** Reads the settings from the environment; throws one sentence when a value cannot be. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, folder: string): Settings {
  const port = Number(env['PORT'] ?? 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`)
  const host = env['HOST'] ?? '127.0.0.1'
  const origin = env['MEEWERK_URL'] ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  if (!URL.canParse(origin)) throw new Error(`MEEWERK_URL must be an address such as https://ips.example.org, not "${origin}".`)
  return {
    port,
    host,
    dataFolder: path.resolve(folder, env['MEEWERK_DATA'] ?? 'data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    demo: !/^(no|nee|0|false|off)$/i.test(env['MEEWERK_DEMO'] ?? 'yes'),
    origin: origin.replace(/\/$/, ''),
    mailUrl: env['MAIL_URL'] || undefined,
    proxy: env['MEEWERK_PROXY'] || undefined,
    mailFrom: env['MAIL_FROM'] ?? 'Meewerk <meewerk@localhost>',
  }
}

/** Whether only this machine can reach a host address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
