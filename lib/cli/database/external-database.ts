import { withClient } from '@/lib/cli/database/with-client'
import type { ExternalDatabase } from '@/lib/cli/read-settings'
import { describeCause, Refusal } from '@/lib/cli/refusal'

export type RoleNames = { owner: string; app: string }

/** Who the two URLs of an operator's own Postgres sign in as. Refuses a database that is out of reach. */
export async function readRoleNames({ appUrl, ownerUrl }: ExternalDatabase): Promise<RoleNames> {
  const app = await readUser('DATABASE_URL', appUrl)
  return { app, owner: ownerUrl ? await readUser('MIGRATE_DATABASE_URL', ownerUrl) : app }
}

async function readUser(variable: string, url: string): Promise<string> {
  try {
    return await withClient({ connectionString: url, connectionTimeoutMillis: 10_000 }, async (client) => {
      const { rows } = await client.query<{ name: string }>('SELECT current_user AS name')
      return rows[0]?.name ?? ''
    })
  } catch (cause) {
    const { host, pathname } = new URL(url)
    throw new Refusal(
      `The database ${pathname.slice(1)} on ${host} (${variable}) is out of reach: ${describeCause(cause)}.`,
    )
  }
}
