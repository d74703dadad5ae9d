import type { AssignmentEntry } from '@/lib/domain/agreement/agreement-entry'
import type { DraftValues } from '@/lib/domain/agreement/draft'
import { checkTogether } from '../fields/check-together'
import { typedObject } from '../fields/typed-object'
import { typedRows } from '../fields/typed-rows'
import type { TypedSchema } from '../fields/typed-schema'
import { daysOf } from '../values/days-of'
import { countRows, readRows } from '../values/rows'
import type { FormContext } from './form-context'
import { officerSchema } from './officers'
import { findRepeatedNames, type PositionList, positionRows } from './position-list'

export type PositionsSection = PositionList & { officers: AssignmentEntry[] }

/** Which positions the agreement pays for, who holds them, and where. */
export function positionsSchema(values: DraftValues, context: FormContext): TypedSchema<PositionsSection> {
  const positionKeys = readRows(values, 'positions').map((row) => row.key ?? '')
  const days = daysOf(values)
  return checkTogether(
    typedObject({
      positions: positionRows(values),
      officers: typedRows(countRows(values, 'officers'), (at) =>
        officerSchema({ at, positionKeys, campusCount: countRows(values, `officers.${at}.campuses`), context, days }),
      ),
    }),
    findRepeatedNames,
  )
}
