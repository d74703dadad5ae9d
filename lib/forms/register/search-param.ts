import { z } from 'zod'

/** The words of a search in an address: anything else, or more than a person types, reads as none. */
export const searchParam = z.string().trim().max(100).catch('')
