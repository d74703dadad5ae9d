import * as z from 'zod/mini'

/** A fault of several fields together, at the field where it is mended. */
export type FieldFault = { field: string; sentence: string }

/** A check over a whole section; it runs once every field has been read. */
export function checkTogether<T>(find: (value: T) => readonly FieldFault[]) {
  return z.check<T>((context) => {
    for (const { field, sentence } of find(context.value)) {
      context.issues.push({ code: 'custom', message: sentence, path: field.split('.'), input: context.value })
    }
  })
}
