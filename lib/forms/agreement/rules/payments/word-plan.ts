import { formatDate } from '@/lib/domain/calendar/format-date'
import type { PaymentPlan } from '@/lib/domain/terms/billing'
import { joinWords } from '../fields/selector'
import { formatMonthDay } from './payment-days'

/** When it is paid, as a sentence goes on: "12 equal payments a year". */
export function wordPlan(plan: PaymentPlan): string {
  if ('on' in plan) return `payments on ${joinWords(plan.on.map(formatDate))}`
  if ('everyYearOn' in plan) return `payments every ${joinWords(plan.everyYearOn.map(formatMonthDay))}`
  const number = plan.count === 1 ? 'one payment a year' : `${plan.count} equal payments a year`
  if (!('firstOn' in plan)) return number
  return `${number}, the first on ${formatDate(plan.firstOn)}, ${plan.everyMonths === 1 ? 'a month' : `${plan.everyMonths} months`} apart`
}
