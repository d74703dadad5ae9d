import { marksOfBasis, sumFigures } from '@/lib/domain/breakdown/figures'
import { takeActuals } from '@/lib/domain/breakdown/lines/take-actuals'
import { type WorkedOut, workOutAmount } from '@/lib/domain/breakdown/lines/work-out-amount'
import type { Run } from '@/lib/domain/breakdown/run'
import type { Selector } from '@/lib/domain/terms/amount'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { nameOf } from '@/lib/domain/terms/names'
import { isBaseOf } from '@/lib/domain/terms/percent-base'
import { isInYear } from '@/lib/domain/terms/select-lines'

/** A cost line in a contract year with what it comes to. */
export type WorkedOutLine = WorkedOut & { line: CostLine; yearId: Id }

/** Every cost line of a contract year, in the order of the terms, however percent lines are listed among them. */
export function workOutLines(run: Run, yearId: Id): WorkedOutLine[] {
  const lines = run.terms.costLines.filter((line) => isInYear(line, yearId))
  const done = new Map<Id, WorkedOutLine>()

  function workOut(line: CostLine): WorkedOutLine {
    const known = done.get(line.id)
    if (known) return known
    const { actual, ...setting } = takeActuals(run, line, yearId)
    const worked = workOutAmount(line.amount, {
      run,
      yearId,
      positionIds: line.position === undefined ? [] : [line.position],
      what: nameOf(line),
      rounding: { ...run.terms.rounding, ...line.rounding },
      marks: marksOfBasis(line.basis),
      sumOf: (selector) => sumOf(selector, line),
      ...(line.years === undefined ? {} : { lineYears: line.years }),
      ...setting.replaced,
    })
    const figure = setting.figure ?? worked.figure
    const calculation = { ...worked.calculation, ...(actual ? { actual } : {}) }
    const result = { ...worked, figure, calculation, line, yearId }
    done.set(line.id, result)
    return result
  }

  function sumOf(selector: Selector, percentLine: CostLine) {
    const bases = lines.filter((line) => isBaseOf(percentLine, selector, line, yearId)).map(workOut)
    return { figure: sumFigures(bases.map((base) => base.figure)), costLineIds: bases.map((base) => base.line.id) }
  }

  return lines.map(workOut)
}
