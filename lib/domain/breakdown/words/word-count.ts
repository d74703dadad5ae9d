import { formatRounded } from '@/lib/domain/money/format-fraction'
import { groupDigits } from '@/lib/domain/money/group-digits'
import { type Ratio, ratioValue } from '@/lib/domain/money/ratio'

/** Units whose last word loses its "s" where there is one of them. */
const PLURAL =
  /\b(hour|day|week|month|year|term|semester|event|officer|deputy|student|school|campus|call-out|mile|game|time|unit)(?:e?s)$/i
const PART = /^(?:(\d+) )?(\d+(?:\.\d+)?)\/(\d+)$/
/** Months and days of one: 182/31. */
const DAYS_OF_MONTH = /^(28|29|30|31)$/
const OF_TIME = /\b(hours|days|weeks|months)$/i

/** So many of something: "1,440 hours", "1 year", "10 of 12 months", "5/12 of a year", "5.87 months (182/31)". */
export function wordCount(n: Ratio, unit: string): string {
  const [, whole, top = '', bottom = ''] = PART.exec(n) ?? []
  const isPart = whole === undefined && top !== '' && Number(top) < Number(bottom)
  if (isPart && OF_TIME.test(unit)) return `${groupDigits(top)} of ${groupDigits(bottom)} ${unit}`
  if (isPart && unit === 'years') return `${n} of a year`
  if (/^months$/i.test(unit) && DAYS_OF_MONTH.test(bottom)) return `${formatRounded(ratioValue(n), 2)} ${unit} (${n})`
  return `${groupDigits(n)} ${n === '1' ? unit.replace(PLURAL, '$1') : unit}`
}

/** A part of the whole of them: "10 of 12 months", "75% of the months". */
export function wordFraction(fraction: Ratio, unit: string): string {
  return fraction.includes('/') ? wordCount(fraction, unit) : `${fraction} of the ${unit}`
}

/** A part of the time: "170 of 365 days", "5 months and 19 of 30 days, out of 12 months". */
export function wordPartOfTime(n: Ratio, of: Ratio, unit: string): string {
  const [, whole, days, all] = PART.exec(n) ?? []
  if (whole === undefined) return `${groupDigits(n)} of ${of} ${unit}`
  const months = whole === '0' ? '' : `${wordCount(whole as Ratio, unit)} and `
  return `${months}${days} of ${all} days, out of ${of} ${unit}`
}
