import { z } from 'zod'
import {
  type Allocation,
  LIMIT_PERS,
  type Limit,
  type Minimum,
  type Rule,
  type Slice,
  type Step,
} from '@/lib/domain/terms/split'
import { amount, growth, selector, times } from '@/lib/forms/terms-file/schema/amount-schema'
import { shareRounding } from '@/lib/forms/terms-file/schema/rounding-schema'
import { byYear, expected, id, ratio, ratioOrNull, words } from '@/lib/forms/terms-file/schema/scalars'

const slice = z.union(
  [
    z.strictObject({ fraction: byYear(ratioOrNull), unit: words, statedAs: ratio.exactOptional() }),
    z.strictObject({ first: amount }),
    z.strictObject({ firstUnits: times }),
  ],
  expected('{ "fraction": "10/12", "unit": "months" }, { "first": amount } or { "firstUnits": [...] }'),
) satisfies z.ZodType<Slice, unknown>

const step = z
  .union(
    [
      z.strictObject({ of: slice.exactOptional(), shares: z.record(id, byYear(ratioOrNull)) }),
      z.strictObject({ of: slice.exactOptional(), measure: id }),
      z.strictObject({ amounts: z.record(id, amount) }),
      z.strictObject({ rest: id }),
    ],
    expected('one of { "shares" }, { "measure" }, { "amounts" }, { "rest" }'),
  )
  .meta({
    description: 'Gives a part of what is left to bearers: shares, a measure, fixed sums, or all the rest.',
  }) satisfies z.ZodType<Step, unknown>

const steps = z
  .array(step, expected('a list of steps'))
  .min(1, 'expected at least one step')
  .max(30, 'expected at most 30 steps')

export const rule = z
  .strictObject({
    name: words.exactOptional(),
    when: selector.exactOptional(),
    per: z.enum(['year', 'position', 'line'], expected('"year", "position" or "line"')).exactOptional(),
    steps,
    rounding: shareRounding.exactOptional(),
  })
  .meta({ description: 'The first rule that matches a cost line decides who bears it.' }) satisfies z.ZodType<
  Rule,
  unknown
>

export const limit = z
  .strictObject({
    id,
    name: words.exactOptional(),
    on: id,
    when: selector.exactOptional(),
    per: z.array(z.enum(LIMIT_PERS, expected(LIMIT_PERS.map((per) => `"${per}"`).join(' or ')))).default([]),
    atMost: amount.exactOptional(),
    carriesOver: z.literal(true).exactOptional(),
    overYearBefore: growth
      .exactOptional()
      .meta({ description: 'So much more than the bearer bore in the year before; atMost is for the first year.' }),
  })
  .refine(({ atMost, overYearBefore }) => atMost !== undefined || overYearBefore !== undefined, {
    error: 'expected atMost, or overYearBefore',
    path: ['atMost'],
  })
  .transform(({ atMost = { each: null }, ...rest }) => ({ ...rest, atMost }))
  .meta({
    description: 'Not to exceed, on one bearer: per year, per position, both, or [] once for all years.',
  }) satisfies z.ZodType<Limit, unknown>

export const minimum = z
  .strictObject({
    id,
    name: words.exactOptional(),
    on: id,
    years: z.array(id).min(1).exactOptional(),
    atLeast: amount,
  })
  .meta({ description: 'Not less than, on a party or source: in each contract year.' }) satisfies z.ZodType<
  Minimum,
  unknown
>

export const allocation = z
  .strictObject({ of: id, by: words, when: selector.exactOptional(), steps, owed: z.literal(true).exactOptional() })
  .meta({ description: "One party's share over its parts or own sources." }) satisfies z.ZodType<Allocation, unknown>
