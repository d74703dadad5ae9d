import type { LimitOrigin } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, exactFigure, NOTHING, openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import type { Borne, Costs } from '@/lib/domain/breakdown/pools/balance'
import { positionsMeant } from '@/lib/domain/breakdown/pools/positions-meant'
import { type Run, rareOf } from '@/lib/domain/breakdown/run'
import { largerCents, notBelowZero, ZERO_CENTS } from '@/lib/domain/money/cents'
import type { Selector } from '@/lib/domain/terms/amount'
import { type Id, valueInYear } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { nameOf } from '@/lib/domain/terms/names'
import { sumRounding } from '@/lib/domain/terms/rounding'
import { isInYear, selects } from '@/lib/domain/terms/select-lines'
import type { Limit } from '@/lib/domain/terms/split'
import { yearsOfPercent } from '@/lib/domain/terms/years-of-percent'

/**
 * What a limit comes to in a contract year (and for a position, where it is one per position), before any draw. One for
 * all years together is the same sum in each, that of the year with the most officers where it is a sum for each. Null:
 * it is not recorded. A percent of cost lines whose amounts are not recorded lies between what it is of their bounds.
 */
export function limitInYear(
  run: Run,
  { costs, borne }: { costs: Costs; borne: Borne },
  limit: Limit,
  yearId: Id,
  position: Id | undefined,
): LimitOrigin | null {
  const before = limit.overYearBefore && findYearBefore(run, limit, yearId, position)
  if (limit.overYearBefore && before !== undefined)
    return rareOf(run).limitOverYearBefore(run, borne(before), limit, limit.overYearBefore, [before, yearId], position)
  if (limit.per.includes('year')) return sumInYear(run, costs, limit, yearId, position)
  const years = run.terms.years.map(({ id }) => id).filter((id) => linesMeant(run, limit, id, position).length > 0)
  const sums = (years.length > 0 ? years : [yearId]).map((id) => sumInYear(run, costs, limit, id, position))
  return sums.reduce((a, b) => (a === null || b === null ? null : larger(a, b)))
}

/** The contract year before, where there was anything that the limit means. */
export function findYearBefore(run: Run, limit: Limit, yearId: Id, position: Id | undefined): Id | undefined {
  const before = run.terms.years[run.terms.years.findIndex(({ id }) => id === yearId) - 1]?.id
  return before !== undefined && linesDrawn(run, limit, before, position).length > 0 ? before : undefined
}

/** The cost lines that drew on a limit in the year before, or would have, had it been in force. */
export function linesDrawn(run: Run, limit: Limit, yearId: Id, position: Id | undefined): CostLine[] {
  const isOfBalance = (line: CostLine) => !limit.per.includes('position') || line.position === position
  return linesMeant(run, limit, yearId, undefined).filter((line) => !line.inKind && isOfBalance(line))
}

/** Officers count in the years of the cost lines that the limit means, and a source's money in those in which it pays. */
function sumInYear(run: Run, costs: Costs, limit: Limit, yearId: Id, position: Id | undefined): LimitOrigin | null {
  const source = run.terms.sources.find(({ id }) => id === limit.on)
  if (source?.years?.includes(yearId) === false) return { sum: NOTHING }
  const { atMost } = limit
  const percent = 'percent' in atMost ? (valueInYear(atMost.percent, yearId) ?? null) : undefined
  if (percent === null) return null
  const meant = linesMeant(run, limit, yearId, position)
  const base = (selector: Selector) => costOf(run, costs, limit, selector, yearId, position)
  const setting = {
    run,
    yearId,
    positionIds: meant.length === 0 ? [] : position === undefined ? positionsMeant(run.terms, meant) : [position],
    what: nameOf(limit),
    rounding: sumRounding(run.terms.rounding),
    marks: {},
    sumOf: base,
  }
  const { figure } = workOutAmount(atMost, setting)
  if (figure.cents !== null) return { sum: exactFigure(notBelowZero(figure.cents)), ...partOf(limit, percent, base) }
  if (percent === undefined) return null
  const { atLeast, atMost: most } = boundsOf(figure)
  const bounds = {
    atLeast: notBelowZero(atLeast ?? ZERO_CENTS),
    atMost: most === null ? null : notBelowZero(most),
  }
  return { sum: openFigure(bounds, figure.missing), ...partOf(limit, percent, base) }
}

function partOf(
  { atMost }: Limit,
  percent: LimitOrigin['percent'],
  base: (selector: Selector) => { figure: Figure },
): Pick<LimitOrigin, 'percent' | 'of'> {
  return 'percent' in atMost && percent ? { percent, of: base(atMost.of).figure } : {}
}

/**
 * The cost that a limit is a percent of: in its contract year, or in all years that it is for. A category means what is
 * paid in cash; what is given in kind is meant by its id alone.
 */
function costOf(
  run: Run,
  costs: Costs,
  limit: Limit,
  selector: Selector,
  yearId: Id,
  position: Id | undefined,
): { figure: Figure; costLineIds: Id[] } {
  const years = limit.per.includes('year') ? [yearId] : yearsOfPercent(run.terms, limit, selector)
  const chosen = years.flatMap((id) =>
    costs(id).filter(
      ({ line }) =>
        selects(selector, line, id) &&
        (!line.inKind || selector.costLines?.includes(line.id) === true) &&
        (position === undefined || line.position === position),
    ),
  )
  const costLineIds = [...new Set(chosen.map(({ line }) => line.id))]
  return { figure: chosen.length === 0 ? NOTHING : sumFigures(chosen.map(({ figure }) => figure)), costLineIds }
}

/** The cost lines of a year that a limit means, whether or not it is in force in that year. */
function linesMeant({ terms }: Run, { when }: Limit, yearId: Id, position: Id | undefined): CostLine[] {
  const { years: _, ...ofAnyYear } = when ?? {}
  return terms.costLines.filter(
    (line) =>
      isInYear(line, yearId) &&
      selects(ofAnyYear, line, yearId) &&
      (position === undefined || line.position === position),
  )
}

function larger(a: LimitOrigin, b: LimitOrigin): LimitOrigin {
  const [one, other] = [boundsOf(a.sum), boundsOf(b.sum)]
  const atLeast = largerCents(one.atLeast ?? ZERO_CENTS, other.atLeast ?? ZERO_CENTS)
  const atMost = one.atMost === null || other.atMost === null ? null : largerCents(one.atMost, other.atMost)
  const sum = openFigure({ atLeast, atMost }, [...new Set([...a.sum.missing, ...b.sum.missing])])
  return { ...(boundsOf(b.sum).atLeast === atLeast ? b : a), sum }
}
