/** Whether two words name the same unit, however they are written: "hours" and "Hour". */
export function isSameUnit(one: string, other: string): boolean {
  return simplify(one) === simplify(other)
}

function simplify(unit: string): string {
  return unit.trim().toLowerCase().replace(/\s+/g, ' ').replace(/s$/, '')
}
