import type { Database } from '@/lib/cli/database/open-database'
import type { Settings } from '@/lib/cli/read-settings'

export type DataContext = { database: Database; settings: Settings; url: string }

/** After the migrations, before the app is served: puts demonstration data into a database that is to have it. */
export async function seedWhenDue(_context: DataContext): Promise<void> {}

/** Once the app is served: how to sign in, or the one-time link that sets up an empty installation. */
export async function describeSignIn({ url }: DataContext): Promise<string[]> {
  const { offerSetup } = await import('@/lib/commands/identity/offer-setup')
  const token = await offerSetup()
  if (token === null) return []
  return ['Nobody can sign in yet. Set it up within 30 minutes, once, at', `${url}/setup/${token}`]
}
