import type { Faults } from '@/lib/domain/result'
import type { MemberRole, OrganizationKind } from './actor'
import { rolesOf } from './may'

/** Refuses no role at all, and roles with nothing to do in an organization of this kind. */
export function findRoleFault(kind: OrganizationKind, roles: readonly MemberRole[]): Faults | null {
  const offered = rolesOf(kind)
  if (roles.length > 0 && roles.every((role) => offered.includes(role))) return null
  return { roles: 'Choose at least one of the roles listed.' }
}
