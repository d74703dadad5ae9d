import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { daysIn, includesDate } from '@/lib/domain/calendar/date-range'
import { ratio } from '@/lib/domain/money/ratio'
import { type Amount, isYearPart, type ServedPart } from '@/lib/domain/terms/amount'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { creditWhatFellAway } from '@/lib/domain/terms/credit-what-fell-away'
import { endBilling } from '@/lib/domain/terms/end-billing'
import { linesMeant, linesUnder } from '@/lib/domain/terms/faults/unit-faults'
import { forgetYears } from '@/lib/domain/terms/gone/forget-years'
import type { Step } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/**
 * The terms of an agreement that ended early: years that had not begun fall away, and the year it ended in bears prices
 * and fixed sums, those inside a party's share too, for its days alone. What was billed beyond that comes out as never
 * billed, below zero: the refund; what was billed for years that fall away is credit in the last year that is left.
 * Percents follow what they are of; limits and first dollars stand, and so does what was bought once. Nothing names the
 * years that fell away any more.
 */
export function endTermsOn(terms: Terms, lastDay: CalendarDate): Terms {
  const years = terms.years.filter(({ startsOn }) => startsOn <= lastDay)
  const cut = years.filter((year) => includesDate(year, lastDay) && year.endsOn !== lastDay)
  const prorate = (amount: Amount) => cut.reduce((each, year) => prorateAmount(each, year, lastDay), amount)
  const hasOnce = terms.costLines.some(({ once }) => once)
  return forgetYears({
    ...terms,
    years: years.map((year) => (cut.includes(year) ? { ...year, endsOn: lastDay } : year)),
    costLines: terms.costLines.map((line) => (line.once ? line : { ...line, amount: prorate(line.amount) })),
    split: terms.split.map((rule, index) =>
      hasOnce && isOfOnce(linesUnder(terms, index)) ? rule : prorateSteps(rule, prorate),
    ),
    allocations: terms.allocations.map((cut) =>
      hasOnce && isOfOnce(linesMeant(terms, cut.when)) ? cut : prorateSteps(cut, prorate),
    ),
    billing: endBilling(creditWhatFellAway(terms, years), cut, { years, before: terms.years }),
  })
}

/** A sum toward nothing but what is bought once is due in full as well. */
function isOfOnce(lines: readonly CostLine[]): boolean {
  return lines.length > 0 && lines.every(({ once }) => once)
}

function prorateAmount(amount: Amount, year: ContractYear, lastDay: CalendarDate): Amount {
  if ('percent' in amount || amount.times?.some(isYearPart)) return amount
  const served: ServedPart = {
    served: { byYear: { [year.id]: ratio(`${daysIn({ startsOn: year.startsOn, endsOn: lastDay })}/${daysIn(year)}`) } },
  }
  return { ...amount, times: [...(amount.times ?? []), served] }
}

function prorateSteps<T extends { steps: Step[] }>(rule: T, prorate: (amount: Amount) => Amount): T {
  return { ...rule, steps: rule.steps.map((step) => prorateStep(step, prorate)) }
}

function prorateStep(step: Step, prorate: (amount: Amount) => Amount): Step {
  if (!('amounts' in step)) return step
  return { amounts: Object.fromEntries(Object.entries(step.amounts).map(([id, amount]) => [id, prorate(amount)])) }
}
