/** The id of the control that a field's name has; error summaries link to it. Names may hold dots and brackets. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/[^A-Za-z0-9_-]+/g, '-')}`
}

type FieldFacts = { name: string; hint?: unknown; error?: string | undefined }

type FieldAttributes = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Ties a control to its hint and its error, in the order they are read. */
export function fieldAttributes({ name, hint, error }: FieldFacts): FieldAttributes {
  const id = fieldId(name)
  const describedBy = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])]
  return {
    id,
    name,
    'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
    'aria-invalid': error ? true : undefined,
  }
}
