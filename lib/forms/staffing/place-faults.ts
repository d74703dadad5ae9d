import type { Faults } from '@/lib/domain/result'
import { campusField } from './campus-fields'

/** Faults of a command at the fields of the form: what concerns all campuses stands at the first one. */
export function placeFaults(faults: Faults): Faults {
  const { campuses, ...others } = faults
  return campuses === undefined ? faults : { ...others, [campusField(0)]: campuses }
}
