import type { FiscalYear } from '@/lib/domain/calendar/fiscal-year'

/** How many fiscal years a table or a choice of years holds. */
export const MOST_YEARS = 7

/**
 * At most seven of the fiscal years, always with the chosen one and as many on each side of it as there are,
 * earliest first. Years given twice are taken once.
 */
export function chooseYears(years: readonly FiscalYear[], chosen: FiscalYear): FiscalYear[] {
  const known = new Map([...years, chosen].map((year) => [year.label, year]))
  const sorted = [...known.values()].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const place = sorted.findIndex(({ label }) => label === chosen.label)
  const first = Math.max(0, Math.min(place - Math.floor(MOST_YEARS / 2), sorted.length - MOST_YEARS))
  return sorted.slice(first, first + MOST_YEARS)
}

/** The fiscal year nearest to the chosen one, the earlier of two; null of none. */
export function findNearestYear(years: readonly FiscalYear[], chosen: FiscalYear): FiscalYear | null {
  const away = ({ startsOn }: FiscalYear) =>
    Math.abs(Number(startsOn.slice(0, 4)) - Number(chosen.startsOn.slice(0, 4)))
  const sorted = [...years].sort((a, b) => away(a) - away(b) || (a.startsOn < b.startsOn ? -1 : 1))
  return sorted[0] ?? null
}
