import { z } from 'zod'
import type { Billing, PaymentPlan } from '@/lib/domain/terms/billing'
import { selector } from '@/lib/forms/terms-file/schema/amount-schema'
import { plannedPayment } from '@/lib/forms/terms-file/schema/planned-payment-schema'
import { round } from '@/lib/forms/terms-file/schema/rounding-schema'
import { byYear, date, dollars, expected, id, monthDay, words } from '@/lib/forms/terms-file/schema/scalars'

const count = z
  .int(expected('a number of payments from 1 to 60'))
  .min(1, 'expected at least 1 payment')
  .max(60, 'expected at most 60 payments')
const dates = <T extends z.ZodType>(item: T) =>
  z.array(item, expected('a list of days')).min(1, 'expected at least one day').max(120, 'expected at most 120 days')

const unlike = z
  .array(plannedPayment, expected('a list of payments'))
  .min(1, 'expected at least one payment')
  .max(120, 'expected at most 120 payments')

const payments = z.union(
  [
    count.transform((value) => ({ count: value })),
    z.strictObject({ count, firstOn: date, everyMonths: z.int(expected('a number of months')).min(1).max(24) }),
    dates(date).transform((on) => ({ on })),
    dates(monthDay).transform((everyYearOn) => ({ everyYearOn })),
    z.strictObject({ on: z.array(date).max(120, 'expected at most 120 days') }),
    z.strictObject({ everyYearOn: dates(monthDay) }),
    unlike.transform((parts) => ({ parts })),
  ],
  expected(
    'a number of payments, ["2026-06-15"], ["06-15"] for every year, [{ "on", "part" }, { "on", "rest": true }], or { "count", "firstOn", "everyMonths" }',
  ),
) satisfies z.ZodType<PaymentPlan, unknown>

export const billing = z
  .strictObject({
    from: id,
    to: id,
    years: z.array(id).min(1, 'expected at least one year').exactOptional(),
    when: selector
      .omit({ years: true })
      .refine(({ costLines, positions }) => costLines !== undefined || positions !== undefined, {
        error: 'expected "costLines" or "positions"',
      })
      .exactOptional()
      .meta({ description: 'Which cost lines it is for. Between two parties the first entry that means one has it.' }),
    payments,
    rounding: round.exactOptional(),
    residue: z.enum(['first', 'last', 'unbilled'], expected('"first", "last" or "unbilled"')).default('last'),
    net: z.literal(true).exactOptional(),
    openingCredit: byYear(z.union([z.null(), dollars])).exactOptional(),
    alreadyBilled: z.record(id, z.array(dollars)).exactOptional(),
    catchUp: z.enum(['spread', 'next'], expected('"spread" or "next"')).exactOptional(),
    difference: z.literal('nextYear', expected('"nextYear"')).exactOptional(),
    agreedEnds: z.record(id, date).exactOptional(),
    condition: words.exactOptional(),
  })
  .transform(({ openingCredit, alreadyBilled, ...rest }) => ({
    ...rest,
    ...(openingCredit === undefined ? {} : { openingCents: openingCredit }),
    ...(alreadyBilled === undefined ? {} : { alreadyBilledCents: alreadyBilled }),
  }))
  .meta({ description: 'How one party pays another what it owes.' }) satisfies z.ZodType<Billing, unknown>
