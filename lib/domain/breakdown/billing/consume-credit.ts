import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, marksOf, openFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import { type Cents, cents, smallerCents } from '@/lib/domain/money/cents'

export type ConsumedCredit = { figures: Figure[]; used: Figure[]; usedInAll: Figure; left: Figure }

/**
 * The earliest payments use credit up, a payment that is not recorded as well: what is left for the next then lies
 * between what the most and the least of it leave. A debit brought forward (credit below zero) is added to the first.
 */
export function consumeCredit(payments: readonly Figure[], credit: Figure): ConsumedCredit {
  const consumed: ConsumedCredit = { figures: [], used: [], usedInAll: sumFigures([]), left: credit }
  for (const payment of payments) {
    const [after, used, left] = consumeOne(payment, consumed.left)
    consumed.figures.push(after)
    consumed.used.push(used)
    consumed.left = left
  }
  return { ...consumed, usedInAll: atMostAll(sumFigures(consumed.used), credit) }
}

/** What is left to pay, the credit used and the credit left. The first and last rise, or fall, with either figure. */
function consumeOne(payment: Figure, credit: Figure): [Figure, Figure, Figure] {
  const [due, had] = [endsOf(payment), endsOf(credit)]
  const missing = [...new Set([...payment.missing, ...credit.missing])]
  const between = (least: number, most: number) =>
    openFigure({ atLeast: finite(least), atMost: finite(most) }, missing, marksOf(payment))
  const isUntouched = had.least === 0 && had.most === 0
  return [
    isUntouched ? payment : between(due.least - use(due.least, had.most), due.most - use(due.most, had.least)),
    between(use(due.least, had.least), use(due.most, had.most)),
    between(leave(due.most, had.least), leave(due.least, had.most)),
  ]
}

function use(payment: number, credit: number): number {
  return credit < 0 ? credit : Math.max(0, Math.min(credit, payment))
}

function leave(payment: number, credit: number): number {
  return credit < 0 ? 0 : credit - use(payment, credit)
}

/** A figure's ends, infinite where it has no bound. */
function endsOf(figure: Figure): { least: number; most: number } {
  const { atLeast, atMost } = boundsOf(figure)
  return { least: atLeast ?? Number.NEGATIVE_INFINITY, most: atMost ?? Number.POSITIVE_INFINITY }
}

function finite(end: number): Cents | null {
  return Number.isFinite(end) ? cents(end) : null
}

/** All payments together use no more credit than there is. */
function atMostAll(used: Figure, credit: Figure): Figure {
  const [{ atLeast, atMost }, most] = [boundsOf(used), boundsOf(credit).atMost]
  if (used.cents !== null || most === null || most < 0) return used
  return openFigure({ atLeast, atMost: atMost === null ? most : smallerCents(atMost, most) }, used.missing)
}
