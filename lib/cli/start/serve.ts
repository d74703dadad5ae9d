import type { Database } from '@/lib/cli/database/open-database'
import type { Settings } from '@/lib/cli/read-settings'
import { buildApp, isBuilt } from '@/lib/cli/start/build-app'
import { keepRunning } from '@/lib/cli/start/keep-running'
import { keepSecret } from '@/lib/cli/start/keep-secret'
import { describeSignIn, seedWhenDue } from '@/lib/cli/start/prepare-data'
import { serveApp } from '@/lib/cli/start/serve-app'
import type { StopRequest } from '@/lib/cli/start/stop-request'
import { visitorUrl } from '@/lib/cli/start/urls'
import { migrate } from '@/prisma/migrate'

/**
 * From an open database to the printed URL, and on until a stop is asked for: then the app has stopped, and closing the
 * database is the caller's. Brings app and embedded Postgres back when one of them dies.
 */
export async function serve(settings: Settings, database: Database, stop: StopRequest): Promise<void> {
  const url = visitorUrl(settings.host, settings.port)
  const context = { settings, database, url }
  const env = appEnvironment(settings, database, url)

  // What this process itself asks of the data it asks as the app, with the app's environment.
  Object.assign(process.env, env, { LOG_LEVEL: env.LOG_LEVEL || 'error' })
  for (const note of database.notes) console.log(note)
  const ran = await migrate(database)
  if (ran.length > 0) console.log(`Migrated the database: ${ran.join(', ')}.`)
  if (stop.isMade()) return
  // Side by side: on a first start the build takes most of the time. Both are over before anything else is said.
  const done = await Promise.allSettled([buildWhenDue(env), seedWhenDue(context)])
  for (const each of done) if (each.status === 'rejected') throw each.reason
  if (stop.isMade()) return

  let app = await serveApp(settings, env)
  const restartApp = async () => {
    app = await serveApp(settings, env)
  }
  try {
    console.log(['', `SRO Ledger is at ${url}`, ...(await describeSignIn(context)), 'Ctrl-C stops it.', ''].join('\n'))
    const parts = [keepRunning({ name: 'The app', whenGone: () => app.exited, restart: restartApp }, stop)]
    if (database.embedded) parts.push(keepRunning({ name: 'Postgres', ...database.embedded }, stop))
    await Promise.race([stop.whenMade, ...parts])
  } finally {
    await app.stop()
  }
}

async function buildWhenDue(env: NodeJS.ProcessEnv): Promise<void> {
  if (isBuilt()) return
  console.log('Building the app (on the first start, and after an update) …')
  await buildApp(env)
}

/** The app runs under its own role and never sees the owner's. */
function appEnvironment(settings: Settings, database: Database, url: string): NodeJS.ProcessEnv {
  const { MIGRATE_DATABASE_URL: _, ...env } = process.env
  return {
    ...env,
    DATABASE_URL: database.appUrl,
    BASE_URL: env.BASE_URL || url,
    AUTH_SECRET: env.AUTH_SECRET || keepSecret(settings.dataDir),
  }
}
