import type { MemberRole } from './actor'

const WORDS: Readonly<Record<MemberRole, string>> = {
  district_editor: 'district editor',
  council_reviewer: 'council reviewer',
  police_supervisor: 'police supervisor',
  administrator: 'administrator',
}

/** "district editor, administrator": in one order, whatever order they were given in. */
export function describeRoles(roles: readonly MemberRole[]): string {
  const known = Object.keys(WORDS) as MemberRole[]
  return known
    .filter((role) => roles.includes(role))
    .map((role) => WORDS[role])
    .join(', ')
}
