import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Deal, Percents } from '../sections/who-pays'

export function writeDeal(deal: Deal): DraftValues {
  const unasked = { monthsShared: '', otherMonths: '' }
  switch (deal.kind) {
    case 'half':
    case 'kept':
      return { deal: deal.kind, ...unasked }
    case 'percent':
      return { deal: 'percent', ...writePercents(deal.percents), ...unasked }
    case 'months': {
      const monthsShared = deal.fraction.replace(/\/12$/, '')
      return { deal: 'months', ...writePercents(deal.percents), monthsShared, otherMonths: deal.otherMonths }
    }
  }
}

function writePercents(percents: Percents): DraftValues {
  const typed = Object.entries(percents).map(([key, percent]) => [`percents.${key}`, percent.replace(/%$/, '')])
  return Object.fromEntries(typed)
}
