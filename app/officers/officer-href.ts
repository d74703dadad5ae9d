import type { Route } from 'next'

/** The page of an officer, or a page below it: "assign", "absences/new". */
export function officerHref(officerId: string, below?: string): Route {
  return (below === undefined ? `/officers/${officerId}` : `/officers/${officerId}/${below}`) as Route
}
