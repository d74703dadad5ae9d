import { accept, refuse } from '@/lib/domain/result'
import type { FieldFault, Said, TypedSchema } from './typed-schema'

/** The schemas of fields that lie side by side, by their names. */
export type Shape = Readonly<Record<string, TypedSchema<unknown>>>

/** Fields that lie side by side. What was not sent at all reads as fields left empty. */
export function typedObject<S extends Shape>(shape: S): TypedSchema<{ [Name in keyof S]: Said<S[Name]> }> {
  return (typed) => {
    const sent = new Map(typeof typed === 'object' && typed !== null ? Object.entries(typed) : [])
    const faults: FieldFault[] = []
    const said = Object.entries(shape).map(([name, schema]) => {
      const read = schema(sent.get(name))
      if (read.ok) return [name, read.value]
      faults.push(...read.refusal.map((fault) => faultBelow(name, fault)))
      return [name, undefined]
    })
    return faults.length > 0 ? refuse(faults) : accept(Object.fromEntries(said))
  }
}

/** A fault of a field as a fault of what the field is part of. */
function faultBelow(name: string, { field, sentence }: FieldFault): FieldFault {
  return { field: field === '' ? name : `${name}.${field}`, sentence }
}
