import { z } from 'zod'
import type { Amount, AmountKind, Growth, Selector, Times } from '@/lib/domain/terms/amount'
import {
  byYear,
  count,
  countOrNull,
  dollars,
  expected,
  id,
  money,
  ratio,
  ratioOrNull,
  words,
} from '@/lib/forms/terms-file/schema/scalars'

const list = <T extends z.ZodType>(item: T) =>
  z.array(item, expected('a list')).min(1, 'expected at least one').max(400, 'expected at most 400')

export const selector = z
  .strictObject({
    costLines: list(words).exactOptional().meta({ description: 'By id or by category.' }),
    positions: list(id).exactOptional(),
    years: list(id).exactOptional(),
  })
  .meta({
    description: 'Which cost lines are meant, in which years. What is absent leaves nothing out.',
  }) satisfies z.ZodType<Selector, unknown>

const quantity = z.strictObject({
  n: byYear(countOrNull),
  unit: words,
  beyond: count.exactOptional().meta({ description: 'Only what is above this counts.' }),
  upTo: z.literal(true).exactOptional().meta({ description: 'n is the most there can be.' }),
})

export const times = z
  .array(
    z.union([z.literal('headcount'), quantity], expected('"headcount" or { "n": 1440, "unit": "hours" }')),
    expected('a list'),
  )
  .max(10, 'expected at most ten') satisfies z.ZodType<Times[], unknown>

const from = z.enum(['rounded', 'unrounded'], expected('"rounded" or "unrounded"')).default('rounded')

const growth = z.union(
  [
    z.strictObject({ by: byYear(ratioOrNull), from }),
    z
      .strictObject({ plus: byYear(z.union([z.null(), dollars])), from })
      .transform(({ plus, ...rest }) => ({ plusCents: plus, ...rest })),
    z.strictObject({ index: id, atLeast: ratio.exactOptional(), atMost: ratio.exactOptional(), from }),
  ],
  expected('{ "by": "3%" }, { "plus": 1500 } or { "index": measure id }'),
) satisfies z.ZodType<Growth, unknown>

const rate = z.strictObject({
  each: byYear(money),
  times: times.exactOptional(),
  grows: growth.exactOptional(),
  eachAtMost: byYear(money).exactOptional(),
})
const percent = z.strictObject({ percent: byYear(ratioOrNull), of: selector, times: times.exactOptional() })
const measured = z.strictObject({ part: byYear(ratioOrNull), ofMeasure: id, times: times.exactOptional() })

const KINDS = { rate, percent, measured } satisfies Record<AmountKind, z.ZodType<Amount, unknown>>

const AMOUNT =
  'dollars, null, { "byYear" }, or one of { "each", "times", "grows" }, { "percent", "of" }, { "part", "ofMeasure" }'

/** Money alone, or by year, is short for `{ "each": money }`. */
export const amount = z
  .union([byYear(money).transform((each) => ({ each })), KINDS.rate, KINDS.percent, KINDS.measured], expected(AMOUNT))
  .meta({ description: `How a sum is worked out: ${AMOUNT}.` }) satisfies z.ZodType<Amount, unknown>
