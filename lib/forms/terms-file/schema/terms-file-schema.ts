import { z } from 'zod'
import type { Actuals } from '@/lib/domain/terms/actuals'
import { billing } from '@/lib/forms/terms-file/schema/billing-schema'
import { costLine } from '@/lib/forms/terms-file/schema/cost-line-schema'
import {
  contractYear,
  measure,
  measureValues,
  party,
  position,
  source,
} from '@/lib/forms/terms-file/schema/party-schema'
import { rounding } from '@/lib/forms/terms-file/schema/rounding-schema'
import { count, date, dollars, expected, id, words } from '@/lib/forms/terms-file/schema/scalars'
import { allocation, limit, minimum, rule } from '@/lib/forms/terms-file/schema/split-schema'
import { stated } from '@/lib/forms/terms-file/schema/stated-schema'

const upTo = <T extends z.ZodType>(item: T, most: number, what: string) =>
  z.array(item, expected(`a list of ${what}`)).max(most, `expected at most ${most} ${what}`)

const some = <T extends z.ZodType>(item: T, most: number, what: string) =>
  upTo(item, most, what).min(1, `expected at least one of ${what}`)

const perYear = <T extends z.ZodType>(value: T) => z.record(id, z.record(id, value))

const actualUnits = z.union(
  [count, z.record(words, count)],
  expected('a count such as 1400, or counts by unit such as { "hours": 1400 }'),
)

const actuals = z
  .strictObject({
    units: perYear(actualUnits).exactOptional(),
    rates: perYear(dollars).exactOptional(),
    amounts: perYear(dollars).exactOptional(),
    measures: perYear(measureValues).exactOptional(),
  })
  .meta({ description: 'What really happened: { cost line id: { year id: value } }.' }) satisfies z.ZodType<
  Actuals,
  unknown
>

/** The terms file, version 1: what a person writes for a paper agreement. Its description is FORMAT.md beside it. */
export const termsFileSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  format: z.literal(1, expected('1, the version of this format')),
  id: id.exactOptional(),
  title: words.exactOptional(),
  source: words.exactOptional().meta({ description: 'Where the figures come from, with what is inferred or made up.' }),
  parties: some(party, 100, 'parties'),
  sources: upTo(source, 100, 'sources').default([]),
  years: some(contractYear, 40, 'contract years'),
  positions: upTo(position, 200, 'positions').default([]),
  measures: upTo(measure, 100, 'measures').default([]),
  costLines: some(costLine, 1_000, 'cost lines'),
  split: upTo(rule, 200, 'rules'),
  limits: upTo(limit, 100, 'limits').default([]),
  minimums: some(minimum, 100, 'minimums').exactOptional(),
  allocations: upTo(allocation, 50, 'allocations').default([]),
  rounding: rounding.default({}),
  billing: upTo(billing, 100, 'billing entries').default([]),
  stated: upTo(stated, 500, 'printed figures').default([]),
  notes: upTo(words, 100, 'notes').default([]),
  actuals: actuals.exactOptional(),
  endedOn: date.exactOptional().meta({ description: 'The last day, of an agreement that ended early.' }),
})

export type TermsFile = z.output<typeof termsFileSchema>
