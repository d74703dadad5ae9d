import { z } from 'zod'
import { emailField, requiredText } from '@/lib/forms/form/fields'
import type { FormState } from '@/lib/forms/form/form-state'
import { rolesField, withTypedRoles } from './roles-field'

const person = { name: requiredText('the name', 120), email: emailField }

/** The first administrator of an organization, who gets every role there. */
export const inviteAdministratorForm = z.object(person)

/** Somebody of one's own organization. */
export const inviteForm = withTypedRoles.pipe(z.object({ ...person, roles: rolesField }))

/** Besides the usual: whom the last attempt invited, with the link, which is shown this once. */
export type InviteState = FormState & {
  readonly invited: { readonly name: string; readonly email: string; readonly link: string } | null
}
