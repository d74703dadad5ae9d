import { z } from 'zod'
import { type CalendarDate, parseCalendarDate } from '@/lib/domain/calendar/calendar-date'
import type { Cents } from '@/lib/domain/money/cents'
import { parseDollars } from '@/lib/domain/money/parse-dollars'
import { parseRatio, type Ratio } from '@/lib/domain/money/ratio'
import type { ByYear, Money } from '@/lib/domain/terms/by-year'
import { parseMonthDay } from '@/lib/domain/terms/month-day'

const LARGEST_CENTS = 1_000_000_000_000

const DOLLARS = 'dollars such as 87010, "87010.50" or "$87,010.50", at most two decimals and ten billion'
const RATIO = 'a number such as 2, "1,440", "10/12", "50%" or "33 1/3%"'

/** Refuses a value of the wrong kind by saying what was expected. */
export function expected(what: string) {
  return { error: (issue: { input?: unknown }) => `expected ${what}, not ${show(issue.input)}` }
}

function show(input: unknown): string {
  if (input === undefined) return 'nothing'
  const text = JSON.stringify(input) ?? String(input)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** A transform that turns null from the parser into a refusal that says what was expected. */
function parsedBy<In, Out>(parse: (input: In) => Out | null, what: string) {
  return (input: In, context: z.RefinementCtx<In>): Out => {
    const parsed = parse(input)
    if (parsed !== null) return parsed
    context.addIssue({ code: 'custom', message: `expected ${what}, not ${show(input)}` })
    return z.NEVER
  }
}

const textOrNumber = (what: string) => z.union([z.string(), z.number()], expected(what))

export const id = z
  .string(expected('an id: letters, digits, spaces and . _ - /'))
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/&'’-]{0,79}$/u, expected('an id of 1 to 80 letters, digits, spaces and . _ - /'))
  .refine((text) => text !== 'unallocated', { error: 'expected another id: "unallocated" names what nobody bears' })

export const words = z
  .string(expected('text'))
  .min(1, 'expected text, not an empty one')
  .max(2_000, 'expected at most 2,000 characters')
  .refine(isStorable, { error: 'expected text without control characters or halves of characters' })

/** No database keeps a zero byte or half of a surrogate pair, and nobody reads the other control characters. */
function isStorable(text: string): boolean {
  return !/\p{Cs}|[^\P{Cc}\n\r\t]/u.test(text)
}

export const dollars = textOrNumber(DOLLARS)
  .transform(parsedBy((input: string | number): Cents | null => parseDollarsWithin(String(input)), DOLLARS))
  .meta({ description: 'Dollars: 87010, "87010.50", "$87,010.50", "-33000".' })

function parseDollarsWithin(text: string): Cents | null {
  const parsed = parseDollars(text)
  return parsed !== null && Math.abs(parsed) <= LARGEST_CENTS ? parsed : null
}

export const ratio = textOrNumber(RATIO)
  .transform(parsedBy((input: string | number): Ratio | null => parseRatio(String(input)), RATIO))
  .meta({ description: 'An exact number or part: 2, "1,440", "10/12", "50%", "33 1/3%".' })

const notNegative = {
  error: (issue: { input?: unknown }) => `expected a number of zero or more, not ${show(issue.input)}`,
}

/** How many: a ratio that is not negative. */
export const count = ratio.refine((value) => !value.startsWith('-'), notNegative)

export const countOrNull = z.union([z.null(), count], expected(`${RATIO}, or null for not recorded`))

export const date = z
  .string(expected('a date such as "2026-07-01"'))
  .transform(
    parsedBy(
      (text: string): CalendarDate | null => parseCalendarDate(text),
      'a date such as "2026-07-01", from 1900 to 2199',
    ),
  )
  .meta({ description: 'A calendar date, "2026-07-01".' })

export const monthDay = z
  .string(expected('a day of every year such as "06-15"'))
  .transform(parsedBy(parseMonthDay, 'a day of every year such as "06-15"'))
  .meta({ description: 'A day of every year, "06-15".' })

const range = z
  .strictObject({ low: dollars, high: dollars })
  .refine(({ low, high }) => low <= high, { error: 'expected low to be at most high' })
  .transform(({ low, high }) => ({ lowCents: low, highCents: high }))
  .meta({ description: 'A published range.' })

export const money = z
  .union([z.null(), dollars, range], expected(`${DOLLARS}, { "low", "high" }, or null for not recorded`))
  .meta({ description: 'Dollars, a published range, or null: the documents do not say.' }) satisfies z.ZodType<
  Money,
  unknown
>

export const ratioOrNull = z.union([z.null(), ratio], expected(`${RATIO}, or null for not recorded`))

/** One value for all contract years, or `{ "byYear": { year id: value } }`. */
export function byYear<Out>(value: z.ZodType<Out, unknown>) {
  const listed = z.strictObject({ byYear: z.record(id, value) })
  return z.union([listed, value], expected('a value, or { "byYear": { year id: value } }')) as unknown as z.ZodType<
    ByYear<Out>,
    unknown
  >
}
