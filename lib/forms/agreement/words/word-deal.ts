import type { DraftValues } from '@/lib/domain/agreement/draft'
import { whoPaysSchema } from '../sections/who-pays'
import { nestValues } from '../values/nest-values'

/** Who pays what, in sentences. */
export function wordDeal(values: DraftValues, nameOf: (key: string) => string): string[] {
  const read = whoPaysSchema(values, nameOf).safeParse(nestValues(values))
  if (!read.success) return []
  const deal = read.data
  if (deal.kind === 'kept') return ['As it was; the rules are kept as they are.']
  if (deal.kind === 'half') return [`${deal.keys.map(nameOf).join(' and ')} pay half each.`]
  const shares = Object.entries(deal.percents).map(([key, percent]) => `${nameOf(key)} pays ${percent}`)
  if (deal.kind === 'percent') return shares
  const months = deal.fraction.replace(/\/12$/, '')
  return [...shares, `for ${months} of 12 months. ${nameOf(deal.otherMonths)} pays the other months alone.`]
}
