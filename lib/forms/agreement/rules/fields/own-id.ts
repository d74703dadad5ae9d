import { accept } from '@/lib/domain/result'
import type { Id } from '@/lib/domain/terms/by-year'
import { typedField } from '../../fields/typed-field'
import type { TypedSchema } from '../../fields/typed-schema'
import type { Row } from '../../values/rows'

/** The id of what a rule adds to the terms. Nobody types it: a rule without one uses its key. */
export function ownId(row: Row): TypedSchema<Id> {
  return typedField((text) => accept(text === '' ? idOfRow(row) : text))
}

export function idOfRow({ id = '', key = '' }: Row): Id {
  return id === '' ? key : id
}
