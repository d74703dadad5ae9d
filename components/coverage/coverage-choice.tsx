import { DayFilter } from '@/components/coverage/day-choice'
import { FilterBar } from '@/components/ui/forms/filter-bar'
import { FilterSelect } from '@/components/ui/forms/filter-select'
import type { CoverageParams } from '@/lib/forms/coverage/coverage-params'

const VIEWS = [
  { value: 'week', label: 'Week' },
  { value: 'semester', label: 'Semester' },
  { value: 'year', label: 'School year' },
]

/** Chooses the week, semester or school year by one of its days. */
export function CoverageChoice({ given }: { given: CoverageParams }) {
  return (
    <FilterBar action="/coverage" label="Days shown">
      <FilterSelect name="view" label="Show a" defaultValue={given.view} options={VIEWS} />
      <DayFilter label="With this day" on={given.on} />
    </FilterBar>
  )
}
