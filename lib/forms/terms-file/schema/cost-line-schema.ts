import { z } from 'zod'
import { amount, times } from '@/lib/forms/terms-file/schema/amount-schema'
import { lineRounding } from '@/lib/forms/terms-file/schema/rounding-schema'
import { expected, id, words } from '@/lib/forms/terms-file/schema/scalars'

/** `incurredBy` may be left out where only one party is an agency: then that party incurred the cost. */
export const costLine = z
  .strictObject({
    id,
    name: words.exactOptional(),
    category: words.default('program'),
    position: id.exactOptional(),
    incurredBy: id.exactOptional().meta({ description: 'The party that pays it out; the agency when left out.' }),
    billedBy: id.exactOptional(),
    years: z.array(id).min(1, 'expected at least one year').exactOptional(),
    amount,
    once: z.literal(true).exactOptional().meta({ description: 'Bought or done once, in the one year of `years`.' }),
    inKind: z.literal(true).exactOptional(),
    covers: z.array(times).max(20, 'expected at most twenty').exactOptional(),
    trueUp: z
      .enum(['none', 'units', 'rate', 'amount'], expected('"none", "units", "rate" or "amount"'))
      .default('none'),
    rounding: lineRounding.exactOptional(),
    basis: z.enum(['inferred', 'illustrative'], expected('"inferred" or "illustrative"')).exactOptional(),
  })
  .meta({ description: 'What something costs in each contract year, and who pays it out.' })

export type CostLineFile = z.output<typeof costLine>
