import { type EmbeddedDatabase, openEmbeddedDatabase } from '@/lib/cli/database/embedded-database'
import { readRoleNames } from '@/lib/cli/database/external-database'
import { appRole, ownerRole } from '@/lib/cli/database/roles'
import type { Settings } from '@/lib/cli/read-settings'

export type Database = {
  /** Signs in as the role that owns the tables and runs the migrations. */
  ownerUrl: string
  /** Signs in as the role that the app runs under. */
  appUrl: string
  roles: { owner: string; app: string }
  /** Null with a database of the operator's own. */
  embedded: EmbeddedDatabase | null
  /** Sentences for the operator. */
  notes: string[]
  /** Stops what was started for this process. */
  close(): Promise<void>
}

/** The database of this installation: the one in DATABASE_URL, or the embedded one, started when it does not run yet. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const { external, dataDir } = settings
  if (external) {
    const roles = await readRoleNames(external)
    const shared = `DATABASE_URL and the migrations use the same role (${roles.app}): history is kept by triggers alone. Set MIGRATE_DATABASE_URL to a role of its own.`
    return {
      appUrl: external.appUrl,
      ownerUrl: external.ownerUrl ?? external.appUrl,
      roles,
      embedded: null,
      notes: roles.app === roles.owner ? [shared] : [],
      close: async () => undefined,
    }
  }
  const embedded = await openEmbeddedDatabase(dataDir)
  const moved = `Postgres cannot enter ${dataDir}, so the data is kept in ${embedded.folder}.`
  return {
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
    roles: { owner: ownerRole, app: appRole },
    embedded,
    notes: embedded.moved ? [moved] : [],
    close: () => embedded.stop(),
  }
}
