import type { Route } from 'next'
import { controlClass } from '@/components/ui/forms/control-class'
import { fieldId } from '@/components/ui/forms/field-attributes'
import { FilterBar } from '@/components/ui/forms/filter-bar'
import type { CalendarDate } from '@/lib/domain/calendar/calendar-date'

/** Chooses the day on which officers are counted. */
export function DayChoice({ action, on }: { action: Route; on: CalendarDate }) {
  return (
    <FilterBar action={action} label="Day shown">
      <DayFilter label="Officers on" on={on} />
    </FilterBar>
  )
}

/** A day in a filter bar, under the name `on`. */
export function DayFilter({ label, on }: { label: string; on: CalendarDate }) {
  return (
    <div>
      <label htmlFor={fieldId('on')} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        key={on}
        id={fieldId('on')}
        type="date"
        name="on"
        defaultValue={on}
        className={`${controlClass} tabular max-w-44`}
      />
    </div>
  )
}
