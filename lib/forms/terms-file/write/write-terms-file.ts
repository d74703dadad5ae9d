import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import type { Part, Party } from '@/lib/domain/terms/party'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import type { Rounding } from '@/lib/domain/terms/rounding'
import type { Allocation, Limit, Rule } from '@/lib/domain/terms/split'
import type { Stated } from '@/lib/domain/terms/stated'
import type { Terms } from '@/lib/domain/terms/terms'
import { writeAmount, writeGrowth, writeStep } from './write-amount'
import { mapRecord, writeByYear, writeDollars, writeMoney, writeRound } from './write-scalars'

/** The text of a terms file that says these terms and nothing else; `readTermsFile` gives the same terms back. */
export function writeTermsFile(terms: Terms, { title }: { title?: string | undefined } = {}): string {
  const agencies = terms.parties.filter(({ side }) => side === 'agency')
  const agency = agencies.length === 1 ? agencies[0]?.id : undefined
  const lists = {
    sources: terms.sources.map(({ ceiling, ...rest }) => ({
      ...rest,
      ...(ceiling === undefined ? {} : { ceiling: writeMoney(ceiling) }),
    })),
    positions: terms.positions,
    measures: terms.measures,
    limits: terms.limits.map(writeLimit),
    minimums: (terms.minimums ?? []).map(({ atLeast, ...rest }) => ({ ...rest, atLeast: writeAmount(atLeast) })),
    allocations: terms.allocations.map(writeAllocation),
    billing: terms.billing.map(writeBilling),
    stated: terms.stated.map(writeStated),
    notes: terms.notes,
  }
  const file = {
    format: 1,
    ...(title === undefined || title === '' ? {} : { title }),
    parties: terms.parties.map(writeParty),
    years: terms.years,
    costLines: terms.costLines.map((line) => writeCostLine(line, agency)),
    split: terms.split.map(writeRule),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(Object.keys(terms.rounding).length === 0 ? {} : { rounding: writeRounding(terms.rounding) }),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function writeParty({ parts, ...party }: Party): object {
  return { ...party, ...(parts === undefined ? {} : { parts: parts.map(writePart) }) }
}

function writePart({ id, name }: Part): unknown {
  return name === undefined ? id : { id, name }
}

function writeCostLine(line: CostLine, agency: string | undefined): object {
  const { incurredBy, trueUp, rounding, amount, ...rest } = line
  return {
    ...rest,
    ...(incurredBy === agency ? {} : { incurredBy }),
    amount: writeAmount(amount),
    ...(trueUp === 'none' ? {} : { trueUp }),
    ...(rounding === undefined ? {} : { rounding: writeRounding(rounding) }),
  }
}

function writeRounding({ rate, line, share }: Rounding): object {
  return {
    ...(rate === undefined ? {} : { rate: writeRound(rate) }),
    ...(line === undefined ? {} : { line: writeRound(line) }),
    ...(share === undefined ? {} : { share: writeRound(share) }),
  }
}

function writeRule({ steps, rounding, ...rule }: Rule): object {
  const rounded = rounding === undefined ? {} : { rounding: writeRound(rounding) }
  return { ...rule, steps: steps.map(writeStep), ...rounded }
}

function writeLimit({ atMost, per, overYearBefore, ...limit }: Limit): object {
  const isFreeAtFirst = overYearBefore !== undefined && writeAmount(atMost) === null
  return {
    ...limit,
    ...(per.length === 0 ? {} : { per }),
    ...(isFreeAtFirst ? {} : { atMost: writeAmount(atMost) }),
    ...(overYearBefore === undefined ? {} : { overYearBefore: writeGrowth(overYearBefore) }),
  }
}

function writeAllocation({ steps, ...allocation }: Allocation): object {
  return { ...allocation, steps: steps.map(writeStep) }
}

function writeBilling(billing: Billing): object {
  const { payments, rounding, residue, openingCents, alreadyBilledCents, ...rest } = billing
  return {
    ...rest,
    payments: writePlan(payments),
    ...(rounding === undefined ? {} : { rounding: writeRound(rounding) }),
    ...(residue === 'last' ? {} : { residue }),
    ...(openingCents === undefined
      ? {}
      : { openingCredit: writeByYear(openingCents, (credit) => (credit === null ? null : writeDollars(credit))) }),
    ...(alreadyBilledCents === undefined
      ? {}
      : { alreadyBilled: mapRecord(alreadyBilledCents, (billed) => billed.map(writeDollars)) }),
  }
}

function writePlan(plan: PaymentPlan): unknown {
  if ('parts' in plan) return plan.parts.map(writePlanned)
  return 'count' in plan && !('firstOn' in plan) ? plan.count : plan
}

function writePlanned(planned: PlannedPayment): object {
  if (!('cents' in planned)) return planned
  const { cents, ...when } = planned
  return { ...when, amount: writeDollars(cents) }
}

function writeStated({ is, to, ...stated }: Stated): object {
  const printed = 'cents' in is ? writeDollars(is.cents) : is.ratio
  return { ...stated, is: printed, ...(to === undefined ? {} : { to: writeRound(to) }) }
}
