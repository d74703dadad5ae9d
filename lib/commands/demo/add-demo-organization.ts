import 'server-only'
import { database } from '@/lib/data/database'
import { recordEvent } from '@/lib/data/history/record-event'
import { createUser } from '@/lib/data/identity/create-user'
import { hashPassword, type PasswordHash } from '@/lib/data/identity/hash-password'
import { isUniqueConflict } from '@/lib/data/is-unique-conflict'
import type { MemberRole, OrganizationKind } from '@/lib/domain/access/actor'
import type { OrganizationFacts } from '@/lib/domain/organization/organization'
import { accept, type Result, refuse } from '@/lib/domain/result'

export type DemoOrganization = OrganizationFacts & {
  kind: OrganizationKind
  departments: readonly string[]
  people: readonly { name: string; email: string; password: string; roles: readonly MemberRole[] }[]
}

/** Demonstration accounts share one published password: a salt for each would hide nothing. */
const hashes = new Map<string, Promise<PasswordHash>>()

function hashOnce(password: string): Promise<PasswordHash> {
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  return hash
}

/**
 * Makes an organization with people who have joined already. Their accounts are demonstration accounts: they sign in
 * on localhost only. Called by the command line alone. Refused: an e-mail address that is taken.
 */
export async function addDemoOrganization(demo: DemoOrganization): Promise<Result<{ organizationId: string }>> {
  const { people, departments, ...facts } = demo
  const accounts = await Promise.all(
    people.map(async (person) => ({ ...person, password: await hashOnce(person.password) })),
  )
  try {
    return await database().$transaction(async (tx) => {
      const { id: organizationId } = await tx.organization.create({
        data: { ...facts, departments: { create: departments.map((name) => ({ name })) } },
        select: { id: true },
      })
      for (const { name, email, password, roles } of accounts) {
        const user = await createUser(tx, { name, email, password, demonstration: true })
        const data = { organizationId, userId: user.id, name, email: email.toLowerCase(), roles: [...roles] }
        await tx.member.create({ data })
      }
      const by = { userId: null, name: 'Demonstration data', organizationId }
      await recordEvent(tx, by, { kind: 'installation set up', organization: facts.name })
      return accept({ organizationId })
    })
  } catch (error) {
    if (!isUniqueConflict(error)) throw error
    return refuse({ people: `Somebody of ${facts.name} has an e-mail address that is in the database already.` })
  }
}
