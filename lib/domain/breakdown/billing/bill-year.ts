import { type ConsumedCredit, consumeCredit } from '@/lib/domain/breakdown/billing/consume-credit'
import { forLinesOf, markOfPlan } from '@/lib/domain/breakdown/billing/name-debt'
import { schedulePayments, settledOn } from '@/lib/domain/breakdown/billing/schedule-payments'
import type { Scheduled } from '@/lib/domain/breakdown/billing/scheduled'
import { orRefund, settleRest, turnBelowZero } from '@/lib/domain/breakdown/billing/settle-rest'
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
import { labelOfYear, type Run, rareOf } from '@/lib/domain/breakdown/run'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { type Cents, cents, subtractCents, sumCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Billing } from '@/lib/domain/terms/billing'
import { bearerName } from '@/lib/domain/terms/names'
import { coversYear, isPaidByLine, linesOfPlan } from '@/lib/domain/terms/plan-lines'

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
  const years = billedYears(run, billing)
  const schedule = schedulePayments(run, billing, year, years)
  const split = reversed
    ? splitFigure(run, negateFigure(due), schedule.map(withoutSum), billing, done.map(negate))
    : splitFigure(run, due, schedule, billing, done)
  const remaining = split.figures.slice(done.length)
  const { figures, used, usedInAll, left } = creditOfYear(due, remaining, credit)
  const planned = { fromId: billing.from, toId: billing.to }
  const turned = { fromId: billing.to, toId: billing.from }
  const directed = [
    ...done.map((sum) => orRefund({ ...planned, figure: exactFigure(sum) })),
    ...(reversed
      ? remaining.map((figure) => turnBelowZero({ ...turned, figure }))
      : figures.map((figure, index) => orRefund({ ...planned, figure, ...creditUsed(used[index]) }))),
  ].map((payment, index) => ({ ...payment, dueOn: schedule[index]?.dueOn ?? null }))
  const rest = settleRest(run, billing, year, {
    left: reversed ? negateFigure(split.unbilled) : split.unbilled,
    isOver: done.length > 0 && remaining.length === 0,
    hasNext: paidYears(run, billing).at(-1)?.id !== year.id,
    dueOn: settledOn(billing, year, schedule),
  })
  const all = [...directed, ...rest.payments]
  const forLines =
    billing.when === undefined ? {} : { forLines: linesOfPlan(run.terms, billing, year.id).map(({ id }) => id) }
  const about = {
    yearId: year.id,
    ...forLines,
    ...(billing.condition === undefined ? {} : { condition: billing.condition }),
  }
  // A refund beyond the plan is one more; the payments before it are as many as they are.
  const count = rest.payments.some(({ refund }) => refund) ? directed.length : all.length
  const payments = all.map((payment, index) => ({
    ...{ ...about, ...payment },
    ...{ number: index + 1, count: Math.max(count, index + 1) },
  }))
  const { carriedOn, unbilled } = rest
  const summary = {
    yearId: year.id,
    fromId: billing.from,
    toId: billing.to,
    ...forLines,
    owed,
    netted,
    creditUsed: usedInAll,
  }
  const settled = { ...summary, creditLeft: left, unbilled, ...(carriedOn === undefined ? {} : { carriedOn }) }
  const creditLeft = carriedOn === undefined ? left : sumFigures([left, negateFigure(carriedOn)])
  return { payments, year: settled, creditLeft }
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
  return terms.years.filter(({ id }) => coversYear(billing, id))
}

/** The contract years that it covers in which it has something to pay: where plans are by cost line, one of its own. */
export function paidYears(run: Run, billing: Billing): ContractYear[] {
  const years = billedYears(run, billing)
  if (!isPaidByLine(run.terms, billing)) return years
  return years.filter(({ id }) => linesOfPlan(run.terms, billing, id).length > 0)
}

function debtBetween(debts: readonly Debt[], yearId: string, fromId: string, toId: string): Figure {
  return debts.find((debt) => debt.yearId === yearId && debt.fromId === fromId && debt.toId === toId)?.figure ?? NOTHING
}

type SplitFigure = { figures: Figure[]; unbilled: Figure }

function splitFigure(
  run: Run,
  due: Figure,
  schedule: readonly Scheduled[],
  billing: Billing,
  done: readonly Cents[],
): SplitFigure {
  const count = Math.max(schedule.length, done.length)
  if (count === 0) return { figures: [], unbilled: due }
  const marks = marksOf(due)
  const shares = schedule.flatMap(({ share }) => share ?? [])
  if (due.cents !== null) {
    const { payments, unbilled } =
      shares.length > 0
        ? rareOf(run).splitParts(due.cents, shares, billing, done)
        : splitPayments(due.cents, count, billing, done)
    return { figures: payments.map((payment) => exactFigure(payment, marks)), unbilled: exactFigure(unbilled, marks) }
  }
  const { payments, unbilled } =
    shares.length > 0
      ? rareOf(run).splitOpenParts(boundsOf(due), shares, billing, done)
      : splitOpenPayments(boundsOf(due), count, billing, done)
  const open = (bounds: Bounds) => openFigure(bounds, due.missing, marks)
  return { figures: payments.map(open), unbilled: open(unbilled) }
}

/** A fixed sum is what one party pays, and never what the other does. */
function withoutSum({ share, ...scheduled }: Scheduled): Scheduled {
  if (share === undefined) return scheduled
  return { ...scheduled, share: 'sumCents' in share ? { sumCents: ZERO_CENTS } : share }
}

function negate(sum: Cents): Cents {
  return cents(-sum)
}

function warnReversed(run: Run, billing: Billing, year: ContractYear, back: Cents): void {
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const sum = formatCentsInSentence(back)
  const lines = forLinesOf(run, billing, [year.id])
  const message = `In ${labelOfYear(run, year.id)} ${to} owes ${from} more${lines} than it is owed: ${to} pays ${sum} to ${from}.`
  run.warn({ name: 'payment-reversed', message, yearId: year.id, aboutId: billing.from, ...markOfPlan(run, billing) })
}
