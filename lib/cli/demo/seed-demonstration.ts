import { isDemonstrationDue, recordDemonstrationKept } from '@/lib/commands/demo/demonstration-state'
import { readDemonstrationData } from './demonstration-data'
import { keepDemo } from './keep-demo'

/**
 * Keeps the demonstration data that comes with the product, unless somebody real is here or it was kept before. An
 * interrupted run is gone on with. Needs DATABASE_URL to be the app role's, as `connectAsApp` leaves it.
 * @returns whether it was due.
 */
export async function seedDemonstration(): Promise<boolean> {
  if (!(await isDemonstrationDue())) return false
  const kept = []
  for (const file of readDemonstrationData()) kept.push(await keepDemo(file))
  const [organizationId] = kept.flatMap(({ organizations }) => Object.values(organizations))
  if (organizationId !== undefined) await recordDemonstrationKept(organizationId)
  return true
}
