import 'server-only'
import { database } from '../database'

/** The addresses of all demonstration accounts. */
export async function listDemonstrationEmails(): Promise<ReadonlySet<string>> {
  const users = await database().user.findMany({ where: { demonstration: true }, select: { email: true } })
  return new Set(users.map((user) => user.email))
}
