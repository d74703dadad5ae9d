import { z } from 'zod'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Measure, Party, Position, Source } from '@/lib/domain/terms/party'
import { byYear, count, countOrNull, date, expected, id, money, words } from '@/lib/forms/terms-file/schema/scalars'

const named = { id, name: words.exactOptional() }

const part = z.union(
  [id.transform((value) => ({ id: value })), z.strictObject(named)],
  expected('an id or { "id", "name" }'),
)

export const party = z.strictObject({
  ...named,
  side: z.enum(['agency', 'district', 'other'], expected('"agency", "district" or "other"')),
  parts: z.array(part).max(100, 'expected at most 100 parts').exactOptional(),
  fiscalYearStartsInMonth: z.int(expected('a month from 1 to 12')).min(1).max(12).exactOptional(),
}) satisfies z.ZodType<Party, unknown>

export const source = z
  .strictObject({
    ...named,
    paidTo: id.exactOptional(),
    years: z.array(id).min(1).exactOptional(),
    ceiling: money.exactOptional(),
  })
  .meta({
    description: 'A grant, levy, gift or fund; paid to whoever incurred the cost unless paidTo names a party.',
  }) satisfies z.ZodType<Source, unknown>

export const contractYear = z
  .strictObject({ ...named, startsOn: date, endsOn: date, option: z.literal(true).exactOptional() })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    error: 'expected an end on or after the start',
    path: ['endsOn'],
  }) satisfies z.ZodType<ContractYear, unknown>

export const position = z.strictObject({
  ...named,
  kind: words.exactOptional(),
  headcount: byYear(countOrNull),
  campuses: z.array(words).max(200, 'expected at most 200 campuses').exactOptional(),
}) satisfies z.ZodType<Position, unknown>

const measureValues = z.union([z.null(), count, z.record(id, count)], expected('a number, { bearer: number }, or null'))

export const measure = z.strictObject({ ...named, unit: words, values: byYear(measureValues) }).meta({
  description: 'Enrollment, valuation, an index, a levy: a number for each bearer, or one number.',
}) satisfies z.ZodType<Measure, unknown>

export { measureValues }
