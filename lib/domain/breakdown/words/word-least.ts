import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Draw } from '@/lib/domain/breakdown/calculation'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { formatFigure } from '@/lib/domain/breakdown/words/format-figure'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import { wordCeilings, wordLimits } from '@/lib/domain/breakdown/words/word-limits'
import { cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { nameIn } from '@/lib/domain/terms/names'

type Least = Extract<Draw['method'], { kind: 'least' }>

/**
 * "What the town pays is raised by $5,750 to $70,000, the least that it pays (Minimum), out of what is left of Pay:
 * $58,500."
 * @param base what the cost lines are called
 */
export function wordLeast(breakdown: Breakdown, draw: Draw, { name, least, borne }: Least, base: string): string {
  const { figure, limited } = draw
  const what = `What ${nameIn(breakdown.bearers, draw.bearerId)} pays is`
  const to = `${formatFigure(least)}, the least that it pays${name === undefined ? '' : ` (${name})`}`
  const raised = sumFigures([borne, figure])
  if (figure.cents === null || least.cents === null || raised.cents === null) {
    const limit = limited ? wordLimits(breakdown, draw, limited) : ''
    return `${what} raised, where it is less, to ${to}${limit}, as far as that goes out of what is left of ${base}: ${formatFigure(draw.base)}.`
  }
  const ceiling = limited ? `: the least gives way to ${wordCeilings(breakdown, limited)}` : ''
  if (figure.cents === 0) return `${what} not raised to ${to}${ceiling}.`
  const isMet = raised.cents >= least.cents
  const by = `${formatFigure(figure)} ${isMet ? 'to' : `to ${formatFigure(raised)}, toward`}`
  return `${what} raised by ${by} ${to}, out of ${wordRoom(breakdown, draw, base)}${ceiling}.`
}

/** What it is raised out of: what was left, or what the others of its step bear less for it, or both. */
function wordRoom({ draws, bearers }: Breakdown, draw: Draw, base: string): string {
  const { rule, step, allocation } = draw.term
  const cut = draws.filter(
    ({ madeRoom, yearId, term, costLineIds }) =>
      madeRoom?.forIds.includes(draw.bearerId) &&
      yearId === draw.yearId &&
      term.rule === rule &&
      term.step === step &&
      term.allocation === allocation &&
      costLineIds.join() === draw.costLineIds.join(),
  )
  const left = `what is left of ${base}: ${formatFigure(draw.base)}`
  if (cut.length === 0) return left
  const shares = `was cut from the shares of ${joinNames(cut.map(({ bearerId }) => nameIn(bearers, bearerId)))}`
  const sum = cut.reduce(
    (all, { madeRoom, figure, limited }) =>
      all + (madeRoom?.before.cents ?? 0) - ((limited?.withoutLimit ?? figure).cents ?? 0),
    0,
  )
  if (sum === draw.base.cents) return `what ${shares}`
  return `${left}, of which ${formatCentsInSentence(cents(sum))} ${shares}`
}
