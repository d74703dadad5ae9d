import type { Breakdown } from '@/lib/domain/breakdown/breakdown'
import type { Payment } from '@/lib/domain/breakdown/payment'
import { wordSum } from '@/lib/domain/breakdown/words/format-figure'
import { wordMarks } from '@/lib/domain/breakdown/words/word-marks'
import { formatDate } from '@/lib/domain/calendar/format-date'
import { type Cents, cents } from '@/lib/domain/money/cents'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import { nameIn } from '@/lib/domain/terms/names'
import { nameLines } from '@/lib/domain/terms/words/name-lines'

/**
 * Every payment in a sentence; equal payments without days of their own in one: "Payments 1 to 11 of 12 for 2025-26:
 * ...", and so those of nothing, whatever their days.
 */
export function wordPayments(breakdown: Breakdown): string[] {
  const runs: Payment[][] = []
  for (const payment of breakdown.payments) {
    const before = runs.at(-1)
    if (before?.[0] && isAnotherOf(before[0], payment)) before.push(payment)
    else runs.push([payment])
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    return first && last ? wordPayment(breakdown, first, last) : []
  })
}

function isAnotherOf(first: Payment, next: Payment): boolean {
  const isNothing = first.figure.cents === 0
  const alike = ({ number: _, dueOn, ...payment }: Payment) => JSON.stringify([payment, isNothing ? null : dueOn])
  return (first.dueOn === null || isNothing) && alike(first) === alike(next)
}

function wordPayment(breakdown: Breakdown, payment: Payment, { number: lastNumber, dueOn: lastDay }: Payment): string {
  const { yearId, fromId, toId, forLines, number, count, dueOn, figure, creditUsedCents, condition } = payment
  const [from, to] = [nameIn(breakdown.bearers, fromId), nameIn(breakdown.bearers, toId)]
  const numbers = lastNumber === number ? `Payment ${number}` : `Payments ${number} to ${lastNumber}`
  const planned = count === 1 ? 'Payment' : `${numbers} of ${count}`
  const which = payment.refund ? (lastNumber === number ? 'Refund' : 'Refunds') : planned
  const until = lastDay === null || lastDay === dueOn ? '' : ` to ${formatDate(lastDay)}`
  const due = dueOn ? `, due ${formatDate(dueOn)}${until}` : ''
  const each = lastNumber === number ? '' : ', each'
  const credit = creditUsedCents ? wordCredit(creditUsedCents, payment.refund) : ''
  const when = condition ? ` (${condition})` : ''
  const lines = forLines ? `${nameLines(breakdown.costLines, forLines)}, ` : ''
  const what = `${which} for ${lines}${nameIn(breakdown.years, yearId)}${due}${when}`
  if (figure.cents === 0) return `${what}: nothing is due from ${from} to ${to}${credit}.`
  return `${what}${each}: ${wordSum(figure)}${wordMarks(figure)} from ${from} to ${to}${credit}.`
}

/** A debit brought forward is taken by a payment, and off a refund. */
function wordCredit(used: Cents, refund: true | undefined): string {
  if (used > 0) return `, after ${formatCentsInSentence(used)} of credit`
  return `, ${refund ? 'less' : 'with'} ${formatCentsInSentence(cents(-used))} owed from before`
}
