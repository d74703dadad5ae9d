import { compareFractions, ONE } from '@/lib/domain/money/fraction'
import { parseRatio, type Ratio, ratioValue } from '@/lib/domain/money/ratio'
import { accept, refuse } from '@/lib/domain/result'
import { type ByYear, isByYear } from '@/lib/domain/terms/by-year'
import { optionalPercent } from '../../fields/read-proportion'
import { transformed } from '../../fields/transformed'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { Said, TypedSchema } from '../../fields/typed-schema'
import type { Row } from '../../values/rows'
import type { RuleNames } from '../rule-names'

export type Share = ByYear<Ratio | null>

/** A part of the whole: "37.5" and "37.5%" are percents, "1/3" is a third; null when left empty: the paper does not say. */
export function optionalShare(named: string): ReadText<Ratio | null> {
  const readPercent = optionalPercent(named)
  return (text) => {
    const part = /^[\d,]+\/[\d,]+$/.test(text) ? parseRatio(text) : null
    if (part === null) return readPercent(text)
    const fits = compareFractions(ratioValue(part), ONE) <= 0
    return fits ? accept(part) : refuse(`Enter ${named} as at most the whole, like 1/3 or 50.`)
  }
}

/** A share under one field: the same every year, or one for each. */
export function shareSchema(row: Row, field: string, named: string, names: RuleNames): TypedSchema<Share> {
  const years = row[`${field}.by`] === 'year' && names.years.length > 1 ? names.years : []
  const fields = typedObject({
    each: typedRows(Math.max(1, years.length), (at) => {
      const year = years[at]
      return typedField(optionalShare(year === undefined ? named : `${named} in ${year.name}`))
    }),
  })
  return transformed(fields, ({ each }: Said<typeof fields>): Share => {
    if (years.length === 0) return each[0] ?? null
    return { byYear: Object.fromEntries(years.map(({ id }, at) => [id, each[at] ?? null])) }
  })
}

/** A share as it would be typed. */
export function writeShare(field: string, share: Share, { years }: RuleNames): Row {
  const values = isByYear(share) ? years.map(({ id }) => share.byYear[id] ?? null) : [share]
  return {
    [`${field}.by`]: isByYear(share) ? 'year' : 'same',
    ...Object.fromEntries(values.map((value, at) => [`${field}.each.${at}`, value?.replace(/%$/, '') ?? ''])),
  }
}
