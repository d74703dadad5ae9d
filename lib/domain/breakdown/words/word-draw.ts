import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { formatFigure, wordFactor, wordResting, wordSum } from '@/lib/domain/breakdown/words/format-figure'
import { isCredit } from '@/lib/domain/breakdown/words/is-credit'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordLeast } from '@/lib/domain/breakdown/words/word-least'
import { wordLimits } from '@/lib/domain/breakdown/words/word-limits'
import { wordAmount } from '@/lib/domain/breakdown/words/word-line'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { wordRounded } from '@/lib/domain/breakdown/words/word-round'
import { wordSlice } from '@/lib/domain/breakdown/words/word-slice'
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
  const limit = `${marks}${draw.limited ? wordLimits(breakdown, draw, draw.limited) : ''}`
  const asWanted = draw.limited?.withoutLimit ?? draw.figure
  const how = isInKind(breakdown, draw) ? 'borne by' : isCredit(draw.figure) ? 'credited to' : 'paid by'
  const by = `${how} ${bearer}`
  switch (draw.method.kind) {
    case 'least':
      return wordLeast(breakdown, draw, draw.method, wordBase(breakdown, draw))
    case 'rest':
      return `${base}: ${wordFactor(asWanted)}${limit}, ${by}${wordLeftByRounding(breakdown, draw)}.`
    case 'fixed':
      return `A fixed sum, ${wordAmount(breakdown, draw.method.amount, draw.method.sum)}${wordShort(draw.method.sum, asWanted)}${limit}, ${by} toward ${wordBase(breakdown, draw)}.`
    default:
      return `${base}: ${wordSum(draw.base)}${wordFactors(breakdown, draw)} = ${wordResult(breakdown, draw)}${limit}, ${by}.`
  }
}

/** What is given in kind is not paid. Cash and in kind are never taken together. */
export function isInKind({ costLines }: Breakdown, { costLineIds }: Pick<Draw, 'costLineIds'>): boolean {
  return costLines.some(({ id, inKind }) => inKind && costLineIds.includes(id))
}

/** The steps that a reader needs: not a sum of nothing, nor those that had nothing left to give, if there are others. */
export function worthSaying(draws: readonly Draw[]): readonly Draw[] {
  const some = draws.filter(({ base, figure, method }) =>
    method.kind === 'fixed' ? method.sum.cents !== 0 : base.cents !== 0 || figure.cents !== 0,
  )
  return some.length > 0 ? some : draws
}

/** Whoever bears the rest bears the odd cent as well, of shares that were rounded before it. */
function wordLeftByRounding({ draws }: Breakdown, rest: Draw): string {
  const rounded = draws.some(
    ({ rounded, exactCents, limited, madeRoom, yearId, term, costLineIds }) =>
      rounded !== undefined &&
      exactCents !== undefined &&
      limited === undefined &&
      madeRoom === undefined &&
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

function wordFactors(breakdown: Breakdown, { base, method }: Draw): string {
  if (method.kind !== 'share' && method.kind !== 'measure') return ''
  const part = method.kind === 'share' ? (method.share ?? 'a percent not recorded') : wordMeasure(method)
  return `${wordSlice(breakdown, base, method.slice)} × ${part}`
}

/** "812.4 of 1,366 students"; percents of a hundred as such. */
function wordMeasure({ measureName, part, whole, unit }: Extract<Draw['method'], { kind: 'measure' }>): string {
  if (part === null) return `a part by ${measureName} not recorded`
  return whole === '100' && /^(percent|%)$/i.test(unit) ? `${part}%` : `${groupDigits(part)} of ${whole} ${unit}`
}

/** A source pays no more of its fixed sum than is left. */
function wordShort(sum: Figure, wanted: Figure): string {
  const [whole, paid] = [formatFigure(sum), formatFigure(wanted)]
  return whole === paid ? '' : `, as much of it as is left to pay: ${paid}`
}

/** What the factors come to, and what that was before rounding, and before room was made for the least of others. */
function wordResult(breakdown: Breakdown, draw: Draw): string {
  const { base, figure, limited, exactCents, rounded, madeRoom } = draw
  const wanted = limited?.withoutLimit ?? figure
  const product = madeRoom?.before ?? wanted
  const { cents } = product
  const isRounded = exactCents !== undefined && rounded !== undefined && cents !== null
  const said = isRounded ? wordRounded(ratioValue(exactCents), rounded, cents) : wordResting(product, base)
  if (!madeRoom) return said
  const who = joinNames(madeRoom.forIds.map((id) => nameIn(breakdown.bearers, id)))
  return `${said}, cut to ${formatFigure(wanted)} for the least that ${who} ${madeRoom.forIds.length > 1 ? 'pay' : 'pays'}`
}
