import type { CalculatedTimes } from '@/lib/domain/breakdown/calculation'
import type { Units } from '@/lib/domain/breakdown/lines/counted-units'
import { findYear, type Run } from '@/lib/domain/breakdown/run'
import { daysOfTwelveMonths, monthsIn } from '@/lib/domain/calendar/part-of-year'
import { compareFractions, makeFraction, ONE } from '@/lib/domain/money/fraction'
import { type Ratio, ratio, ratioValue } from '@/lib/domain/money/ratio'
import type { ServedPart, YearPart } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'

/** The part of the time that an amount is for in a contract year. The whole of it is said of nothing. */
export function countTimePart(run: Run, part: YearPart | ServedPart, yearId: Id): Units {
  const times = typeof part === 'object' ? servedDays(part, yearId) : partOfYear(run, part, yearId)
  const n = ratioValue(times.n)
  const value = makeFraction(n.n, n.d * ratioValue(times.of).n)
  const isWhole = compareFractions(value, ONE) === 0
  return { n: value, atLeast: value, atMost: value, missing: [], times: isWhole ? [] : [times], each: [value] }
}

type PartTimes = CalculatedTimes & { n: Ratio; of: Ratio }

/** A part of a year is kept as its days, "184/365". */
function servedDays({ served }: ServedPart, yearId: Id): PartTimes {
  const [days = '1', all = '1'] = (served.byYear[yearId] ?? '1').split('/')
  return { n: ratio(days), of: ratio(all), unit: 'days' }
}

function partOfYear(run: Run, part: YearPart, yearId: Id): PartTimes {
  const year = findYear(run, yearId)
  if (!year) return { n: ratio('1'), of: ratio('1'), unit: 'days' }
  if (part === 'daysOfYear') {
    const { days, of } = daysOfTwelveMonths(year)
    return { n: ratio(String(days)), of: ratio(String(of)), unit: 'days' }
  }
  const { whole, part: days, of } = monthsIn(year)
  return { n: ratio(days === 0 ? String(whole) : `${whole} ${days}/${of}`), of: ratio('12'), unit: 'months' }
}
