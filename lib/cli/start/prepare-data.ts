import type { Database } from '@/lib/cli/database/open-database'
import type { Settings } from '@/lib/cli/read-settings'

export type DataContext = { database: Database; settings: Settings; url: string }

/**
 * After the migrations, before the app is served: puts demonstration data into an empty database. An embedded one gets
 * it unless SEED=empty is said; a database of the operator's own only where SEED=demo is said.
 */
export async function seedWhenDue({ database, settings }: DataContext): Promise<void> {
  const wanted = database.embedded === null ? settings.seed === 'demo' : settings.seed !== 'empty'
  if (!wanted) return
  const { seedDemonstration } = await import('@/lib/cli/demo/seed-demonstration')
  if (await seedDemonstration()) console.log('Kept the demonstration data.')
}

/** Once the app is served: how to sign in, or the one-time link that sets up an empty installation. */
export async function describeSignIn({ url }: DataContext): Promise<string[]> {
  const { offerSetup } = await import('@/lib/commands/identity/offer-setup')
  const token = await offerSetup()
  if (token !== null) {
    return ['Nobody can sign in yet. Set it up within 30 minutes, once, at', `${url}/setup/${token}`]
  }
  const { listDemonstrationEmails } = await import('@/lib/data/identity/list-demonstration-emails')
  const { listSignIns } = await import('@/lib/cli/demo/demonstration-data')
  const there = await listDemonstrationEmails()
  const signIns = listSignIns().filter(({ email }) => there.has(email))
  const [first] = signIns
  if (first === undefined) return []
  const width = Math.max(...signIns.map(({ email }) => email.length))
  const lines = signIns.map(({ email, name, organization }) => `  ${email.padEnd(width)}  ${name}, ${organization}`)
  return [`Demonstration sign-ins, on this machine only, password ${first.password}:`, ...lines]
}
