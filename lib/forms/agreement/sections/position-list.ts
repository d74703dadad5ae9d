import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Ratio } from '@/lib/domain/money/ratio'
import { checkTogether } from '../fields/check-together'
import { optionalHeadcount } from '../fields/read-proportion'
import { requiredWords } from '../fields/read-words'
import { transformed } from '../fields/transformed'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { FieldFault, TypedSchema } from '../fields/typed-schema'
import { countRows } from '../values/rows'

export type PositionRow = {
  key: string
  name: string
  /** Officers; null: not recorded. */
  headcount: Ratio | null
  /** Shown only: its number of officers differs by year, and stays as it is. */
  kept: boolean
}
export type PositionList = { positions: PositionRow[] }

/** Which positions the agreement pays for. */
export function positionListSchema(values: DraftValues): TypedSchema<PositionList> {
  return checkTogether(typedObject({ positions: positionRows(values) }), findRepeatedNames)
}

export function positionRows(values: DraftValues): TypedSchema<PositionRow[]> {
  return typedRows(countRows(values, 'positions'), (at) => positionSchema(at, values[`positions.${at}.kept`] === 'yes'))
}

function positionSchema(at: number, kept: boolean) {
  return transformed(
    typedObject({
      key: typedField(requiredWords({ named: `the key of position ${at + 1}`, max: 60 })),
      name: typedField(requiredWords({ named: `the name of position ${at + 1}`, max: 100 })),
      headcount: typedField(optionalHeadcount(`the number of officers in position ${at + 1}`)),
    }),
    (read): PositionRow => ({ ...read, kept }),
  )
}

/** Two positions of one name. */
export function findRepeatedNames({ positions }: PositionList): FieldFault[] {
  return positions.flatMap(({ name }, at) => {
    const repeated = positions.slice(0, at).some((earlier) => earlier.name.toLowerCase() === name.toLowerCase())
    return repeated
      ? [{ field: `positions.${at}.name`, sentence: `Name position ${at + 1} differently: “${name}” is taken.` }]
      : []
  })
}
