import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { linesOfPlan } from '@/lib/domain/terms/plan-lines'
import { lineNames, nameLines } from '@/lib/domain/terms/words/name-lines'

/** What a plan pays in a contract year, as a sentence goes on after "for": "2025-26", "Overtime, 2025-26". */
export function nameDebt(run: Run, billing: Billing, yearId: Id): string {
  return `${nameAhead(run, billing, [yearId])}${labelOfYear(run, yearId)}`
}

/** The cost lines of a plan that is for some, in any of these years: " for Overtime". */
export function forLinesOf(run: Run, billing: Billing, yearIds: readonly Id[]): string {
  const names = namesOf(run, billing, yearIds)
  return names === '' ? '' : ` for ${names}`
}

/** By which two warnings of plans between the same parties are told apart. */
export function markOfPlan({ terms }: Run, billing: Billing): { costLineId?: Id } {
  if (billing.when === undefined) return {}
  const [line] = terms.years.flatMap(({ id }) => linesOfPlan(terms, billing, id))
  return line === undefined ? {} : { costLineId: line.id }
}

function nameAhead(run: Run, billing: Billing, yearIds: readonly Id[]): string {
  const names = namesOf(run, billing, yearIds)
  return names === '' ? '' : `${names}, `
}

function namesOf({ terms }: Run, billing: Billing, yearIds: readonly Id[]): string {
  if (billing.when === undefined) return ''
  const ids = yearIds.flatMap((id) => linesOfPlan(terms, billing, id)).map(({ id }) => id)
  return nameLines(lineNames(terms), ids)
}
