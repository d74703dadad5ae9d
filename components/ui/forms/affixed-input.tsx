import { controlClass } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import type { FieldProps } from '@/components/ui/forms/field-props'

type AffixedInputProps = FieldProps & { defaultValue: string; prefix?: string | undefined; suffix?: string | undefined }

/** A figure with its unit at its side. The unit is part of the label for a screen reader, so it is hidden here. */
export function AffixedInput({ defaultValue, prefix, suffix, ...field }: AffixedInputProps) {
  return (
    <span className="flex w-full max-w-56 items-center gap-2">
      {prefix !== undefined && <span aria-hidden="true">{prefix}</span>}
      <input
        {...fieldAttributes(field)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={30}
        defaultValue={defaultValue}
        className={`${controlClass} tabular text-end`}
      />
      {suffix !== undefined && (
        <span aria-hidden="true" className="whitespace-nowrap">
          {suffix}
        </span>
      )}
    </span>
  )
}
