import type { Comparison } from '@/lib/domain/dashboards/compare-years'
import { wordChange } from '@/lib/domain/dashboards/words/word-change'
import { wordCategories } from '@/lib/domain/dashboards/words/word-reasons'

/**
 * How a figure compares with the year before, and in which categories, as sentences.
 * @param subject begins the sentence: "Net cost is"
 */
export function wordComparison(comparison: Comparison, subject: string, yearBefore: string): string[] {
  const { hasBefore, difference, categories, changes } = comparison
  if (!hasBefore) return [`No agreement that is recorded as signed served ${yearBefore}.`]
  if (difference.cents === null) return [`How that compares with ${yearBefore} is not known: amounts are not recorded.`]
  if (difference.cents === 0) return [`${subject} the same as in ${yearBefore}.`]
  const reasons = wordCategories(categories, 3)
  const change = `${wordChange(difference.cents, difference.percent)} than in ${yearBefore}`
  return [
    `${subject} ${change}${reasons === '' ? '' : `: ${reasons}`}.`,
    ...(difference.illustrative ? ['These amounts are illustrative.'] : []),
    ...wordMonths(changes),
  ]
}

function wordMonths(changes: Comparison['changes']): string[] {
  const both = changes.filter(({ monthsBefore, monthsAfter }) => monthsBefore > 0 && monthsAfter > 0)
  const fewer = both.some(({ monthsBefore, monthsAfter }) => monthsAfter < monthsBefore)
  const more = both.some(({ monthsBefore, monthsAfter }) => monthsAfter > monthsBefore)
  if (fewer && more) return ['Agreements do not serve the same months of both years.']
  return fewer || more ? [`Agreements serve ${fewer ? 'fewer' : 'more'} months of this year.`] : []
}
