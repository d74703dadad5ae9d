import { dueDates } from '@/lib/domain/breakdown/billing/due-dates'
import { splitPayments } from '@/lib/domain/breakdown/billing/split-payments'
import type { BilledYear, Debt } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import {
  boundsOf,
  exactFigure,
  joinMarks,
  NOTHING,
  negateFigure,
  openFigure,
  sumFigures,
} from '@/lib/domain/breakdown/figures'
import type { Payment } from '@/lib/domain/breakdown/payment'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type Cents, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { makeFraction } from '@/lib/domain/money/fraction'
import { roundTo } from '@/lib/domain/money/round'
import type { Billing } from '@/lib/domain/terms/billing'
import { bearerName } from '@/lib/domain/terms/names'
import { DEFAULT_ROUND } from '@/lib/domain/terms/rounding'

export type Billed = { payments: Payment[]; year: BilledYear; creditLeft: Cents }

/** How one contract year's debt is met: what the other side owes set against it, credit used up, the rest in payments. */
export function billYear(
  run: Run,
  billing: Billing,
  year: ContractYear,
  debts: readonly Debt[],
  credit: Cents,
): Billed {
  const owed = debtBetween(debts, year.id, billing.from, billing.to)
  const netted = billing.net ? debtBetween(debts, year.id, billing.to, billing.from) : NOTHING
  const due = billing.net ? sumFigures([owed, negateFigure(netted)]) : owed
  const reversed = due.cents !== null && due.cents < 0
  const direction = reversed ? { fromId: billing.to, toId: billing.from } : { fromId: billing.from, toId: billing.to }
  if (reversed) warnReversed(run, billing, year, due.cents ?? ZERO_CENTS)
  const dates = dueDates(billing.payments, year, billedYears(run, billing))
  const split = splitFigure(reversed ? negateFigure(due) : due, dates.length, billing, year.id)
  const paid = reversed ? { figures: split.figures, used: [], left: credit } : consumeCredit(split.figures, credit)
  const payments = paid.figures.map((figure, index) => ({
    yearId: year.id,
    ...direction,
    number: index + 1,
    count: dates.length,
    dueOn: dates[index] ?? null,
    figure,
    ...(paid.used[index] ? { creditUsedCents: paid.used[index] } : {}),
    ...(billing.condition === undefined ? {} : { condition: billing.condition }),
  }))
  const unbilled = reversed ? negateFigure(split.unbilled) : split.unbilled
  const creditUsed = exactFigure(sumCents(paid.used))
  const summary = { yearId: year.id, fromId: billing.from, toId: billing.to, owed, netted, creditUsed, unbilled }
  return { payments, year: { ...summary, creditLeft: exactFigure(paid.left) }, creditLeft: paid.left }
}

export function billedYears({ terms }: Run, billing: Billing): ContractYear[] {
  return terms.years.filter(({ id }) => billing.years === undefined || billing.years.includes(id))
}

function debtBetween(debts: readonly Debt[], yearId: string, fromId: string, toId: string): Figure {
  return debts.find((debt) => debt.yearId === yearId && debt.fromId === fromId && debt.toId === toId)?.figure ?? NOTHING
}

type SplitFigure = { figures: Figure[]; unbilled: Figure }

function splitFigure(due: Figure, count: number, billing: Billing, yearId: string): SplitFigure {
  if (count === 0) return { figures: [], unbilled: due }
  const marks = joinMarks([due])
  const already = billing.alreadyBilledCents?.[yearId]
  if (due.cents !== null) {
    const { payments, unbilled } = splitPayments(due.cents, count, billing, already)
    return { figures: payments.map((payment) => exactFigure(payment, marks)), unbilled: exactFigure(unbilled, marks) }
  }
  const { atLeast, atMost } = boundsOf(due)
  const part = (bound: Cents | null, mode: 'up' | 'down') =>
    bound === null ? null : roundTo(makeFraction(BigInt(bound), BigInt(count)), { ...DEFAULT_ROUND, mode })
  const each = openFigure({ atLeast: part(atLeast, 'down'), atMost: part(atMost, 'up') }, due.missing, marks)
  return { figures: Array.from({ length: count }, () => each), unbilled: NOTHING }
}

type ConsumedCredit = { figures: Figure[]; used: Cents[]; left: Cents }

/** The earliest payments use credit up. A debit brought forward (credit below zero) is added to the first of them. */
function consumeCredit(payments: readonly Figure[], credit: Cents): ConsumedCredit {
  let left = credit
  const used: Cents[] = []
  const figures = payments.map((payment) => {
    const most = payment.cents ?? ZERO_CENTS
    const use = left < 0 ? (payment.cents === null ? ZERO_CENTS : left) : (Math.max(0, Math.min(left, most)) as Cents)
    left = subtractCents(left, use)
    used.push(use)
    return payment.cents === null || use === 0 ? payment : { ...payment, cents: subtractCents(payment.cents, use) }
  })
  return { figures, used, left }
}

function warnReversed(run: Run, billing: Billing, year: ContractYear, due: Cents): void {
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const sum = formatCentsInSentence(-due as Cents)
  const message = `In ${labelOfYear(run, year.id)} ${to} owes ${from} more than it is owed: ${to} pays ${sum} to ${from}.`
  run.warn({ name: 'payment-reversed', message, yearId: year.id, aboutId: billing.from })
}
