import type { HTMLInputAutoCompleteAttribute } from 'react'
import { type ControlWidth, controlClass, controlWidth } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'

type TextFieldProps = FieldProps & {
  defaultValue?: string | undefined
  type?: 'text' | 'email' | 'password' | 'url' | 'tel' | 'search'
  width?: ControlWidth
  maxLength?: number
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url'
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { defaultValue = '', type = 'text', width = 'long', maxLength = 200, autoComplete = 'off', inputMode } = props
  return (
    <FieldFrame {...props}>
      <input
        {...fieldAttributes(props)}
        type={type}
        defaultValue={defaultValue}
        maxLength={maxLength}
        autoComplete={autoComplete}
        inputMode={inputMode}
        className={`${controlClass} ${controlWidth[width]}`}
      />
    </FieldFrame>
  )
}
