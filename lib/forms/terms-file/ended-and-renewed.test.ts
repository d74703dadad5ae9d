import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import { sumFigures } from '@/lib/domain/breakdown/figures'
import { arbitraryNames } from '@/lib/domain/breakdown/laws/arbitrary-names'
import { settle } from '@/lib/domain/breakdown/settle'
import { addDays, calendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Amount } from '@/lib/domain/terms/amount'
import { endTermsOn } from '@/lib/domain/terms/end-terms-on'
import { findFaults } from '@/lib/domain/terms/faults/find-faults'
import { continueTerms } from '@/lib/domain/terms/renew/continue-terms'
import { NO_RAISE } from '@/lib/domain/terms/renew/raise'
import type { Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'
import { readTermsFile } from './read-terms-file'
import { writeTermsFile } from './write/write-terms-file'

const RUNS = { numRuns: Number(process.env.RUNS ?? 60) }
const NO_TIME_LIMIT = 0
const FIRST_DAY = calendarDate('2024-07-01')
const DAYS = 3 * 365
const NEXT = ['2027', '2028'].map((from) => ({
  id: from,
  startsOn: calendarDate(`${from}-07-01`),
  endsOn: calendarDate(`${Number(from) + 1}-06-30`),
}))

/** On any day, or the last of a contract year. */
const lastDay = fc.oneof(
  fc.integer({ min: 0, max: DAYS - 1 }).map((days) => addDays(FIRST_DAY, days)),
  fc.constantFrom('2025-06-30', '2026-06-30').map(calendarDate),
)

/** Where no cost is left there is no terms file: it needs a cost line. */
function expectSound(terms: Terms): void {
  expect(findFaults(terms)).toEqual([])
  if (terms.costLines.length === 0) return
  const reading = readTermsFile(writeTermsFile(terms))
  if (!reading.ok) expect(reading.faults).toEqual([])
  else expect(reading.content.terms).toEqual(JSON.parse(JSON.stringify(withoutEmpty(terms))))
}

/** No minimums at all, and an empty list of them, are the same file. */
function withoutEmpty({ minimums, ...terms }: Terms): Terms {
  return minimums?.length ? { ...terms, minimums } : terms
}

function holds<T>(name: string, values: fc.Arbitrary<T>, law: (value: T) => void): void {
  it(name, () => fc.assert(fc.property(values, law), RUNS), NO_TIME_LIMIT)
}

describe('random terms are without fault, and read again as they were written', () => {
  holds('when they end on any day', fc.tuple(arbitraryNames, lastDay), ([terms, day]) =>
    expectSound(endTermsOn(terms, day)),
  )

  holds('when they are renewed', arbitraryNames, (terms) => expectSound(continueTerms(terms, NEXT, NO_RAISE)))

  holds('when they are renewed after they ended', fc.tuple(arbitraryNames, lastDay), ([terms, day]) =>
    expectSound(continueTerms(endTermsOn(terms, day), NEXT, NO_RAISE)),
  )
})

/**
 * Without what may rest on years to come: percents of the cost of other years, and limits for all years together; and
 * without minimums beside a measure that may come to be shares, of which it is known who has none.
 */
const yearByYear = arbitraryNames.map((terms) => ({
  ...terms,
  costLines: terms.costLines.map((line) => ({ ...line, amount: ofOwnYear(line.amount) })),
  limits: terms.limits.filter(({ per }) => per.includes('year')),
  minimums: terms.split.some(({ steps }) => steps.some(isServed)) ? [] : (terms.minimums ?? []),
}))

function isServed(step: Step): boolean {
  return 'measure' in step && step.measure === 'served'
}

function ofOwnYear(amount: Amount): Amount {
  if (!('percent' in amount)) return amount
  const { years: _, ...of } = amount.of
  return { ...amount, of }
}

/** What is known of what each bears of each cost line in a contract year; nothing is $0. */
function knownIn(breakdown: Breakdown, yearId: string): Map<string, number | null> {
  const cells = breakdown.cells.filter((cell) => cell.yearId === yearId)
  const names = [...new Set(cells.map(({ costLineId, bearerId }) => `${costLineId} of ${bearerId}`))]
  return new Map(
    names.map((name) => {
      const own = cells.filter(({ costLineId, bearerId }) => `${costLineId} of ${bearerId}` === name)
      return [name, sumFigures(own.map(({ figure }) => figure)).cents]
    }),
  )
}

describe('the years before the one in which random terms end', () => {
  holds('come to the same, to the cent', fc.tuple(yearByYear, lastDay), ([terms, day]) => {
    fc.pre(findFaults(terms).length === 0)
    const ended = endTermsOn(terms, day)
    const [before, after] = [settle(terms), settle(ended)]
    for (const { id, endsOn } of ended.years) {
      if (terms.years.every((year) => year.id !== id || year.endsOn !== endsOn)) continue
      const [was, is] = [knownIn(before, id), knownIn(after, id)]
      for (const name of new Set([...was.keys(), ...is.keys()])) {
        const cents = was.get(name) ?? (was.has(name) ? null : 0)
        if (cents !== null) expect([name, is.has(name) ? is.get(name) : 0]).toEqual([name, cents])
      }
    }
  })
})
