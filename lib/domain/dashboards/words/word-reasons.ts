import type { CategoryChange, YearChange } from '@/lib/domain/dashboards/compare-years'
import { capitalize } from '@/lib/domain/dashboards/words/capitalize'
import { wordChange } from '@/lib/domain/dashboards/words/word-change'

/** "salary $3,566.25 more, benefits $2,587.50 more": the largest first, at most so many. */
export function wordCategories(categories: readonly CategoryChange[], atMost = 4): string {
  const words = categories
    .slice(0, atMost)
    .map(({ category, difference }) =>
      difference.cents === null ? `${category} not wholly recorded` : `${category} ${wordChange(difference.cents)}`,
    )
  const left = categories.length - words.length
  return `${words.join(', ')}${left > 0 ? `, and ${left} other ${left === 1 ? 'category' : 'categories'}` : ''}`
}

/** Why one line of a comparison changed, as sentences: what began, what ended, which months and amounts differ. */
export function wordReasons(change: YearChange): string[] {
  const { begun, ended, kept, monthsBefore, monthsAfter, categories } = change
  const isContinued = kept.length > 0 || (begun.length > 0 && ended.length > 0)
  const course =
    kept.length === 0 && isContinued ? [`${titlesOf(begun)} follows ${titlesOf(ended)}.`] : wordEnds(change)
  if (!isContinued) return course
  const months =
    monthsBefore === monthsAfter
      ? []
      : [
          `Serves ${monthsAfter} ${monthsAfter === 1 ? 'month' : 'months'} of the year, ${monthsBefore} the year before.`,
        ]
  return [...course, ...months, ...(categories.length === 0 ? [] : [`${capitalize(wordCategories(categories))}.`])]
}

function wordEnds({ begun, ended }: Pick<YearChange, 'begun' | 'ended'>): string[] {
  return [
    ...(begun.length === 0 ? [] : [`New: ${titlesOf(begun)}.`]),
    ...(ended.length === 0 ? [] : [`Ended: ${titlesOf(ended)}.`]),
  ]
}

function titlesOf(agreements: readonly { readonly title: string }[]): string {
  return agreements.map(({ title }) => title).join(' and ')
}
