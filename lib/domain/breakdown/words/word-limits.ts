import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Draw, LimitCut, LimitOrigin } from '@/lib/domain/breakdown/calculation'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { formatFigure, wordBounds, wordResting } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordGrowth } from '@/lib/domain/breakdown/words/word-growth'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { nameIn } from '@/lib/domain/terms/names'

/** What the limits made of a draw: ", but not to exceed $30,000 for Pay (Pay cap), which leaves $50,000". */
export function wordLimits(
  breakdown: Breakdown,
  { base, figure }: Draw,
  { then = [], ...first }: NonNullable<Draw['limited']>,
): string {
  const cuts = [first, ...then].map((cut) => wordCut(breakdown, cut)).join(', and ')
  const isPlain = then.length === 0 && !first.costLineIds && figure.cents !== null
  return `, but ${cuts}${isPlain ? '' : `, which leaves ${wordResting(figure, base)}`}`
}

function wordCut(breakdown: Breakdown, { name, leftBefore, costLineIds, origin }: LimitCut): string {
  const about = costLineIds ? ` for ${joinNames(costLineIds.map((id) => nameIn(breakdown.costLines, id)))}` : ''
  return `not to exceed ${wordLeft(breakdown, leftBefore, origin)}${about} (${name})`
}

/** What is left of a limit, and where that is from: "$55,000, that is $50,000 and $5,000 left over from before". */
function wordLeft(breakdown: Breakdown, left: LimitCut['leftBefore'], origin: LimitOrigin | undefined): string {
  const whole = origin && sumFigures([origin.sum, ...(origin.carried ? [origin.carried] : [])])
  const from = origin && wordOrigin(breakdown, origin)
  if (left.cents === null && left.missing.length > 0) {
    if ((origin?.percent || origin?.grown) && from !== undefined) return from
    const { atMostCents } = left
    return atMostCents === undefined ? formatFigure(left) : `what is left of ${formatCentsInSentence(atMostCents)}`
  }
  const isPart = whole !== undefined && whole.cents !== null && whole.cents !== left.cents
  const of = isPart ? `, what is left of ${formatFigure(whole)}` : ''
  return `${formatFigure(left)}${of}${from === undefined ? '' : `, that is ${from}`}`
}

function wordOrigin({ years }: Breakdown, { sum, carried, percent, of, grown }: LimitOrigin): string | undefined {
  if (grown)
    return `${wordBounds(grown.before)} in ${nameIn(years, grown.growth.sinceYearId)} ${wordGrowth(grown.growth)}`
  const own = percent && of ? `${percent} of ${wordBounds(of)}` : undefined
  if (!carried) return own
  return `${own ?? formatFigure(sum)} and ${wordBounds(carried)} left over from before`
}
