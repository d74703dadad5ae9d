import type { ReactNode } from 'react'
import { FieldError } from '@/components/ui/forms/field-error'
import { FieldHint } from '@/components/ui/forms/field-hint'

type FieldGroupProps = {
  legend: ReactNode
  /** Large: heads a part of a form. Small: reads like a label. */
  size?: 'large' | 'small'
  /** Where an error about the whole group is linked to. */
  id?: string
  hint?: ReactNode
  error?: string | undefined
  children: ReactNode
}

/** Fields that belong together under one legend. */
export function FieldGroup({ legend, size = 'large', id, hint, error, children }: FieldGroupProps) {
  const described =
    id === undefined ? undefined : [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(' ')
  return (
    <fieldset
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      aria-describedby={described || undefined}
      className={`min-w-0 ${size === 'large' ? 'mb-8' : 'mb-5'} ${error ? 'border-s-4 border-refusal ps-3' : ''}`}
    >
      <legend className={size === 'large' ? 'mb-3 text-lg font-bold' : 'font-semibold'}>{legend}</legend>
      {hint && <FieldHint id={id ?? ''}>{hint}</FieldHint>}
      {error && <FieldError id={id ?? ''}>{error}</FieldError>}
      {children}
    </fieldset>
  )
}
