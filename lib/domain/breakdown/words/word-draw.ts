import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { CalculatedSlice, Draw, LimitCut } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordCount } from '@/lib/domain/breakdown/words/word-count'
import { wordAmount, wordTimes } from '@/lib/domain/breakdown/words/word-line'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { wordRounded } from '@/lib/domain/breakdown/words/word-round'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { groupDigits } from '@/lib/domain/money/group-digits'
import { ratioValue } from '@/lib/domain/money/ratio'
import { nameIn } from '@/lib/domain/terms/names'

/** What one step gave to one bearer, in one sentence: "$91,760 × 10 of 12 months × 50% = $38,233.33, paid by Hudson schools." */
export function wordDraw(breakdown: Breakdown, draw: Draw): string {
  const base = capitalize(`${draw.baseIsRest ? 'what is left of ' : ''}${wordBase(breakdown, draw)}`)
  const bearer = nameIn(breakdown.bearers, draw.bearerId)
  const result = formatFigure(draw.figure)
  const marks = wordMarks(draw.figure)
  if (draw.method.kind === 'unallocated')
    return `${capitalize(wordBase(breakdown, draw))}: ${wordNobody(draw.method, `${result}${marks}`)}.`
  const limit = `${marks}${draw.limited ? wordLimits(breakdown, draw.limited, result) : ''}`
  const asWanted = draw.limited?.withoutLimit ?? draw.figure
  switch (draw.method.kind) {
    case 'rest':
      return `${base}: ${formatFigure(asWanted)}${limit}, paid by ${bearer}${wordLeftByRounding(breakdown, draw)}.`
    case 'fixed':
      return `A fixed sum, ${wordAmount(breakdown, draw.method.amount, draw.method.sum)}${wordShort(draw.method.sum, asWanted)}${limit}, paid by ${bearer} toward ${wordBase(breakdown, draw)}.`
    default:
      return `${base}: ${formatFigure(draw.base)}${wordFactors(breakdown, draw)} = ${wordResult(draw)}${limit}, paid by ${bearer}.`
  }
}

/** Whoever bears the rest bears the odd cent as well, of shares that were rounded before it. */
function wordLeftByRounding({ draws }: Breakdown, rest: Draw): string {
  const rounded = draws.some(
    ({ rounded, exactCents, limited, yearId, term, costLineIds }) =>
      rounded !== undefined &&
      exactCents !== undefined &&
      limited === undefined &&
      yearId === rest.yearId &&
      term.rule === rest.term.rule &&
      term.allocation === rest.term.allocation &&
      term.step < rest.term.step &&
      costLineIds.join() === rest.costLineIds.join(),
  )
  return rounded ? ', with what rounding left over' : ''
}

function wordNobody({ maybe, part }: Extract<Draw['method'], { kind: 'unallocated' }>, result: string): string {
  if (maybe) return 'in which parts it is borne is not recorded'
  return `${part ?? result} is left, and no term says who bears it`
}

function wordBase(breakdown: Breakdown, draw: Draw): string {
  const { costLineIds, yearId } = draw
  const names = costLineIds.map((id) => nameIn(breakdown.costLines, id))
  const listed =
    names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more cost lines` : joinNames(names)
  return `${wordParty(breakdown, draw)}${listed}, ${nameIn(breakdown.years, yearId)}`
}

/** Inside a party's share, the base is what that party pays, not the cost. */
function wordParty({ parts, bearers }: Breakdown, { id, term }: Draw): string {
  if (term.allocation === undefined) return ''
  const partOf = parts.find(({ drawIds }) => drawIds.includes(id))?.partOf
  return partOf === undefined ? '' : `what ${nameIn(bearers, partOf)} pays of `
}

function capitalize(sentence: string): string {
  return sentence.startsWith('what ') ? `W${sentence.slice(1)}` : sentence
}

function wordFactors(breakdown: Breakdown, { method }: Draw): string {
  if (method.kind === 'share')
    return `${wordSlice(breakdown, method.slice)} × ${method.share ?? 'a percent not recorded'}`
  if (method.kind !== 'measure') return ''
  const part =
    method.part === null
      ? `a part by ${method.measureName} not recorded`
      : `${groupDigits(method.part)} of ${method.whole} ${method.unit}`
  return `${wordSlice(breakdown, method.slice)} × ${part}`
}

function wordSlice(breakdown: Breakdown, slice: CalculatedSlice | undefined): string {
  if (!slice) return ''
  if (slice.kind === 'fraction') {
    const printed = slice.statedAs ? ` (printed as ${slice.statedAs})` : ''
    const { fraction, unit } = slice
    return ` × ${fraction === null ? 'a part of the time not recorded' : `${wordCount(fraction, unit)}${printed}`}`
  }
  if (slice.kind === 'first') return `, of which the first ${wordAmount(breakdown, slice.amount, slice.first)},`
  return `, of which the first ${slice.units.map(wordTimes).join(' × ')},`
}

/** A source pays no more of its fixed sum than is left. */
function wordShort(sum: Figure, wanted: Figure): string {
  const [whole, paid] = [formatFigure(sum), formatFigure(wanted)]
  return whole === paid ? '' : `, as much of it as is left to pay: ${paid}`
}

/** What the factors come to, and what that was before rounding where rounding changed it. */
function wordResult({ figure, limited, exactCents, rounded }: Draw): string {
  const wanted = limited?.withoutLimit ?? figure
  if (!exactCents || !rounded || wanted.cents === null) return formatFigure(wanted)
  return wordRounded(ratioValue(exactCents), rounded, wanted.cents)
}

/** Where a limit holds only some of the lines, or several hold, what they leave is said too. */
function wordLimits(
  breakdown: Breakdown,
  { then = [], ...first }: NonNullable<Draw['limited']>,
  result: string,
): string {
  const cuts = [first, ...then].map((cut) => wordCut(breakdown, cut)).join(', and ')
  const leaves = then.length > 0 || first.costLineIds ? `, which leaves ${result}` : ''
  return `, but ${cuts}${leaves}`
}

function wordCut(breakdown: Breakdown, { name, leftBefore, costLineIds }: LimitCut): string {
  const { cents, atMostCents, missing } = leftBefore
  const left =
    cents === null && missing.length > 0 && atMostCents !== undefined
      ? `what is left of ${formatCentsInSentence(atMostCents)}`
      : formatFigure(leftBefore)
  const about = costLineIds ? ` for ${joinNames(costLineIds.map((id) => nameIn(breakdown.costLines, id)))}` : ''
  return `not to exceed ${left}${about} (${name})`
}
