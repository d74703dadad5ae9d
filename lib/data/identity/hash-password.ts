import 'server-only'
import { hashPassword as hash } from 'better-auth/crypto'

declare const hashed: unique symbol

/** A password as it is stored, in the form that better-auth reads. */
export type PasswordHash = string & { readonly [hashed]: true }

/** Slow on purpose, up to seconds on a busy machine: call it before a transaction begins, never inside. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  return (await hash(password)) as PasswordHash
}
