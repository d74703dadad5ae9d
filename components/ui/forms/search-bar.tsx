import type { Route } from 'next'
import type { ReactNode } from 'react'
import { FilterBar } from '@/components/ui/forms/filter-bar'
import { SearchField } from '@/components/ui/forms/search-field'

type SearchBarProps = {
  action: Route
  label: string
  name?: string | undefined
  defaultValue?: string | undefined
  /** FilterSelects. */
  children?: ReactNode
}

/** Search and filters of a list. */
export function SearchBar({ action, label, name, defaultValue, children }: SearchBarProps) {
  return (
    <FilterBar action={action} label={label}>
      <SearchField name={name} label={label} defaultValue={defaultValue} />
      {children}
    </FilterBar>
  )
}
