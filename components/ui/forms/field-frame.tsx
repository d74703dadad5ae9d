import type { ReactNode } from 'react'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldError } from '@/components/ui/forms/field-error'
import { FieldHint } from '@/components/ui/forms/field-hint'
import type { FieldProps } from '@/components/ui/forms/field-props'
import { RequiredWord } from '@/components/ui/forms/required-word'

type FieldFrameProps = FieldProps & { children: ReactNode }

/** Label, hint and error of one control, in reading order, with the control under them. */
export function FieldFrame({ name, label, hint, error, required = false, children }: FieldFrameProps) {
  const id = fieldId(name)
  return (
    <div
      className={`mb-5 @lg/row:grid @lg/row:grid-rows-subgrid @lg/row:self-stretch ${error ? 'border-s-4 border-refusal ps-3' : ''}`}
    >
      <label htmlFor={id} className="row-start-1 self-end font-semibold">
        {label}
        <RequiredWord required={required} />
      </label>
      {hint && (
        <div className="row-start-2">
          <FieldHint id={id}>{hint}</FieldHint>
        </div>
      )}
      {error && (
        <div className="row-start-3">
          <FieldError id={id}>{error}</FieldError>
        </div>
      )}
      <div className="row-start-4 mt-1">{children}</div>
    </div>
  )
}
