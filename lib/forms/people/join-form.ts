import { z } from 'zod'
import { newPasswordField } from '@/lib/forms/form/fields'

export const joinForm = z.object({ password: newPasswordField })
