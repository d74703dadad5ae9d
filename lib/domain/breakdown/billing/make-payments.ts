import { billedYears, billYear, paidYears } from '@/lib/domain/breakdown/billing/bill-year'
import { debtsOfPlans } from '@/lib/domain/breakdown/billing/debts-of-plans'
import { forLinesOf, markOfPlan, nameDebt } from '@/lib/domain/breakdown/billing/name-debt'
import { openingCredit } from '@/lib/domain/breakdown/billing/opening-credit'
import type { BilledYear, Cell, Debt } from '@/lib/domain/breakdown/breakdown'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { boundsOf, isSurelySome, NOTHING, negateFigure, sumFigures } from '@/lib/domain/breakdown/figures'
import type { Payment } from '@/lib/domain/breakdown/payment'
import type { Run } from '@/lib/domain/breakdown/run'
import { wordBounds } from '@/lib/domain/breakdown/words/format-figure'
import { cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Billing } from '@/lib/domain/terms/billing'
import { bearerName } from '@/lib/domain/terms/names'

export type Payments = { payments: Payment[]; settlements: BilledYear[] }

/** Every payment that the billing of the terms asks for, contract year by contract year; credit left over runs on. */
export function makePayments(run: Run, debts: readonly Debt[], cells: readonly Cell[]): Payments {
  const payments: Payment[] = []
  const settlements: BilledYear[] = []
  const debtsOf = debtsOfPlans(run.terms, debts, cells)
  for (const billing of run.terms.billing) {
    const own = debtsOf(billing)
    const paid = paidYears(run, billing)
    let credit = NOTHING
    for (const year of billedYears(run, billing)) {
      credit = sumFigures([credit, openingCredit(run, billing, year.id)])
      if (!paid.includes(year)) continue
      const billed = billYear(run, billing, year, own, credit)
      credit = billed.creditLeft
      payments.push(...billed.payments)
      settlements.push(billed.year)
      if (billed.payments.length === 0 || isSurelySome(billed.year.unbilled)) warnNeverBilled(run, billing, billed.year)
    }
    if (isSurelySome(credit)) warnCreditLeft(run, billing, credit)
  }
  return { payments, settlements }
}

function warnNeverBilled(run: Run, billing: Billing, { yearId, unbilled }: BilledYear): void {
  if (unbilled.cents === 0) return
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const year = nameDebt(run, billing, yearId)
  const message =
    unbilled.cents !== null && unbilled.cents < 0
      ? `The payments from ${from} to ${to} for ${year} come to ${formatCentsInSentence(cents(-unbilled.cents))} more than is owed.`
      : `${unbilled.cents === null ? 'An amount not recorded' : formatCentsInSentence(unbilled.cents)} of what ${from} owes ${to} for ${year} is in no payment.`
  const difference = unbilled.cents === null ? {} : { differenceCents: unbilled.cents }
  run.warn({ name: 'never-billed', message, yearId, aboutId: billing.from, ...markOfPlan(run, billing), ...difference })
}

function warnCreditLeft(run: Run, billing: Billing, credit: Figure): void {
  const from = bearerName(run.terms, billing.from)
  const lines = forLinesOf(
    run,
    billing,
    run.terms.years.map(({ id }) => id),
  )
  const message = wordCreditLeft(from, `${bearerName(run.terms, billing.to)}${lines}`, credit, lines)
  const difference = credit.cents === null ? {} : { differenceCents: credit.cents }
  run.warn({ name: 'credit-left', message, aboutId: billing.from, ...markOfPlan(run, billing), ...difference })
}

function wordCreditLeft(from: string, to: string, credit: Figure, lines: string): string {
  if ((boundsOf(credit).atMost ?? 0) < 0)
    return `${wordBounds(negateFigure(credit))} that ${from} owes ${to} from before is in no payment.`
  return credit.cents === null
    ? `Of the credit of ${from}${lines}, ${wordBounds(credit)} is not used up by its payments.`
    : `${formatCentsInSentence(credit.cents)} of the credit of ${from}${lines} is not used up by its payments.`
}
