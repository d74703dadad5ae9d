import { controlClass } from '@/components/ui/forms/control-class'
import { fieldAttributes } from '@/components/ui/forms/field-attributes'
import { FieldFrame } from '@/components/ui/forms/field-frame'
import type { FieldProps } from '@/components/ui/forms/field-props'
import { parseCalendarDate } from '@/lib/domain/calendar/calendar-date'

type DateFieldProps = FieldProps & {
  /** A day as '2026-07-01', or whatever was typed that is none. */
  defaultValue?: string | undefined
  /** Earliest and latest day that the browser offers; the server decides. */
  min?: string | undefined
  max?: string | undefined
}

/**
 * A day, typed or picked. A browser's date control shows nothing for a value that is no day,
 * so such a value comes back in a plain text control: what was typed is never lost.
 */
export function DateField({ defaultValue = '', min, max, ...field }: DateFieldProps) {
  const isDay = defaultValue === '' || parseCalendarDate(defaultValue) !== null
  return (
    <FieldFrame {...field}>
      <input
        {...fieldAttributes(field)}
        type={isDay ? 'date' : 'text'}
        defaultValue={defaultValue}
        min={min}
        max={max}
        maxLength={isDay ? undefined : 30}
        autoComplete="off"
        className={`${controlClass} tabular max-w-44`}
      />
    </FieldFrame>
  )
}
