import type { DraftValues } from '@/lib/domain/agreement/draft'
import { parseDay } from '../fields/read-day'
import type { FormContext } from '../sections/form-context'
import { readRows } from '../values/rows'
import { type Fact, isTyped, makeFact } from './fact'

/** With whom, and from which day to which. Nobody can judge a proposal without. */
export function listFactsOfParties(values: DraftValues, context: FormContext): Fact[] {
  const section = 'parties' as const
  const rows = readRows(values, 'parties')
  const others = rows.flatMap((row, at) => (row.organizationId === context.ownId ? [] : [{ row, at }]))
  return [
    ...others.map(({ row, at }) =>
      makeFact({
        section,
        field: `parties.${at}.organizationId`,
        what: row.key === 'agency' ? 'City or county whose officers serve' : `Party ${at + 1}`,
        recorded: isTyped(row.organizationId),
        needed: true,
      }),
    ),
    ...(['startsOn', 'endsOn'] as const).map((field) =>
      makeFact({
        section,
        field,
        what: field === 'startsOn' ? 'First day' : 'Last day',
        recorded: parseDay(values[field]?.trim() ?? '') !== null,
        needed: true,
      }),
    ),
  ]
}
