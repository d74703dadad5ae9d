import type { Route } from 'next'
import { FilterSelect } from '@/components/ui/forms/filter-select'
import { SearchBar } from '@/components/ui/forms/search-bar'
import type { RegisterParty } from '@/lib/domain/agreement/register'
import { STATUSES } from '@/lib/domain/agreement/status-on'
import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'
import type { RegisterParams } from '@/lib/forms/register/register-params'

type RegisterFiltersProps = { given: RegisterParams; parties: RegisterParty[]; years: FiscalYear[] }

/** Search and filters of the register, kept in the address. */
export function RegisterFilters({ given, parties, years }: RegisterFiltersProps) {
  const side = (wanted: RegisterParty['side']) =>
    parties
      .filter((party) => party.side === wanted)
      .map((party) => ({ value: party.organizationId, label: party.shortName }))
  const filters = [
    {
      name: 'status',
      label: 'Status',
      options: STATUSES.map((status) => ({ value: status, label: status })),
      defaultValue: given.status ?? '',
    },
    { name: 'district', label: 'District', options: side('district'), defaultValue: given.district ?? '' },
    { name: 'agency', label: 'City or county', options: side('agency'), defaultValue: given.agency ?? '' },
    {
      name: 'year',
      label: 'Fiscal year',
      options: years.map((year) => ({ value: year.startsOn.slice(0, 4), label: year.label })),
      defaultValue: given.year === null ? '' : String(given.year),
    },
  ]
  return (
    <SearchBar action={'/agreements' as Route} label="Search agreements" defaultValue={given.q}>
      {filters.map((filter) => (
        <FilterSelect key={filter.name} anyLabel="any" {...filter} />
      ))}
      <input type="hidden" name="sort" value={given.sort} />
      <input type="hidden" name="order" value={given.order} />
    </SearchBar>
  )
}
