import * as z from 'zod/mini'
import { COMMON_DEALS, MORE_DEALS } from '../who-pays/deal'

/** What the page for new agreements calls a deal that is said later. */
export const DEAL_LATER = 'later'

const deal = z.catch(z.enum([...COMMON_DEALS, ...MORE_DEALS, DEAL_LATER]), DEAL_LATER)

/** The deal that a new agreement begins with; "" where none was chosen, and for what is no deal: it is asked later. */
export function readDealToBegin(typed: unknown): (typeof COMMON_DEALS | typeof MORE_DEALS)[number] | '' {
  const chosen = deal.parse(typed)
  return chosen === DEAL_LATER ? '' : chosen
}
