import * as z from 'zod/mini'
import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import type { Ratio } from '@/lib/domain/money/ratio'
import { optionalHeadcount } from '../fields/read-proportion'
import { requiredWords } from '../fields/read-words'
import { typedField } from '../fields/typed-field'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import { daysOf } from '../values/days-of'
import { countRows, readRows } from '../values/rows'
import { checkTogether, type FieldFault } from './fault-check'
import type { FormContext } from './form-context'
import { officerSchema } from './officers'

export type PositionRow = {
  key: string
  name: string
  /** Officers; null: not recorded. */
  headcount: Ratio | null
  /** Shown only: its number of officers differs by year, and stays as it is. */
  kept: boolean
}
export type PositionsSection = { positions: PositionRow[]; officers: AssignmentEntry[] }

/** Which positions the agreement pays for, who holds them, and where. */
export function positionsSchema(values: DraftValues, context: FormContext): z.ZodMiniType<PositionsSection, unknown> {
  const keys = readRows(values, 'positions').map((row) => row.key ?? '')
  const days = daysOf(values)
  return typedObject({
    positions: typedRows(keys.length, (at) => positionSchema(at, values[`positions.${at}.kept`] === 'yes')),
    officers: typedRows(countRows(values, 'officers'), (at) =>
      officerSchema({
        at,
        positionKeys: keys,
        campusCount: countRows(values, `officers.${at}.campuses`),
        context,
        days,
      }),
    ),
  }).check(checkTogether(findRepeatedNames))
}

function positionSchema(at: number, kept: boolean) {
  return z.pipe(
    typedObject({
      key: typedField(requiredWords({ named: `the key of position ${at + 1}`, max: 60 })),
      name: typedField(requiredWords({ named: `the name of position ${at + 1}`, max: 100 })),
      headcount: typedField(optionalHeadcount(`the number of officers in position ${at + 1}`)),
    }),
    z.transform((read): PositionRow => ({ ...read, kept })),
  )
}

function findRepeatedNames({ positions }: PositionsSection): FieldFault[] {
  return positions.flatMap(({ name }, at) => {
    const repeated = positions.slice(0, at).some((earlier) => earlier.name.toLowerCase() === name.toLowerCase())
    return repeated
      ? [{ field: `positions.${at}.name`, sentence: `Name position ${at + 1} differently: “${name}” is taken.` }]
      : []
  })
}
