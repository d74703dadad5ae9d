import type { Scheduled, ScheduledShare } from '@/lib/domain/breakdown/billing/scheduled'
import type { SplitBounds } from '@/lib/domain/breakdown/billing/split-open-payments'
import type { SplitPayments } from '@/lib/domain/breakdown/billing/split-payments'
import type { Allocated, Cell } from '@/lib/domain/breakdown/breakdown'
import type { CalculatedGrowth, LimitOrigin } from '@/lib/domain/breakdown/calculation'
import type { Figure } from '@/lib/domain/breakdown/figure'
import type { Bounds } from '@/lib/domain/breakdown/figures'
import type { HeldAmount, TakenActuals, WorkedOutLine } from '@/lib/domain/breakdown/lines/worked-out'
import type { Balances, Costs } from '@/lib/domain/breakdown/pools/balance'
import type { RoundedClaim, Take } from '@/lib/domain/breakdown/pools/claim'
import type { Left } from '@/lib/domain/breakdown/pools/left'
import type { Pool } from '@/lib/domain/breakdown/pools/pool'
import type { Warning } from '@/lib/domain/breakdown/warning'
import type { ContractYear } from '@/lib/domain/calendar/contract-year'
import type { Cents } from '@/lib/domain/money/cents'
import type { Fraction } from '@/lib/domain/money/fraction'
import type { Actuals } from '@/lib/domain/terms/actuals'
import type { AmountHeld, Growth } from '@/lib/domain/terms/amount'
import type { Billing } from '@/lib/domain/terms/billing'
import type { Id } from '@/lib/domain/terms/by-year'
import type { CostLine } from '@/lib/domain/terms/cost-line'
import { nameIn } from '@/lib/domain/terms/names'
import type { PlannedPayment } from '@/lib/domain/terms/planned-payment'
import type { Limit } from '@/lib/domain/terms/split'
import type { Terms } from '@/lib/domain/terms/terms'

/** What every stage of one settlement can see, and where each leaves its warnings. */
export type Run = {
  terms: Terms
  actuals: Actuals
  /** Null where the terms are known to need none of it. */
  rare: RareParts | null
  warn: (warning: Warning) => void
  /** Where it is asked whether there was a pool in which it matters on which of its cost lines a sum falls. */
  seen?: Seen
}

/** What of the engine only some terms need, each in a module of its name: a browser loads it with such terms alone. */
export type RareParts = {
  takeActuals(run: Run, line: CostLine, yearId: Id): TakenActuals
  growRate(run: Run, growth: Growth, before: Fraction, yearId: Id): { value: Fraction; growth: CalculatedGrowth } | null
  holdAmount(amount: AmountHeld, figure: Figure, setting: { run: Run; yearId: Id; what: string }): HeldAmount
  limitOverYearBefore(
    run: Run,
    borne: readonly Cell[],
    limit: Limit,
    by: Growth,
    years: [Id, Id],
    position: Id | undefined,
  ): LimitOrigin | null
  assignMinimums(run: Run, costs: Costs, yearId: Id, pools: readonly Pool[]): void
  makeRoom(rounded: readonly RoundedClaim[], bases: readonly Left[], pool: Pool, step: number): RoundedClaim[]
  meetMinimums(run: Run, balances: Balances, pool: Pool, step: number, take: Take): void
  allocate(run: Run, balances: Balances, yearId: Id, lines: readonly WorkedOutLine[], cells: readonly Cell[]): Allocated
  scheduleParts(parts: readonly PlannedPayment[], year: ContractYear, years: readonly ContractYear[]): Scheduled[]
  splitParts(total: Cents, shares: readonly ScheduledShare[], billing: Billing, done: readonly Cents[]): SplitPayments
  splitOpenParts(
    total: Bounds,
    shares: readonly ScheduledShare[],
    billing: Billing,
    done: readonly Cents[],
  ): SplitBounds
}

/** What the terms of a run need besides; an error where it was left out. */
export function rareOf({ rare }: Pick<Run, 'rare'>): RareParts {
  if (rare === null) throw new Error('These terms need parts of the engine that were left out for them')
  return rare
}

export type Seen = { unlike: boolean }

export function labelOfYear(run: Run, yearId: Id): string {
  return nameIn(run.terms.years, yearId)
}

export function findYear(run: Run, yearId: Id): ContractYear | undefined {
  return run.terms.years.find((year) => year.id === yearId)
}
