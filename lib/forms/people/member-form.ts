import { z } from 'zod'
import { rowVersionField } from '@/lib/forms/form/row-version'
import { rolesField, withTypedRoles } from './roles-field'

/** What a member may do from now on. */
export const memberForm = withTypedRoles.pipe(z.object({ roles: rolesField, rowVersion: rowVersionField }))

/** Another link for an invitation. */
export const renewInvitationForm = z.object({ rowVersion: rowVersionField })

/** The end of a membership. */
export const endMemberForm = z.object({ rowVersion: rowVersionField })
