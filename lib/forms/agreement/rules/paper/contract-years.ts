import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'
import { stableText } from '@/lib/domain/terms/canonical/stable-text'
import { nameOf } from '@/lib/domain/terms/names'
import { makeContractYears } from '../../build-terms/contract-years'
import { contractYearSchema, writeContractYear } from '../../build-terms/typed-years'
import { checkTogether } from '../../fields/check-together'
import { transformed } from '../../fields/transformed'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { Said } from '../../fields/typed-schema'
import { readRows, writeRows } from '../../values/rows'
import { idOfRow } from '../fields/own-id'
import type { RuleKind } from '../rule-kind'

type YearsAnswer = { years: ContractYear[] }

/** Contract years that do not follow from the first and the last day. */
export const contractYearsRule: RuleKind<YearsAnswer, 'contract-years'> = {
  kind: 'contract-years',
  label: 'Contract years of their own',
  hint: 'A short first year, 17 months, school years, option years, or years that the paper numbers.',
  group: 'paper',
  example: {
    sentence: 'Batavia, New York: the paper numbers its years 1 to 4; a grant pays in the first three.',
    agreement: 'batavia-ny-2015',
  },
  start: ({ years }) =>
    writeRows(
      {},
      'items',
      years.map(({ id, name }, at) => ({ key: `item-${at + 1}`, id, name, startsOn: '', endsOn: '' })),
    ),
  schema(row) {
    const rows = readRows(row, 'items')
    const fields = typedObject({
      items: typedRows(rows.length, (at) => contractYearSchema(idOfRow(row), rows[at] ?? {}, at)),
    })
    return transformed(
      checkTogether(fields, ({ items }) => {
        if (items.length === 0) return [{ field: 'items', sentence: 'Add at least one contract year.' }]
        return items.flatMap((year, at) =>
          items.slice(0, at).some((earlier) => nameOf(earlier) === nameOf(year))
            ? [
                {
                  field: `items.${at}.name`,
                  sentence: `Name contract year ${at + 1} differently: “${nameOf(year)}” is taken.`,
                },
              ]
            : [],
        )
      }),
      ({ items }: Said<typeof fields>): YearsAnswer => ({ years: items }),
    )
  },
  apply: (terms, { years }) => ({ ...terms, years }),
  take(terms, range) {
    const years = makeContractYears(range)
    if (stableText(years) === stableText(terms.years)) return null
    return { answer: { years: terms.years }, rest: { ...terms, years } }
  },
  write: ({ years }) => writeRows({}, 'items', years.map(writeContractYear)),
  clash: () => 'Another rule lists the contract years already: change that one, and remove this one.',
  word: ({ years }) =>
    `${years.map((year) => `${nameOf(year)}: ${formatDateRange(year)}${year.option ? ' (option)' : ''}`).join('; ')}.`,
}
