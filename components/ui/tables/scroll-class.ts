import type { NarrowTable } from '@/components/ui/tables/column'

/** In a table that scrolls, names of rows stay in sight and nothing is broken over lines. */
export function scrollClass(narrow: NarrowTable, namesRow: boolean | undefined): string {
  if (narrow !== 'scroll') return ''
  return namesRow
    ? 'sticky start-0 bg-paper whitespace-nowrap print:whitespace-normal'
    : 'whitespace-nowrap print:whitespace-normal'
}
