import { billedYears, billYear } from '@/lib/domain/breakdown/billing/bill-year'
import type { BilledYear, Debt } from '@/lib/domain/breakdown/breakdown'
import type { Payment } from '@/lib/domain/breakdown/payment'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { addCents, type Cents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { Billing } from '@/lib/domain/terms/billing'
import { valueInYear } from '@/lib/domain/terms/by-year'
import { bearerName } from '@/lib/domain/terms/names'

export type Payments = { payments: Payment[]; settlements: BilledYear[] }

/** Every payment that the billing of the terms asks for, contract year by contract year; credit left over runs on. */
export function makePayments(run: Run, debts: readonly Debt[]): Payments {
  const payments: Payment[] = []
  const settlements: BilledYear[] = []
  for (const billing of run.terms.billing) {
    let credit = ZERO_CENTS
    let allKnown = true
    for (const year of billedYears(run, billing)) {
      const opening = billing.openingCents === undefined ? null : valueInYear(billing.openingCents, year.id)
      const billed = billYear(run, billing, year, debts, addCents(credit, opening ?? ZERO_CENTS))
      credit = billed.creditLeft
      allKnown &&= billed.payments.every(({ figure }) => figure.cents !== null)
      payments.push(...billed.payments)
      settlements.push(billed.year)
      warnNeverBilled(run, billing, billed.year)
    }
    if (credit !== 0 && allKnown) warnCreditLeft(run, billing, credit)
  }
  return { payments, settlements }
}

function warnNeverBilled(run: Run, billing: Billing, { yearId, unbilled }: BilledYear): void {
  if (unbilled.cents === 0) return
  const sum = unbilled.cents === null ? 'An amount not recorded' : formatCentsInSentence(unbilled.cents)
  const [from, to] = [bearerName(run.terms, billing.from), bearerName(run.terms, billing.to)]
  const message = `${sum} of what ${from} owes ${to} for ${labelOfYear(run, yearId)} is in no payment.`
  const difference = unbilled.cents === null ? {} : { differenceCents: unbilled.cents }
  run.warn({ name: 'never-billed', message, yearId, aboutId: billing.from, ...difference })
}

function warnCreditLeft(run: Run, billing: Billing, credit: Cents): void {
  const message = `${formatCentsInSentence(credit)} of the credit of ${bearerName(run.terms, billing.from)} is not used up by its payments.`
  run.warn({ name: 'credit-left', message, aboutId: billing.from, differenceCents: credit })
}
