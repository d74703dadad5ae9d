import { groupDigits } from '@/lib/domain/money/group-digits'
import type { Ratio } from '@/lib/domain/money/ratio'

/** Units whose last word loses its "s" where there is one of them. */
const PLURAL =
  /\b(hour|day|week|month|year|term|semester|event|officer|deputy|student|school|campus|call-out|mile|game|time|unit)(?:e?s)$/i
const PART = /^(\d+(?:\.\d+)?)\/(\d+)$/
const OF_TIME = /\b(hours|days|weeks|months)$/i

/** So many of something: "1,440 hours", "1 year", "10 of 12 months", "5/12 of a year". */
export function wordCount(n: Ratio, unit: string): string {
  const [, top = '', bottom = ''] = PART.exec(n) ?? []
  const isPart = top !== '' && Number(top) < Number(bottom)
  if (isPart && OF_TIME.test(unit)) return `${groupDigits(top)} of ${groupDigits(bottom)} ${unit}`
  if (isPart && unit === 'years') return `${n} of a year`
  return `${groupDigits(n)} ${n === '1' ? unit.replace(PLURAL, '$1') : unit}`
}
