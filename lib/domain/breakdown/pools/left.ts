import type { Figure } from '@/lib/domain/breakdown/figure'
import { type Bounds, boundsOf } from '@/lib/domain/breakdown/figures'
import { type Cents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Fraction, ONE, subtractFractions } from '@/lib/domain/money/fraction'

/**
 * What is left of a cost line: exact cents, or an amount not recorded. Of the latter `part` is the part of what was left
 * when the step began that is still left, as long as the step has taken only parts of it; null once a limit or a sum
 * has come between.
 */
export type Left = { cents: Cents } | OpenLeft
export type OpenLeft = { cents: null; bounds: Bounds; part: Fraction | null; missing: readonly string[] }

export const NOTHING_LEFT: Left = { cents: ZERO_CENTS }

export function leftOf(figure: Figure): Left {
  if (figure.cents !== null) return { cents: figure.cents }
  return { cents: null, bounds: boundsOf(figure), part: ONE, missing: figure.missing }
}

/** What is left after an exact sum is taken. */
export function takeExact(left: Left, taken: Cents): Left {
  if (left.cents !== null) return { cents: subtractCents(left.cents, taken) }
  if (taken === 0) return left
  const { atMost } = left.bounds
  return {
    ...left,
    part: null,
    bounds: { atLeast: null, atMost: atMost === null ? null : subtractCents(atMost, taken) },
  }
}

/** The whole of what is left, to take parts of in a new step. */
export function beginStep(left: Left): Left {
  return left.cents === null ? { ...left, part: ONE } : left
}

/** What is left after a known part of the step's base is taken, of which no limit turned anything away. */
export function takePart(left: OpenLeft, portion: Fraction): Left {
  const part = left.part && subtractFractions(left.part, portion)
  return part?.n === 0n ? NOTHING_LEFT : { ...left, part }
}

/** What is left after an amount not recorded is taken that does not pass what was left. */
export function takeOpen(left: Left, taken: Bounds): Left {
  const before = left.cents === null ? left.bounds : { atLeast: left.cents, atMost: left.cents }
  const missing = left.cents === null ? left.missing : []
  const atLeast = before.atLeast === null || before.atLeast < 0 ? null : lowest(before.atLeast, taken.atMost)
  const atMost =
    before.atMost === null || taken.atLeast === null ? before.atMost : subtractCents(before.atMost, taken.atLeast)
  return { cents: null, bounds: { atLeast, atMost }, part: null, missing }
}

function lowest(before: Cents, taken: Cents | null): Cents {
  return taken === null || taken > before ? ZERO_CENTS : subtractCents(before, taken)
}
