import { AffixedInput } from '@/components/ui/forms/affixed-input'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'

type MoneyFieldProps = FieldProps & {
  /** As typed, or dollars and cents ("87010.50"). */
  defaultValue?: string | undefined
  /** What the amount is for one of ("a year", "per officer"). */
  suffix?: string | undefined
}

/** An amount in dollars and cents. Left empty, it is not recorded, which is not $0; the hint says so. */
export function MoneyField({ defaultValue = '', suffix, ...field }: MoneyFieldProps) {
  const { hint = field.required ? undefined : 'Leave empty if it is not recorded. $0 means it costs nothing.' } = field
  return (
    <FieldFrame {...field} hint={hint}>
      <AffixedInput {...field} hint={hint} defaultValue={defaultValue} prefix="$" suffix={suffix} />
    </FieldFrame>
  )
}
