import { AffixedInput } from '@/components/ui/forms/affixed-input'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'

type PercentFieldProps = FieldProps & {
  /** As typed, without the sign ("37.5"). */
  defaultValue?: string | undefined
}

/** A percentage, typed without its sign. */
export function PercentField({ defaultValue = '', ...field }: PercentFieldProps) {
  return (
    <FieldFrame {...field}>
      <AffixedInput {...field} defaultValue={defaultValue} suffix="%" />
    </FieldFrame>
  )
}
