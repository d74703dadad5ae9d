import { FilterBar } from '@/components/ui/forms/filter-bar'
import { FilterSelect } from '@/components/ui/forms/filter-select'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'
import { formatDateRange } from '@/lib/domain/calendar/format-date'

type FiscalYearChoiceProps = { choices: readonly FiscalYear[]; chosen: FiscalYear }

/** Chooses the fiscal year that a dashboard shows; the address keeps it. */
export function FiscalYearChoice({ choices, chosen }: FiscalYearChoiceProps) {
  return (
    <FilterBar action="/dashboard" label="Fiscal year">
      <FilterSelect
        name="fy"
        label="Fiscal year"
        defaultValue={chosen.label}
        options={choices.map(({ label }) => ({ value: label, label }))}
      />
      <p className="order-last pb-2 text-sm text-ink-soft">{formatDateRange(chosen)}</p>
    </FilterBar>
  )
}
