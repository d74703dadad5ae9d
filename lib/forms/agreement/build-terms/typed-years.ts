import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { accept } from '@/lib/domain/result'
import { nameOf } from '@/lib/domain/terms/names'
import { checkTogether } from '../fields/check-together'
import { requiredDay } from '../fields/read-day'
import { requiredWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import type { Said, TypedSchema } from '../fields/typed-schema'
import { nestValues } from '../values/nest-values'
import { type Row, readRows } from '../values/rows'

/** The kind of special rule that lists contract years. */
export const YEARS_RULE = 'contract-years'

/** One contract year as it was typed. `ruleId` makes the id of a new one. */
export function contractYearSchema(ruleId: string, row: Row, at: number): TypedSchema<ContractYear> {
  const { id = '', key = '' } = row
  const fields = typedObject({
    name: typedField(requiredWords({ named: `the name of contract year ${at + 1}`, max: 60 })),
    startsOn: typedField(requiredDay(`the first day of contract year ${at + 1}`)),
    endsOn: typedField(requiredDay(`the last day of contract year ${at + 1}`)),
    option: typedField((text) => accept(text === 'yes')),
  })
  return transformed(
    checkTogether(fields, ({ startsOn, endsOn }) => {
      const sentence = `Change the days of contract year ${at + 1}: its last day is before its first.`
      return endsOn < startsOn ? [{ field: 'endsOn', sentence }] : []
    }),
    ({ name, startsOn, endsOn, option }: Said<typeof fields>): ContractYear => {
      const own = id === '' ? `${ruleId}-${key}` : id
      return { id: own, ...(name === own ? {} : { name }), startsOn, endsOn, ...(option ? { option: true } : {}) }
    },
  )
}

export function writeContractYear(year: ContractYear, at: number): Row {
  const { id, startsOn, endsOn, option } = year
  return { key: `item-${at + 1}`, id, name: nameOf(year), startsOn, endsOn, option: option ? 'yes' : '' }
}

/** The contract years that a special rule of the draft lists; null when there is none, or one of them cannot be read. */
export function typedContractYears(values: DraftValues): ContractYear[] | null {
  const rule = readRows(values, 'rules').find(({ kind }) => kind === YEARS_RULE)
  if (rule === undefined) return null
  const { key = '', id: ruleId = key } = rule
  const years = readRows(rule, 'items').map((row, at) => contractYearSchema(ruleId || key, row, at)(nestValues(row)))
  return years.length > 0 && years.every((read) => read.ok)
    ? years.flatMap((read) => (read.ok ? [read.value] : []))
    : null
}
