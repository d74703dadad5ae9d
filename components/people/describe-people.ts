import type { MemberLine } from '@/lib/domain/organization/organization'

/** Who acts for an organization: "3 people act for Dinuba Unified, 1 of them as administrator. 1 has not joined yet." */
export function describePeople(members: readonly Pick<MemberLine, 'roles' | 'state'>[], organization: string): string {
  const active = members.filter(({ state }) => state === 'active')
  const administrators = active.filter(({ roles }) => roles.includes('administrator')).length
  const invited = members.filter(({ state }) => state === 'invited').length
  const acting = active.length === 1 ? '1 person acts' : `${active.length} people act`
  const waiting = invited === 0 ? '' : ` ${invited} ${invited === 1 ? 'has' : 'have'} not joined yet.`
  return `${acting} for ${organization}, ${administrators} as administrator.${waiting}`
}
