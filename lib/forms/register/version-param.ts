import { z } from 'zod'

/** The number of a version in an address. */
export const versionParam = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
