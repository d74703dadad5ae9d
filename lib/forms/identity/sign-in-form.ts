import { z } from 'zod'
import { emailField } from '@/lib/forms/form/fields'

export const signInForm = z.object({
  email: emailField,
  password: z
    .string({ error: 'Enter your password.' })
    .min(1, 'Enter your password.')
    .max(200, 'Enter your password: it has at most 200 characters.'),
})

/** Where to go after signing in: a path of this site and nothing else. */
export const nextPath = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/)
  .catch('/')
