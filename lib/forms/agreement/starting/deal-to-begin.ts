import { COMMON_DEALS, MORE_DEALS } from '../who-pays/deal'

/** What the page for new agreements calls a deal that is said later. */
export const DEAL_LATER = 'later'

const DEALS = [...COMMON_DEALS, ...MORE_DEALS]

/** The deal that a new agreement begins with; "" where none was chosen, and for what is no deal: it is asked later. */
export function readDealToBegin(typed: unknown): (typeof DEALS)[number] | '' {
  return DEALS.find((kind) => kind === typed) ?? ''
}
