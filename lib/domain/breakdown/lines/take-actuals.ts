import { exactFigure } from '@/lib/domain/breakdown/figures'
import type { TakenActuals } from '@/lib/domain/breakdown/lines/worked-out'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { nameOf } from '@/lib/domain/terms/names'
import { placeActualUnits } from '@/lib/domain/terms/place-actual-units'

/** The actual that the line's true-up admits, if there is one; a warning for each that it does not admit. */
export function takeActuals(run: Run, line: CostLine, yearId: Id): TakenActuals {
  const units = run.actuals.units?.[line.id]?.[yearId]
  const rate = run.actuals.rates?.[line.id]?.[yearId]
  const amount = run.actuals.amounts?.[line.id]?.[yearId]
  const given = { units, rate, amount }
  for (const kind of ['units', 'rate', 'amount'] as const) {
    if (given[kind] !== undefined && line.trueUp !== kind) refuse(run, line, yearId, kind)
  }
  if (line.trueUp === 'units' && units !== undefined) {
    const placed = placeActualUnits(line.amount.times ?? [], units)
    if (!placed.ok) throw new Error('An actual count that is not clear is a fault: findActualFaults tells it first')
    return { actual: 'units', replaced: { actualUnits: placed.numbers } }
  }
  if (line.trueUp === 'rate' && rate !== undefined) return { actual: 'rate', replaced: { actualRate: rate } }
  if (line.trueUp === 'amount' && amount !== undefined) {
    return { actual: 'amount', figure: exactFigure(amount), replaced: {} }
  }
  return { replaced: {} }
}

const NAMES = { units: 'number of units', rate: 'rate', amount: 'amount' }

function refuse(run: Run, line: CostLine, yearId: Id, kind: keyof typeof NAMES): void {
  const stands = line.trueUp === 'none' ? 'its price stands' : `only its ${NAMES[line.trueUp]} is replaced`
  const message = `The actual ${NAMES[kind]} of ${nameOf(line)} in ${labelOfYear(run, yearId)} is not used: ${stands}.`
  run.warn({ name: 'actual-not-allowed', message, yearId, costLineId: line.id })
}
