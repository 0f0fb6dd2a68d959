import type { FastifyInstance } from 'fastify'
import type { Store } from '#src/db/open.ts'
import { installationSecret } from '#src/db/open.ts'
import { loadAssets } from '#src/web/assets.ts'
import type { Clock } from '#src/web/arrive.tsx'
import { serve } from '#src/web/serve.ts'
import { mailer } from './mail.ts'
import { routes } from './routes.ts'
import { isLoopback, type Settings } from './settings.ts'

/** What the edge decides for the app. */
export interface AppOptions {
  store: Pick<Store, 'database'>
  settings: Settings
  clock?: Clock
  report: (number: string, fault: unknown, where: string) => void
  signInTries?: number
}

/** The whole application on an open database; it does not listen yet. */
export async function createApp({ store, settings, clock = () => new Date(), report, signInTries }: AppOptions): Promise<FastifyInstance> {
  const running = new Set<Promise<void>>()
  const app = await serve({
    routes,
    assets: loadAssets(),
    clock,
    proxy: settings.proxy,
    https: settings.origin.startsWith('https://'),
    report,
    ...(signInTries === undefined ? {} : { signInTries }),
    around: {
      database: store.database,
      secret: installationSecret(settings.dataFolder),
      origin: settings.origin,
      dataFolder: settings.dataFolder,
      demo: isLoopback(settings.host) && isLoopback(new URL(settings.origin).hostname),
      mail: mailer(settings),
      sender: settings.mailFrom.replace(/^.*<([^>]+)>.*$/, '$1'),
      background(name, work) {
        const task = work().catch((fault: unknown) => report('background', fault, name)).finally(() => running.delete(task))
        running.add(task)
      },
    },
  })
  app.addHook('onClose', async () => void (await Promise.all(running)))
  return app
}
