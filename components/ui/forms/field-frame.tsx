import type { ReactNode } from 'react'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FieldError } from '@/components/ui/forms/field-error'
import { FieldHint } from '@/components/ui/forms/field-hint'
import type { FieldProps } from '@/components/ui/forms/field-props'
import { RequiredWord } from '@/components/ui/forms/required-word'

/** The rows above what is said besides: the more there is of it, the fewer the label has. */
const LABEL_ROWS = ['row-start-1 row-end-4', 'row-start-1 row-end-3', 'row-start-1'] as const

type FieldFrameProps = FieldProps & { children: ReactNode }

/**
 * Label, hint and error of one control, in reading order, with the control under them. Of fields side by side the controls
 * stand on one line, and what is said of each right above its own: a row that one has nothing for is its neighbors'.
 */
export function FieldFrame({ name, label, hint, error, required = false, children }: FieldFrameProps) {
  const id = fieldId(name)
  const said = Number(Boolean(hint)) + Number(Boolean(error))
  return (
    <div
      className={`mb-5 @lg/row:grid @lg/row:grid-rows-subgrid @lg/row:self-stretch ${error ? 'border-s-4 border-refusal ps-3' : ''}`}
    >
      <label htmlFor={id} className={`${LABEL_ROWS[said]} self-end font-semibold`}>
        {label}
        <RequiredWord required={required} />
      </label>
      {hint && (
        <div className={`${error ? 'row-start-2' : 'row-start-3'} self-end`}>
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
