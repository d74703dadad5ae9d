import { accept, type Result, refuse } from '@/lib/domain/result'
import type { MemberRole } from './actor'

/** Another current member of the organization who has joined. */
export type Colleague = { readonly id: string; readonly roles: readonly MemberRole[] }

/** Roles a member is to have from now on; none: the membership ends. An organization keeps one administrator. */
export function decideMemberChange(
  memberId: string,
  roles: readonly MemberRole[],
  active: readonly Colleague[],
): Result<readonly MemberRole[]> {
  const isOne = active.some(({ id, roles: has }) => id === memberId && has.includes('administrator'))
  const others = active.some(({ id, roles: has }) => id !== memberId && has.includes('administrator'))
  if (!isOne || others || roles.includes('administrator')) return accept(roles)
  return refuse({ '': 'Make somebody else an administrator first: your organization needs at least one.' })
}
