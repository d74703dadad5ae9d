import type { Figure } from '@/lib/domain/breakdown/figure'
import { marksOfBasis, sumFigures } from '@/lib/domain/breakdown/figures'
import type { AmountSetting } from '@/lib/domain/breakdown/lines/amount-setting'
import { workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import type { TakenActuals, WorkedOut, WorkedOutLine } from '@/lib/domain/breakdown/lines/worked-out'
import { labelOfYear, type Run, rareOf } from '@/lib/domain/breakdown/run'
import { joinNames } from '@/lib/domain/breakdown/words/join-names'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameIn, nameOf } from '@/lib/domain/terms/names'
import { type LineInYear, listBases } from '@/lib/domain/terms/percent-base'
import { isInYear } from '@/lib/domain/terms/select-lines'

/**
 * Works out every cost line of a contract year, in the order of the terms, however percent lines are listed among them
 * and whichever years' lines they rest on. Each is worked out once.
 */
export function openLines(run: Run): (yearId: Id) => WorkedOutLine[] {
  const { costLines } = run.terms
  const done = new Map<string, WorkedOutLine>()

  function workOut({ line, yearId }: LineInYear): WorkedOutLine {
    const key = JSON.stringify([line.id, yearId])
    const known = done.get(key)
    if (known) return known
    const { actual, ...setting } = isPlanned(run.actuals) ? AS_PLANNED : rareOf(run).takeActuals(run, line, yearId)
    const worked = workOutAmount(line.amount, {
      run,
      yearId,
      positionIds: line.position === undefined ? [] : [line.position],
      what: nameOf(line),
      rounding: { ...run.terms.rounding, ...line.rounding },
      marks: marksOfBasis(line.basis),
      sumOf: (selector) => sumOf({ line, yearId }, selector),
      ...(line.years === undefined ? {} : { lineYears: line.years }),
      ...setting.replaced,
    })
    const given = setting.figure && takeAmount(run, { line, yearId }, worked, setting.figure)
    const { figure, calculation } = given ?? worked
    const result = { ...worked, figure, calculation: { ...calculation, ...(actual ? { actual } : {}) }, line, yearId }
    done.set(key, result)
    return result
  }

  function sumOf(percentLine: LineInYear, selector: Selector): ReturnType<AmountSetting['sumOf']> {
    const bases = listBases(percentLine.line, selector, percentLine.yearId, costLines).map(workOut)
    if (bases.length === 0) warnOfNothing(run, percentLine, selector)
    const isOfOthers = bases.some(({ yearId }) => yearId !== percentLine.yearId)
    return {
      figure: sumFigures(bases.map((base) => base.figure)),
      costLineIds: [...new Set(bases.map((base) => base.line.id))],
      ...(isOfOthers ? { yearIds: [...new Set(bases.map(({ yearId }) => yearId))] } : {}),
    }
  }

  return (yearId) => costLines.filter((line) => isInYear(line, yearId)).map((line) => workOut({ line, yearId }))
}

const AS_PLANNED: TakenActuals = { replaced: {} }

function isPlanned(actuals: Actuals): boolean {
  return Object.keys(actuals).length === 0
}

/** An actual amount in the place of a planned one, held to what the planned one is held to. */
function takeAmount(run: Run, { line, yearId }: LineInYear, planned: WorkedOut, actual: Figure) {
  const { held: _, ...calculation } = planned.calculation
  const { figure, held } = rareOf(run).holdAmount(line.amount, actual, { run, yearId, what: nameOf(line) })
  return { figure, calculation: { ...calculation, ...(held ? { held } : {}) } }
}

/** A percent that finds no cost line is $0, which is seldom what somebody meant. */
function warnOfNothing(run: Run, { line, yearId }: LineInYear, { costLines, years = [yearId] }: Selector): void {
  const named =
    costLines === undefined ? 'other cost lines' : joinNames(costLines.map((id) => nameIn(run.terms.costLines, id)))
  const when = joinNames(years.map((id) => labelOfYear(run, id)))
  const message = `${nameOf(line)} in ${labelOfYear(run, yearId)} is a percent of ${named} in ${when}, where there is no such cost line: it comes to $0. A percent of another year’s cost names that year.`
  run.warn({ name: 'percent-of-nothing', message, yearId, costLineId: line.id })
}
