import type { Faults } from '@/lib/domain/result'

/** The refusal for a draft that is kept, discarded or another organization's: they cannot be told apart. */
export const DRAFT_GONE: Faults = { '': 'This draft is not here any more. Start again from the list of agreements.' }
