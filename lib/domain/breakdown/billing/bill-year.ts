import { type ConsumedCredit, consumeCredit } from '@/lib/domain/breakdown/billing/consume-credit'
import { dueDates } from '@/lib/domain/breakdown/billing/due-dates'
import { splitOpenPayments } from '@/lib/domain/breakdown/billing/split-open-payments'
import { splitPayments } from '@/lib/domain/breakdown/billing/split-payments'
import type { BilledYear, Debt } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import {
  type Bounds,
  boundsOf,
  eitherFigure,
  exactFigure,
  marksOf,
  NOTHING,
  negateFigure,
  openFigure,
  sumFigures,
} from '@/lib/domain/breakdown/figures'
import type { Payment } from '@/lib/domain/breakdown/payment'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type Cents, cents, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Billing } from '@/lib/domain/terms/billing'
import { bearerName } from '@/lib/domain/terms/names'

export type Billed = { payments: Payment[]; year: BilledYear; creditLeft: Figure }

/**
 * How one contract year's debt is met: what the other side owes set against it, credit used up, the rest in payments.
 * What already went out stays as it was, whoever owes in the end: neither netting nor credit changes it.
 */
export function billYear(
  run: Run,
  billing: Billing,
  year: ContractYear,
  debts: readonly Debt[],
  credit: Figure,
): Billed {
  const owed = debtBetween(debts, year.id, billing.from, billing.to)
  const netted = billing.net ? debtBetween(debts, year.id, billing.to, billing.from) : NOTHING
  const due = billing.net ? sumFigures([owed, negateFigure(netted)]) : owed
  const reversed = due.cents !== null && due.cents < 0
  const done = billing.alreadyBilledCents?.[year.id] ?? []
  if (reversed) warnReversed(run, billing, year, subtractCents(sumCents(done), due.cents ?? ZERO_CENTS))
  const dates = dueDates(billing.payments, year, billedYears(run, billing))
  const count = Math.max(dates.length, done.length)
  const split = reversed
    ? splitFigure(negateFigure(due), count, billing, done.map(negate))
    : splitFigure(due, count, billing, done)
  const remaining = split.figures.slice(done.length)
  const { figures, used, usedInAll, left } = creditOfYear(due, remaining, credit)
  const about = { yearId: year.id, count, ...(billing.condition === undefined ? {} : { condition: billing.condition }) }
  const asPlanned = { fromId: billing.from, toId: billing.to }
  const payments = [
    ...done.map((sum) => ({ ...asPlanned, figure: exactFigure(sum) })),
    ...(reversed
      ? remaining.map((figure) => ({ fromId: billing.to, toId: billing.from, figure }))
      : figures.map((figure, index) => ({ ...asPlanned, figure, ...creditUsed(used[index]) }))),
  ].map((payment, index) => ({ ...about, ...payment, number: index + 1, dueOn: dates[index] ?? null }))
  const unbilled = reversed ? negateFigure(split.unbilled) : split.unbilled
  const summary = { yearId: year.id, fromId: billing.from, toId: billing.to, owed, netted }
  return { payments, year: { ...summary, creditUsed: usedInAll, creditLeft: left, unbilled }, creditLeft: left }
}

/** No credit is used in a year that is turned around; where it is not known whether it is, it may be used or not. */
function creditOfYear(due: Figure, payments: readonly Figure[], credit: Figure): ConsumedCredit {
  const { atLeast, atMost } = boundsOf(due)
  if (atMost !== null && atMost < 0) return consumeCredit([], credit)
  if (atLeast !== null && atLeast >= 0) return consumeCredit(payments, credit)
  const consumed = consumeCredit(payments, eitherFigure(credit, NOTHING, due.missing))
  return { ...consumed, left: eitherFigure(consumed.left, credit, due.missing) }
}

function creditUsed(used: Figure | undefined): { creditUsedCents?: Cents } {
  return used?.cents ? { creditUsedCents: used.cents } : {}
}

export function billedYears({ terms }: Run, billing: Billing): ContractYear[] {
  return terms.years.filter(({ id }) => billing.years === undefined || billing.years.includes(id))
}

function debtBetween(debts: readonly Debt[], yearId: string, fromId: string, toId: string): Figure {
  return debts.find((debt) => debt.yearId === yearId && debt.fromId === fromId && debt.toId === toId)?.figure ?? NOTHING
}

type SplitFigure = { figures: Figure[]; unbilled: Figure }

function splitFigure(due: Figure, count: number, billing: Billing, done: readonly Cents[]): SplitFigure {
  if (count === 0) return { figures: [], unbilled: due }
  const marks = marksOf(due)
  if (due.cents !== null) {
    const { payments, unbilled } = splitPayments(due.cents, count, billing, done)
    return { figures: payments.map((payment) => exactFigure(payment, marks)), unbilled: exactFigure(unbilled, marks) }
  }
  const { payments, unbilled } = splitOpenPayments(boundsOf(due), count, billing, done)
  const open = (bounds: Bounds) => openFigure(bounds, due.missing, marks)
  return { figures: payments.map(open), unbilled: open(unbilled) }
}

function negate(sum: Cents): Cents {
  return cents(-sum)
}

function warnReversed(run: Run, billing: Billing, year: ContractYear, back: Cents): void {
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const sum = formatCentsInSentence(back)
  const message = `In ${labelOfYear(run, year.id)} ${to} owes ${from} more than it is owed: ${to} pays ${sum} to ${from}.`
  run.warn({ name: 'payment-reversed', message, yearId: year.id, aboutId: billing.from })
}
