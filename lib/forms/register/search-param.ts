import { z } from 'zod'
import { cleanText } from '@/lib/forms/form/clean-text'

/** The words of a search in an address: anything else, or more than a person types, reads as none. */
export const searchParam = z.string().transform(cleanText).pipe(z.string().trim().max(100)).catch('')
