import { z } from 'zod'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import { count, date, dollars, expected, monthDay } from '@/lib/forms/terms-file/schema/scalars'

const KINDS = ['part', 'amount', 'rest'] as const
const ONE_OF = 'expected one of "part": "40%", "amount": 5000 or "rest": true'

/** One of payments that are not alike. */
export const plannedPayment = z
  .strictObject({
    on: z.union([date, monthDay], expected('a day such as "2026-09-01", or "09-01" of every year')).exactOptional(),
    afterYear: z.literal(true, expected('true, or no such entry')).exactOptional(),
    part: count.exactOptional(),
    amount: dollars.refine((amount) => amount >= 0, { error: 'expected an amount of zero or more' }).exactOptional(),
    rest: z.literal(true, expected('true, or no such entry')).exactOptional(),
  })
  .refine((payment) => KINDS.filter((kind) => payment[kind] !== undefined).length === 1, { error: ONE_OF })
  .refine(({ on, afterYear }) => afterYear === undefined || on !== undefined, {
    error: 'expected the day ("on") that comes after the year',
    path: ['afterYear'],
  })
  .transform(({ part, amount, rest: _, ...when }): PlannedPayment => {
    if (part !== undefined) return { ...when, part }
    return amount === undefined ? { ...when, rest: true } : { ...when, cents: amount }
  })
  .meta({ description: 'One of payments that are not alike.' }) satisfies z.ZodType<PlannedPayment, unknown>
