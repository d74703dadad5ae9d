import { z } from 'zod'
import type { MemberRole } from '@/lib/domain/access/actor'
import type { FormValues } from '@/lib/forms/form/form-state'

const ROLES = [
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

/** Whether an organization of the actor's kind can give them is for the command to say. */
export const rolesField = z.array(z.enum(ROLES)).min(1, 'Choose at least one role.')

/** A form with its ticked boxes gathered under `roles`, so that all its faults are found at once. */
export const withTypedRoles = z
  .record(z.string(), z.string())
  .transform((values) => ({ ...values, roles: typedRoles(values) }))
