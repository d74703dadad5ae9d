import { z } from 'zod'
import { ROLES, typedRoles } from './typed-roles'

/** Whether an organization of the actor's kind can give them is for the command to say. */
export const rolesField = z.array(z.enum(ROLES)).min(1, 'Choose at least one role.')

/** A form with its ticked boxes gathered under `roles`, so that all its faults are found at once. */
export const withTypedRoles = z
  .record(z.string(), z.string())
  .transform((values) => ({ ...values, roles: typedRoles(values) }))
