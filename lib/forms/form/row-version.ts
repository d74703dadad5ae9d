import { z } from 'zod'

/** How often the row had been saved when the page was opened: a form carries it, so that nobody is overwritten. */
export const rowVersionField = z.coerce
  .number({ error: 'Open this page again, then save.' })
  .int('Open this page again, then save.')
  .min(1, 'Open this page again, then save.')
