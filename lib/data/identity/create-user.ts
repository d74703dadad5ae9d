import 'server-only'
import { hashPassword } from 'better-auth/crypto'
import type { Transaction } from '../database'

type NewUser = { name: string; email: string; password: string; demonstration?: boolean }

/** Makes an account that signs in with e-mail and password, in the form that better-auth reads. */
export async function createUser(tx: Transaction, user: NewUser): Promise<{ id: string }> {
  const password = await hashPassword(user.password)
  const { id } = await tx.user.create({
    data: {
      name: user.name,
      email: user.email.toLowerCase(),
      emailVerified: true,
      demonstration: user.demonstration ?? false,
    },
    select: { id: true },
  })
  await tx.account.create({ data: { accountId: id, providerId: 'credential', userId: id, password } })
  return { id }
}
