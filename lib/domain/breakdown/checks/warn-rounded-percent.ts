import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { sumBorne, sumLines } from '@/lib/domain/breakdown/checks/find-stated-figure'
import { partOf, withDifference, wordDollars } from '@/lib/domain/breakdown/checks/printed-dollars'
import { isTrueToWord } from '@/lib/domain/breakdown/checks/printed-precision'
import type { StatedCheck } from '@/lib/domain/breakdown/stated-check'
import type { Warning } from '@/lib/domain/breakdown/warning'
import { ratioValue } from '@/lib/domain/money/ratio'

/** "75%" that is 74.94%: right as a rounded figure, and not what a reader takes it for. */
export function roundedPercentWarnings(breakdown: Breakdown, { stated, label, oursRatio }: StatedCheck): Warning[] {
  const { what, of, is } = stated
  if (what !== 'percent' || !oursRatio || !('ratio' in is) || isTrueToWord(ratioValue(oursRatio), is.ratio)) return []
  const [ours, whole] = [sumBorne(breakdown, stated).cents, sumLines(breakdown, stated)?.cents ?? null]
  const dollars = ours === null || whole === null ? null : { oursCents: ours, statedCents: partOf(whole, is.ratio) }
  const message = `${label} is printed as ${is.ratio}; it is ${oursRatio}${dollars ? `: ${wordDollars(dollars)}` : ''}.`
  return [
    {
      name: 'fraction-differs',
      message,
      ...(of === undefined ? {} : { aboutId: of }),
      ...(dollars ? withDifference(dollars) : {}),
    },
  ]
}
