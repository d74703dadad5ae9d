import { parseRatio, type Ratio } from '@/lib/domain/money/ratio'
import { accept, refuse } from '@/lib/domain/result'
import { isQuantity } from '@/lib/domain/terms/amount'
import type { Slice } from '@/lib/domain/terms/split'
import { optionalQuantity } from '../../../fields/read-proportion'
import { oneOf, requiredWords } from '../../../fields/read-words'
import { transformed } from '../../../fields/transformed'
import { type ReadText, typedField } from '../../../fields/typed-field'
import { typedObject } from '../../../fields/typed-object'
import type { Said, TypedSchema } from '../../../fields/typed-schema'
import type { Row } from '../../../values/rows'
import { amountSchema, writeAmount } from '../../fields/typed-amount'
import { optionalShare } from '../../fields/typed-share'
import type { RuleNames } from '../../rule-names'

/** What a step is a part of: all that is left, a part of the time, the first dollars, or the first hours or days. */
export const SLICES = ['', 'part', 'dollars', 'units'] as const

/** The slice that a step speaks of; undefined: all that is left. `step` names the step in sentences. */
export function sliceSchema(row: Row, step: string, names: RuleNames): TypedSchema<Slice | undefined> {
  const of = typedField(oneOf(SLICES, `Choose what ${step} is a part of.`))
  switch (row['of.kind']) {
    case 'part': {
      const unit = typedField(requiredWords({ named: `what the time of ${step} is counted in, like months`, max: 40 }))
      const part = typedField(optionalShare(`the part of the time of ${step}`))
      const fields = typedObject({ kind: of, part, unit, stated: typedField(statedAs(step)) })
      return transformed(fields, ({ part: fraction, unit: word, stated }: Said<typeof fields>) => ({
        fraction,
        unit: word,
        ...(stated === null ? {} : { statedAs: stated }),
      }))
    }
    case 'dollars': {
      const first = amountSchema(row, 'of.first', `the first dollars of ${step}`, names)
      return transformed(typedObject({ kind: of, first }), (read) => ({ first: read.first }))
    }
    case 'units': {
      const n = typedField(optionalQuantity(`the first hours or days of ${step}`))
      const units = typedField(requiredWords({ named: `what the first units of ${step} are, like hours`, max: 40 }))
      const each = typedField(oneOf(['', 'all', 'officer'], `Choose whose first hours or days ${step} is of.`))
      const fields = typedObject({ kind: of, n, units, each })
      return transformed(fields, (read: Said<typeof fields>): Slice => {
        const quantity = { n: read.n, unit: read.units }
        return { firstUnits: read.each === 'officer' ? ['headcount', quantity] : [quantity] }
      })
    }
    default:
      return transformed(typedObject({ kind: of }), () => undefined)
  }
}

function statedAs(step: string): ReadText<Ratio | null> {
  return (text) => {
    const stated = text === '' ? null : parseRatio(text)
    if (text !== '' && stated === null)
      return refuse(`Enter what the paper calls the time of ${step} as a percent, like 75%.`)
    return accept(stated)
  }
}

/** A slice as it would be typed; undefined where there are no words for it. */
export function writeSlice(slice: Slice | undefined, names: RuleNames): Row | undefined {
  if (slice === undefined) return { 'of.kind': '' }
  if ('first' in slice) {
    return 'each' in slice.first ? { 'of.kind': 'dollars', ...writeAmount('of.first', slice.first, names) } : undefined
  }
  if ('fraction' in slice) {
    const { fraction, unit, statedAs: stated = '' } = slice
    if (fraction !== null && typeof fraction !== 'string') return undefined
    return { 'of.kind': 'part', 'of.part': fraction?.replace(/%$/, '') ?? '', 'of.unit': unit, 'of.stated': stated }
  }
  const quantity = slice.firstUnits.find(isQuantity)
  if (quantity === undefined || (quantity.n !== null && typeof quantity.n !== 'string')) return undefined
  const each = slice.firstUnits.includes('headcount') ? 'officer' : 'all'
  return { 'of.kind': 'units', 'of.n': quantity.n ?? '', 'of.units': quantity.unit, 'of.each': each }
}
