import type { ControlWidth } from '@/components/ui/forms/control-class'
import type { Choice } from '@/components/ui/forms/select-field'

type Named = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
}

/** A field of a short form, described as data: a page says which fields there are, the form draws them. */
export type DescribedField =
  | (Named & { kind: 'text'; width?: ControlWidth; maxLength?: number; inputMode?: 'numeric' | 'decimal' })
  | (Named & { kind: 'day' })
  | (Named & { kind: 'percent' })
  | (Named & { kind: 'choice'; options: Choice[]; emptyLabel?: string })
  | (Named & { kind: 'yes' })

/** Fields that stand side by side where there is room. */
export type FieldLine = DescribedField | { readonly kind: 'line'; readonly fields: readonly DescribedField[] }

export function fieldsOf(lines: readonly FieldLine[]): DescribedField[] {
  return lines.flatMap((line) => (line.kind === 'line' ? line.fields : [line]))
}

/** A value of the field as a person reads it: a choice by its label. */
export function wordValue(field: DescribedField, value: string): string {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? value
  return field.kind === 'yes' ? (value === 'yes' ? 'yes' : 'no') : value
}
