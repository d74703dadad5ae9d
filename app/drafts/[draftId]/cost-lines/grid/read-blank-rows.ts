/** Rows to type into at the end of the grid: three, or as many as an address asks for, at most 100. */
export function readBlankRows(typed: unknown): number {
  return typeof typed === 'string' && /^\d{1,3}$/.test(typed) ? Math.min(100, Math.max(3, Number(typed))) : 3
}
