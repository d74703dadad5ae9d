import 'server-only'
import type { Transaction } from '../database'
import type { PasswordHash } from './hash-password'

type NewUser = { name: string; email: string; password: PasswordHash; demonstration?: boolean }

/** Makes an account that signs in with e-mail and password. */
export async function createUser(tx: Transaction, user: NewUser): Promise<{ id: string }> {
  const { id } = await tx.user.create({
    data: {
      name: user.name,
      email: user.email.toLowerCase(),
      emailVerified: true,
      demonstration: user.demonstration ?? false,
    },
    select: { id: true },
  })
  await tx.account.create({ data: { accountId: id, providerId: 'credential', userId: id, password: user.password } })
  return { id }
}
