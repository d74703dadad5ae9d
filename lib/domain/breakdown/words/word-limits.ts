import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Draw, LimitCut, LimitOrigin } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { asNoun, formatFigure, wordBounds, wordResting } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordRise } from '@/lib/domain/breakdown/words/word-growth'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { nameIn } from '@/lib/domain/terms/names'

type Names = readonly { id: string; name?: string }[]
type Named = { costLines: Names; years: Names }
type Limited = NonNullable<Draw['limited']>

/** What the limits made of a draw: ", but not to exceed $30,000 for Pay (Pay cap), which leaves $50,000". */
export function wordLimits(breakdown: Breakdown, { base, figure }: Draw, { then = [], ...first }: Limited): string {
  const cuts = [first, ...then].map((cut) => wordCut(breakdown, cut)).join(', and ')
  const isPlain = then.length === 0 && !first.costLineIds && figure.cents !== null
  return `, but ${cuts}${isPlain ? '' : `, which leaves ${asNoun(wordResting(figure, base))}`}`
}

function wordCut(breakdown: Breakdown, cut: LimitCut): string {
  return `not to exceed ${wordLeft(breakdown, cut.leftBefore, cut.origin)}${wordAbout(breakdown, cut)}`
}

/** The limits that turned something away, whatever was left of them: "a ceiling of $59,400, that is 60% of $99,000". */
export function wordCeilings(breakdown: Named, { then = [], ...first }: Limited): string {
  const ceilings = [first, ...then].map((cut) => {
    const { leftBefore, origin } = cut
    const from = origin && wordOrigin(breakdown, origin)
    const sum = formatFigure(origin ? wholeOf(origin) : leftBefore)
    return `a ceiling of ${sum}${from === undefined ? '' : `, that is ${from}`}${wordAbout(breakdown, cut)}`
  })
  return joinNames(ceilings)
}

/** On which cost lines it is, and its name, where it has one. */
function wordAbout({ costLines }: Named, { limitId, name, costLineIds }: LimitCut): string {
  const about = costLineIds ? ` for ${joinNames(costLineIds.map((id) => nameIn(costLines, id)))}` : ''
  return `${about}${name === limitId ? '' : ` (${name})`}`
}

function wholeOf({ sum, carried }: LimitOrigin): Figure {
  return sumFigures([sum, ...(carried ? [carried] : [])])
}

/** What is left of a limit, and where that is from: "$55,000, that is $50,000 and $5,000 left over from before". */
function wordLeft(breakdown: Named, left: LimitCut['leftBefore'], origin: LimitOrigin | undefined): string {
  const whole = origin && wholeOf(origin)
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

function wordOrigin({ years }: Named, { sum, carried, percent, of, grown }: LimitOrigin): string | undefined {
  if (grown)
    return `${wordBounds(grown.before)} in ${nameIn(years, grown.growth.sinceYearId)} ${wordRise(grown.growth)}`
  const own = percent && of ? `${percent} of ${wordBounds(of)}` : undefined
  if (!carried) return own
  return `${own ?? formatFigure(sum)} and ${wordBounds(carried)} left over from before`
}
