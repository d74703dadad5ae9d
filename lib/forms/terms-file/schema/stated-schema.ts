import { z } from 'zod'
import type { Stated, StatedFigure, StatedValue } from '@/lib/domain/terms/stated'
import { list } from '@/lib/forms/terms-file/schema/amount-schema'
import { round } from '@/lib/forms/terms-file/schema/rounding-schema'
import { dollars, expected, id, ratio, words } from '@/lib/forms/terms-file/schema/scalars'

const MONEY = ['total', 'line', 'rate', 'pays', 'most', 'owes', 'payment', 'unbilled', 'part', 'limit'] as const
const NUMBERS = ['units', 'headcount', 'percent'] as const
const ALL: readonly StatedFigure[] = [...MONEY, ...NUMBERS, 'change']

const WHAT = `one of ${ALL.map((what) => `"${what}"`).join(', ')}`

const common = {
  of: id.exactOptional(),
  line: z.union([words, list(words)], expected('a cost line or category, or a list of them')).exactOptional(),
  position: id.exactOptional(),
  product: z.int(expected('a number from 1')).min(1, 'expected a number from 1').exactOptional(),
  year: id.exactOptional(),
  years: z.array(id).min(1, 'expected at least one year').exactOptional(),
  since: id.exactOptional(),
  to: round.exactOptional(),
  note: words.exactOptional(),
}

const asMoney = dollars.transform((cents): StatedValue => ({ cents }))
const asRatio = ratio.transform((value): StatedValue => ({ ratio: value }))
const asPercent = ratio
  .refine((text) => text.endsWith('%'), expected('a percent such as "3.2%"'))
  .transform((value): StatedValue => ({ ratio: value }))

/** `year` is short for a list of one. */
export const stated = z
  .discriminatedUnion(
    'what',
    [
      z.strictObject({ what: z.enum(MONEY), is: asMoney, ...common }),
      z.strictObject({ what: z.enum(NUMBERS), is: asRatio, ...common }),
      z.strictObject({
        what: z.literal('change'),
        is: z.union([asPercent, asMoney], expected('a percent or dollars')),
        ...common,
      }),
    ],
    expected(`${WHAT} under "what"`),
  )
  .transform(({ year, years, ...rest }) => {
    const all = [...(year === undefined ? [] : [year]), ...(years ?? [])]
    return { ...rest, ...(all.length === 0 ? {} : { years: all }) }
  })
  .meta({
    description: 'A figure that the documents print: checked against the breakdown, never used by it.',
  }) satisfies z.ZodType<Stated, unknown>
