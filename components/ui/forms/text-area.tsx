import { controlClass } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'

type TextAreaProps = FieldProps & { defaultValue?: string | undefined; maxLength: number; rows?: number }

/** Several lines of text. It grows with what is typed, and says how much it takes. */
export function TextArea({ defaultValue = '', maxLength, rows = 4, ...field }: TextAreaProps) {
  const limit = `At most ${maxLength.toLocaleString('en-US')} characters.`
  const hint = field.hint ? (
    <>
      {field.hint} {limit}
    </>
  ) : (
    limit
  )
  return (
    <FieldFrame {...field} hint={hint}>
      <textarea
        {...fieldAttributes({ ...field, hint })}
        defaultValue={defaultValue}
        maxLength={maxLength}
        rows={rows}
        className={`${controlClass} field-sizing-content min-h-24 max-w-prose`}
      />
    </FieldFrame>
  )
}
