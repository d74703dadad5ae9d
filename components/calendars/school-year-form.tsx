import { FilterBar } from '@/components/ui/forms/filter-bar'
import { FilterSelect } from '@/components/ui/forms/filter-select'
import { formatSchoolYear } from '@/lib/domain/calendar/school-year'

/** Chooses the school year whose calendar is entered or looked at. */
export function SchoolYearForm({ years, chosen }: { years: readonly number[]; chosen: number }) {
  return (
    <FilterBar action="/calendars" label="School year">
      <FilterSelect
        name="year"
        label="School year"
        defaultValue={String(chosen)}
        options={years.map((year) => ({ value: String(year), label: formatSchoolYear(year) }))}
      />
    </FilterBar>
  )
}
