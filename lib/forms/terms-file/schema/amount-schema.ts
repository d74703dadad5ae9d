import { z } from 'zod'
import {
  type Amount,
  type AmountKind,
  type Growth,
  type Selector,
  type Times,
  YEAR_PARTS,
} from '@/lib/domain/terms/amount'
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

export const list = <T extends z.ZodType>(item: T) =>
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
  atLeast: count.exactOptional().meta({ description: 'So many count where there are fewer.' }),
  atMost: count.exactOptional().meta({ description: 'So many count where there are more.' }),
})

const yearPart = z
  .enum(YEAR_PARTS)
  .meta({ description: 'The part of twelve months that the contract year is, by its days or by its months.' })

const served = z
  .strictObject({ served: z.strictObject({ byYear: z.record(id, count) }) })
  .meta({ description: 'The part of a year that was served before the agreement ended: endedOn makes it.' })

const TIMES = '"headcount", "daysOfYear", "monthsOfYear" or { "n": 1440, "unit": "hours" }'

export const times = z
  .array(z.union([z.literal('headcount'), yearPart, quantity, served], expected(TIMES)), expected('a list'))
  .max(10, 'expected at most ten') satisfies z.ZodType<Times[], unknown>

const from = z.enum(['rounded', 'unrounded'], expected('"rounded" or "unrounded"')).default('rounded')

const sumOrNull = z.union([z.null(), dollars])

export const growth = z.union(
  [
    z.strictObject({ by: byYear(ratioOrNull), from }),
    z.strictObject({ plus: byYear(sumOrNull), from }).transform(({ plus, ...rest }) => ({ plusCents: plus, ...rest })),
    z.strictObject({ index: id, atLeast: ratio.exactOptional(), atMost: ratio.exactOptional(), from }),
  ],
  expected('{ "by": "3%" }, { "plus": 1500 } or { "index": measure id }'),
) satisfies z.ZodType<Growth, unknown>

const held = {
  atMost: byYear(sumOrNull).exactOptional().meta({ description: 'The whole is no more than this.' }),
  atLeast: byYear(sumOrNull).exactOptional().meta({ description: 'The whole is no less than this.' }),
}

const rate = z.strictObject({
  each: byYear(money),
  factor: count.exactOptional().meta({ description: 'What the rate is taken by: "1.5", time and a half.' }),
  times: times.exactOptional(),
  grows: growth.exactOptional(),
  eachAtMost: byYear(money).exactOptional(),
  ...held,
})
const percent = z.strictObject({ percent: byYear(ratioOrNull), of: selector, times: times.exactOptional(), ...held })
const measured = z.strictObject({ part: byYear(ratioOrNull), ofMeasure: id, times: times.exactOptional(), ...held })

const KINDS = { rate, percent, measured } satisfies Record<AmountKind, z.ZodType<Amount, unknown>>

const AMOUNT =
  'dollars, null, { "byYear" }, or one of { "each", "factor", "times", "grows" }, { "percent", "of" }, { "part", "ofMeasure" }'

/** Money alone, or by year, is short for `{ "each": money }`. */
export const amount = z
  .union([byYear(money).transform((each) => ({ each })), KINDS.rate, KINDS.percent, KINDS.measured], expected(AMOUNT))
  .meta({ description: `How a sum is worked out: ${AMOUNT}.` }) satisfies z.ZodType<Amount, unknown>
