import type { Ratio } from '@/lib/domain/money/ratio'
import { accept } from '@/lib/domain/result'
import { isQuantity, type RateAmount, type Times } from '@/lib/domain/terms/amount'
import type { Money } from '@/lib/domain/terms/by-year'
import { oneOf, requiredWords } from '../../fields/read-words'
import { transformed } from '../../fields/transformed'
import { typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import type { Said, TypedSchema } from '../../fields/typed-schema'
import type { Row } from '../../values/rows'
import type { RuleNames } from '../rule-names'
import { optionalMoney, writeMoney } from './read-money'
import { requiredNumber } from './read-number'
import { eachSchema, toByYear, writeYearly } from './yearly'

/** What an amount is for: the whole, each officer, or each of so many of something ("8 schools"). */
export const AMOUNT_FOR = ['all', 'officer', 'unit'] as const

/**
 * An amount under one field: the same every year or one for each, for the whole or for each of something. `field` is its
 * name in the row, `named` how a sentence calls it ("the most that is paid").
 */
export function amountSchema(row: Row, field: string, named: string, names: RuleNames): TypedSchema<RateAmount> {
  const forUnits = row[`${field}.for`] === 'unit'
  const fields = typedObject({
    each: eachSchema(row, field, named, names, optionalMoney),
    for: typedField(oneOf(['', ...AMOUNT_FOR], `Choose what ${named} is for.`)),
    units: typedField(forUnits ? requiredNumber(`how many ${named} is for`) : () => accept(null)),
    unit: typedField(forUnits ? requiredWords({ named: `what ${named} is for each of`, max: 60 }) : () => accept('')),
  })
  return transformed(fields, (read: Said<typeof fields>): RateAmount => {
    const each = toByYear<Money>(row, field, names, read.each, null)
    const times = timesOf(read.for, read.units, read.unit)
    return times === null ? { each } : { each, times }
  })
}

function timesOf(per: string, n: Ratio | null, unit: string): Times[] | null {
  if (per === 'officer') return ['headcount']
  return per === 'unit' ? [{ n, unit }] : null
}

/** An amount as it would be typed; what the fields cannot say comes out otherwise, and is then kept as it is. */
export function writeAmount(field: string, { each, times = [] }: RateAmount, names: RuleNames): Row {
  const [one] = times
  const isUnit = one !== undefined && isQuantity(one)
  return {
    ...writeYearly<Money>(field, each, names, writeMoney),
    [`${field}.for`]: one === undefined ? 'all' : isUnit ? 'unit' : 'officer',
    [`${field}.units`]: isUnit && typeof one.n === 'string' ? one.n : '',
    [`${field}.unit`]: isUnit ? one.unit : '',
  }
}
