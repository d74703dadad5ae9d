import type { MemberRole } from '@/lib/domain/access/actor'
import type { FormValues } from '@/lib/forms/form/form-state'

export const ROLES = [
  'district_editor',
  'council_reviewer',
  'police_supervisor',
  'administrator',
] as const satisfies readonly MemberRole[]

/** Name of the checkbox that gives a role. */
export const roleFieldName = (role: MemberRole): string => `roles.${role}`

/** The roles whose boxes are ticked. */
export function typedRoles(values: FormValues): MemberRole[] {
  return ROLES.filter((role) => values[roleFieldName(role)] === 'yes')
}
