import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import { yearLabel } from '@/lib/domain/terms/names'
import type { ColumnMeaning } from './column-meaning'

const WORDS: Record<'name' | 'category' | 'position' | 'amount', readonly string[]> = {
  name: ['name', 'cost line', 'cost lines', 'line', 'line item', 'item', 'description', 'expense', 'expenditure'],
  category: ['category', 'cost category', 'type', 'kind', 'class'],
  position: ['position', 'positions', 'sro position', 'for', 'what it is for', 'the amount is for', 'officer'],
  amount: ['amount', 'amounts', 'amount a year', 'annual amount', 'annual cost', 'cost', 'price', 'budget', 'dollars'],
}

const YEAR_LIKE =
  /^(?:(?:fy|sy|fiscal year|school year|contract year|year)\s*'?)?(\d{4}|\d{1,2})(?:\s*[-–/]\s*(\d{4}|\d{2}))?$/

/**
 * What a heading says its column is; null where it names none of it. `unknownYear`: it reads as a year, and as none of
 * this agreement's.
 */
export function readHeading(
  heading: string,
  years: readonly ContractYear[],
): { meaning: ColumnMeaning } | 'unknownYear' | null {
  const words = heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[:*]/g, '')
    .replace(/\(\$\)|\(usd\)|\$/g, '')
    .trim()
  if (words === '') return null
  const kind = (['name', 'category', 'position', 'amount'] as const).find((known) => WORDS[known].includes(words))
  if (kind !== undefined) return { meaning: { kind } }
  const at = years.findIndex((year, index) => yearNames(year, index).includes(normalizeYear(words)))
  if (at >= 0) return { meaning: { kind: 'year', at } }
  return YEAR_LIKE.test(words) && !/^\d{1,2}$/.test(words) ? 'unknownYear' : null
}

/** Everything that a heading may call a contract year: "2023-24", "2023-2024", "fy24", "year 1", its own name. */
function yearNames(year: ContractYear, index: number): string[] {
  const [first, last] = [year.startsOn.slice(0, 4), year.endsOn.slice(0, 4)]
  const short = last.slice(2)
  const span = first === last ? [first] : [`${first}-${short}`, `${first}-${last}`, `${first.slice(2)}-${short}`]
  const fiscal = [...span, last, short].flatMap((label) => [`fy${label}`, `fiscalyear${label}`])
  const ordinal = [`year${index + 1}`, `contractyear${index + 1}`]
  return [normalizeYear(yearLabel(year)), ...span, ...fiscal, ...ordinal, ...span.map((label) => `schoolyear${label}`)]
}

function normalizeYear(text: string): string {
  return text.toLowerCase().replace(/[–—/]/g, '-').replace(/[\s']/g, '').replace(/^sy/, 'schoolyear')
}
