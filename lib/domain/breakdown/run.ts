import type { Warning } from '@/lib/domain/breakdown/warning'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { Id } from '@/lib/domain/terms/by-year'
import { nameIn } from '@/lib/domain/terms/names'
import type { Terms } from '@/lib/domain/terms/terms'

/** What every stage of one settlement can see, and where each leaves its warnings. */
export type Run = {
  terms: Terms
  actuals: Actuals
  warn: (warning: Warning) => void
  /** Where it is asked whether there was a pool in which it matters on which of its cost lines a sum falls. */
  seen?: Seen
}

export type Seen = { unlike: boolean }

export function labelOfYear(run: Run, yearId: Id): string {
  return nameIn(run.terms.years, yearId)
}

export function findYear(run: Run, yearId: Id): ContractYear | undefined {
  return run.terms.years.find((year) => year.id === yearId)
}
