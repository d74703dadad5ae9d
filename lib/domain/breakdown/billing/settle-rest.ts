import { markOfPlan, nameDebt } from '@/lib/domain/breakdown/billing/name-debt'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, isSurelySome, NOTHING, negateFigure } from '@/lib/domain/breakdown/figures'
import type { Payment } from '@/lib/domain/breakdown/payment'
import type { Run } from '@/lib/domain/breakdown/run'
import { wordBounds } from '@/lib/domain/breakdown/words/format-figure'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDate } from '@/lib/domain/calendar/format-date'
import type { Billing } from '@/lib/domain/terms/billing'
import { bearerName } from '@/lib/domain/terms/names'

export type Directed = Pick<Payment, 'fromId' | 'toId' | 'figure' | 'creditUsedCents' | 'refund'>

export type SettledRest = {
  payments: (Directed & Pick<Payment, 'dueOn'>)[]
  carriedOn?: Figure
  unbilled: Figure
}

type Rest = {
  /** What is due for the year beyond its payments; below zero, what they pass it by. */
  left: Figure
  /** Whether all payments of the year went out. */
  isOver: boolean
  hasNext: boolean
  /** The day on which what is left is settled, of a year that ended early. */
  dueOn: CalendarDate | null
}

/**
 * What is left of a contract year when all of its payments have gone out: met in the next year where the terms say so;
 * or else paid back where it was too much, and billed at the end of a year that ended early. What is left by rounding, or
 * short of what is owed, is in no payment.
 */
export function settleRest(run: Run, billing: Billing, year: ContractYear, rest: Rest): SettledRest {
  const { left, isOver, hasNext, dueOn } = rest
  if (!isOver || left.cents === 0) return { payments: [], unbilled: left }
  if (billing.difference === 'nextYear' && hasNext) return { payments: [], carriedOn: left, unbilled: NOTHING }
  const payment = orRefund({ fromId: billing.from, toId: billing.to, figure: left })
  if (payment.refund) warnPaidTooMuch(run, billing, year, payment.figure, dueOn)
  else if (dueOn === null || !isSurelySome(left)) return { payments: [], unbilled: left }
  return { payments: [{ ...payment, dueOn }], unbilled: NOTHING }
}

/** A payment that is surely below zero is one of the other party: it pays back what was too much. */
export function orRefund(payment: Directed): Directed {
  const turned = turnBelowZero(payment)
  return turned === payment ? payment : { ...turned, refund: true }
}

/** A payment from A to B that is surely below zero, as one from B to A. */
export function turnBelowZero(payment: Directed): Directed {
  const { atMost } = boundsOf(payment.figure)
  if (atMost === null || atMost >= 0) return payment
  const { fromId, toId, figure, ...rest } = payment
  return { ...rest, fromId: toId, toId: fromId, figure: negateFigure(figure) }
}

function warnPaidTooMuch(run: Run, billing: Billing, year: ContractYear, back: Figure, dueOn: CalendarDate | null) {
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const day = dueOn === null ? 'The terms name no day for it' : `It is due ${formatDate(dueOn)}`
  const message = `${from} paid ${wordBounds(back)} too much for ${nameDebt(run, billing, year.id)}; ${to} pays it back. ${day}.`
  const difference = back.cents === null ? {} : { differenceCents: back.cents }
  run.warn({
    name: 'paid-too-much',
    message,
    yearId: year.id,
    aboutId: billing.from,
    ...markOfPlan(run, billing),
    ...difference,
  })
}
