import { z } from 'zod'

const SENTENCE = 'Enter the sharing code of the other organization, 36 characters as its own Sharing page shows it.'

/** Which organization is asked: by the code that its people see, so that nobody can look for organizations here. */
export const askSharingForm = z.object({
  code: z.string({ error: SENTENCE }).trim().toLowerCase().pipe(z.guid(SENTENCE)),
})
