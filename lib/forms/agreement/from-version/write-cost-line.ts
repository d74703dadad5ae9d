import type { CostLineRow } from '../sections/cost-lines'
import type { Row } from '../values/rows'
import { writeDollars } from './write-dollars'

export function writeCostLine({ key, name, category, basis, kept, amounts, per, credit }: CostLineRow): Row {
  const row = { key, name, category, basis: basis ?? '' }
  if (kept) return { ...row, kept: 'yes' }
  return {
    ...row,
    ...(credit ? { credit: 'yes' } : {}),
    per: per.kind === 'all' ? 'all' : `${per.kind}:${per.positionKey}`,
    ...Object.fromEntries(amounts.map((amount, at) => [`amounts.${at}`, writeDollars(amount)])),
  }
}
