import type { Actor, MemberRole } from './actor'

/** Every act that needs a permission, and the roles that have it. The one table that pages and commands ask. */
const ROLES_FOR = {
  'agreement.write': ['district_editor'],
  'campus.write': ['district_editor'],
  'calendar.write': ['district_editor'],
  'benchmark.write': ['district_editor', 'council_reviewer'],
  /** Officers of one's own organization, their assignments and absences. */
  'staffing.write': ['police_supervisor'],
  'training.write': ['police_supervisor'],
  /** Hours, courses and certificates officer by officer; everybody else reads how many requirements are met. */
  'training.read': ['district_editor', 'police_supervisor', 'administrator'],
  /** Which states' training rules the organization goes by. */
  'training.rules': ['administrator'],
  'people.manage': ['administrator'],
  'organization.write': ['administrator'],
  'link.accept': ['administrator'],
} as const satisfies Record<string, readonly MemberRole[]>

export type Act = keyof typeof ROLES_FOR

/** Whether the actor's roles allow the act. Which rows it may touch is the scope's question, not this one's. */
export function may(actor: Pick<Actor, 'roles'>, act: Act): boolean {
  const allowed: readonly MemberRole[] = ROLES_FOR[act]
  return actor.roles.some((role) => allowed.includes(role))
}

/** The roles that an organization of this kind can give: none without something to do there. */
export function rolesOf(kind: Actor['organization']['kind']): readonly MemberRole[] {
  return kind === 'district'
    ? ['district_editor', 'administrator']
    : ['council_reviewer', 'police_supervisor', 'administrator']
}
