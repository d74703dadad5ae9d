import { formatDate } from '@/lib/domain/calendar/format-date'
import { formatCentsInSentence } from '@/lib/domain/money/format-cents'
import type { PaymentPlan, PlanSelector } from '@/lib/domain/terms/billing'
import { isMonthDay } from '@/lib/domain/terms/month-day'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import { joinWords } from '../fields/selector'
import { callIt, type RuleNames } from '../rule-names'
import { formatMonthDay } from './payment-days'

/** The cost lines that a plan is for, where it is for some: " for Overtime". */
export function wordLines(when: PlanSelector | undefined, names: Pick<RuleNames, 'costLines' | 'positions'>): string {
  const { costLines, positions } = when ?? {}
  const lines = costLines === undefined ? '' : ` for ${joinWords(costLines.map((id) => callIt(names.costLines, id)))}`
  if (positions === undefined) return lines
  const of = joinWords(positions.map((id) => callIt(names.positions, id)))
  return lines === '' ? ` for ${of}` : `${lines} of ${of}`
}

/** When it is paid, as a sentence goes on: "12 equal payments a year". */
export function wordPlan(plan: PaymentPlan): string {
  if ('on' in plan) return `payments on ${joinWords(plan.on.map(formatDate))}`
  if ('everyYearOn' in plan) return `payments every ${joinWords(plan.everyYearOn.map(formatMonthDay))}`
  if ('parts' in plan) return `payments of ${joinWords(plan.parts.map(wordPlanned))}`
  const number = plan.count === 1 ? 'one payment a year' : `${plan.count} equal payments a year`
  if (!('firstOn' in plan)) return number
  return `${number}, the first on ${formatDate(plan.firstOn)}, ${plan.everyMonths === 1 ? 'a month' : `${plan.everyMonths} months`} apart`
}

/** "40% on September 1, 2025", "the rest on September 15 after the year". */
function wordPlanned(planned: PlannedPayment): string {
  const { on, afterYear } = planned
  const sum = 'part' in planned ? planned.part : 'rest' in planned ? 'the rest' : formatCentsInSentence(planned.cents)
  if (on === undefined) return sum
  return `${sum} on ${isMonthDay(on) ? formatMonthDay(on) : formatDate(on)}${afterYear ? ' after the year' : ''}`
}
