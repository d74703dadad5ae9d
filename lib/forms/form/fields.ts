import { z } from 'zod'

/** A line of text that must be filled in. `named` is how a sentence calls the field: "the agreement's title". */
export function requiredText(named: string, max = 200) {
  return z
    .string({ error: `Enter ${named}.` })
    .trim()
    .min(1, `Enter ${named}.`)
    .max(max, `Shorten ${named} to ${max} characters or fewer.`)
}

/** A text that may stay empty. */
export function optionalText(named: string, max = 200) {
  return z.string().trim().max(max, `Shorten ${named} to ${max} characters or fewer.`).default('')
}

export const emailField = z
  .string({ error: 'Enter an e-mail address.' })
  .trim()
  .toLowerCase()
  .min(1, 'Enter an e-mail address.')
  .max(254, 'Shorten the e-mail address to 254 characters or fewer.')
  .pipe(z.email('Enter an e-mail address like name@example.org.'))

export const newPasswordField = z
  .string({ error: 'Choose a password.' })
  .min(12, 'Choose a password of at least 12 characters.')
  .max(128, 'Choose a password of at most 128 characters.')

export const stateField = z.string().regex(/^[A-Z]{2}$/, 'Choose the state.')

export const fiscalYearStartsField = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-01$/, 'Choose the month in which the fiscal year starts.')
