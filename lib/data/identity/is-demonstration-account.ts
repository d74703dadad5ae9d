import 'server-only'
import { database } from '../database'

/** Whether the address belongs to an account of the demonstration data. */
export async function isDemonstrationAccount(email: string): Promise<boolean> {
  const user = await database().user.findUnique({
    where: { email: email.toLowerCase() },
    select: { demonstration: true },
  })
  return user?.demonstration ?? false
}
