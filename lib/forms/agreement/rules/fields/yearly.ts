import { type ByYear, isByYear } from '@/lib/domain/terms/by-year'
import { transformed } from '../../fields/transformed'
import { type ReadText, typedField } from '../../fields/typed-field'
import { typedObject } from '../../fields/typed-object'
import { typedRows } from '../../fields/typed-rows'
import type { TypedSchema } from '../../fields/typed-schema'
import { readChosen, writeChosen } from '../../values/chosen-list'
import type { Row } from '../../values/rows'
import type { RuleNames } from '../rule-names'

/** Whether a field is answered for each contract year by itself. */
export function isTypedByYear(row: Row, field: string): boolean {
  return row[`${field}.by`] === 'year'
}

/** How a value is read that a sentence calls by this name ("the percent in 2023-24"). */
type Read<T> = (named: string) => ReadText<T>

/** The texts of one value for all contract years, or of one for each, under "each" of a field. */
export function eachSchema<T>(row: Row, field: string, named: string, names: RuleNames, read: Read<T>) {
  if (!isTypedByYear(row, field)) return typedRows(1, () => typedField(read(named)))
  return typedRows(names.years.length, (at) => typedField(read(`${named} in ${names.years[at]?.name ?? at + 1}`)))
}

/**
 * What was read under "each" as terms say it. A year may be left out rather than not recorded (a rate goes on growing in
 * it): "only" lists the years that stay where they are empty; all do where there is no such list.
 */
export function toByYear<T>(row: Row, field: string, { years }: RuleNames, values: readonly T[], none: T): ByYear<T> {
  if (!isTypedByYear(row, field)) return values[0] ?? none
  const only = readChosen(row[`${field}.only`])
  const listed = years.flatMap(({ id }, at): [string, T][] => {
    const value = values[at] ?? none
    return only.length > 0 && value === none && !only.includes(id) ? [] : [[id, value]]
  })
  return { byYear: Object.fromEntries(listed) }
}

/** A value under one field that may differ from year to year; empty is not recorded. */
export function yearlySchema<T>(
  row: Row,
  field: string,
  named: string,
  names: RuleNames,
  read: Read<T | null>,
): TypedSchema<ByYear<T | null>> {
  return transformed(
    typedObject({ each: eachSchema(row, field, named, names, read) }),
    ({ each }: { each: (T | null)[] }) => toByYear<T | null>(row, field, names, each, null),
  )
}

/** A value as it would be typed under a field. */
export function writeYearly<T>(
  field: string,
  value: ByYear<T | null>,
  { years }: RuleNames,
  write: (value: T | null) => string,
): Row {
  const values = isByYear(value) ? years.map(({ id }) => value.byYear[id] ?? null) : [value]
  const only = isByYear(value) ? years.map(({ id }) => id).filter((id) => id in value.byYear) : []
  return {
    ...(only.length === 0 || only.length === years.length ? {} : { [`${field}.only`]: writeChosen(only) }),
    [`${field}.by`]: isByYear(value) ? 'year' : 'same',
    ...Object.fromEntries(values.map((one, at) => [`${field}.each.${at}`, write(one)])),
  }
}
