import { type Amount, byAmountKind, heldInYear } from '@/lib/domain/terms/amount'
import { expectAllKnown, expectKnown } from '@/lib/domain/terms/faults/expect-known'
import type { Fault, Path } from '@/lib/domain/terms/faults/fault'
import { findSelectorFaults } from '@/lib/domain/terms/faults/selector-faults'
import type { Terms } from '@/lib/domain/terms/terms'

/** Cost lines that name a party, position, year or measure there is not, or count officers of no position. */
export function findAmountFaults(terms: Terms): Fault[] {
  const parties = terms.parties.map(({ id }) => id)
  const [positions, years] = [terms.positions.map(({ id }) => id), terms.years.map(({ id }) => id)]
  return terms.costLines.flatMap((line, index) => {
    const path = ['costLines', index]
    return [
      ...expectKnown(line.position, positions, 'the id of a position', [...path, 'position']),
      ...expectKnown(line.incurredBy, parties, 'the id of a party', [...path, 'incurredBy']),
      ...expectKnown(line.billedBy, parties, 'the id of a party', [...path, 'billedBy']),
      ...expectAllKnown(line.years, years, 'the id of a contract year', [...path, 'years']),
      ...findFaultsOfAmount(terms, line.amount, [...path, 'amount']),
      ...(countsHeads(line.amount) && line.position === undefined
        ? [{ path: [...path, 'position'], message: 'expected a position, whose headcount the amount is multiplied by' }]
        : []),
      ...(line.once && terms.years.length > 1 && line.years?.length !== 1 ? [onceFault(path, years)] : []),
    ]
  })
}

function onceFault(path: Path, years: readonly string[]): Fault {
  const message = `expected the one contract year in which it is bought or done once, such as ["${years[0]}"]`
  return { path: [...path, 'years'], message }
}

function countsHeads(amount: Amount): boolean {
  return amount.times?.includes('headcount') === true
}

/** What an amount refers to: cost lines, a measure, an index. */
export function findFaultsOfAmount(terms: Terms, amount: Amount, path: Path): Fault[] {
  return [...findHeldFaults(terms, amount, path), ...findUnknown(terms, amount, path)]
}

/** The most is below the least in some year. */
function findHeldFaults({ years }: Terms, amount: Amount, path: Path): Fault[] {
  const isTurned = ({ id }: { id: string }) => {
    const { atLeast, atMost } = heldInYear(amount, id)
    return typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost
  }
  const message = 'expected the most to be no less than the least, "atLeast"'
  return years.some(isTurned) ? [{ path: [...path, 'atMost'], message }] : []
}

function findUnknown(terms: Terms, amount: Amount, path: Path): Fault[] {
  const measures = terms.measures.map(({ id }) => id)
  return byAmountKind(amount, {
    rate: ({ grows }) => {
      const index = grows && 'index' in grows ? grows.index : undefined
      return expectKnown(index, measures, 'the id of a measure', [...path, 'grows', 'index'])
    },
    percent: ({ of }) => findSelectorFaults(terms, of, [...path, 'of']),
    measured: ({ ofMeasure }) => expectKnown(ofMeasure, measures, 'the id of a measure', [...path, 'ofMeasure']),
  })
}
