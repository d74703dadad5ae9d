import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { yearLabel } from '@/lib/domain/terms/names'
import { shorten } from '../amounts/shorten'
import type { PastedColumn } from './column-meaning'

/** What a column is called in a sentence: "column C (2023-24)". */
export function callColumn({ letter, heading, meaning }: PastedColumn, years: readonly ContractYear[]): string {
  const year = meaning.kind === 'year' ? years[meaning.at] : undefined
  const words = heading === '' ? (year === undefined ? '' : yearLabel(year)) : shorten(heading)
  return words === '' ? `column ${letter}` : `column ${letter} (${words})`
}
