import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Payment } from '@/lib/domain/breakdown/payment'

/** Breakdowns at the ends of ranges, each payment with the credit that it uses only where that is the same at all ends. */
export function keepSureCredit(ends: readonly Breakdown[]): Breakdown[] {
  return ends.map((end) => ({
    ...end,
    payments: end.payments.map((payment) => {
      const { creditUsedCents, ...rest } = payment
      const isSure = ends.every(({ payments }) => findSame(payments, payment)?.creditUsedCents === creditUsedCents)
      return isSure ? payment : rest
    }),
  }))
}

function findSame(payments: readonly Payment[], payment: Payment): Payment | undefined {
  return payments.find((other) => keyOf(other) === keyOf(payment))
}

function keyOf({ yearId, fromId, toId, forLines, number }: Payment): string {
  return JSON.stringify([yearId, fromId, toId, forLines, number])
}
