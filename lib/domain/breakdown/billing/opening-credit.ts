import { forLinesOf } from '@/lib/domain/breakdown/billing/name-debt'
import type { Figure } from '@/lib/domain/breakdown/figure'
import { exactFigure, openFigure } from '@/lib/domain/breakdown/figures'
import { labelOfYear, type Run } from '@/lib/domain/breakdown/run'
import { ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Billing, openingIn } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import { bearerName } from '@/lib/domain/terms/names'

/** The credit brought forward into a year; where it is not recorded, anything from nothing up. */
export function openingCredit(run: Run, billing: Billing, yearId: Id): Figure {
  const credit = openingIn(billing, yearId, run.terms.years)
  if (credit !== null) return exactFigure(credit)
  const fact = `credit of ${bearerName(run.terms, billing.from)}${forLinesOf(run, billing, [yearId])}, ${labelOfYear(run, yearId)}`
  return openFigure({ atLeast: ZERO_CENTS, atMost: null }, [fact])
}
