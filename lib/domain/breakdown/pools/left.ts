import type { Figure } from '@/lib/domain/breakdown/figure'
import { type Bounds, boundsOf } from '@/lib/domain/breakdown/figures'
import { partOfCents } from '@/lib/domain/breakdown/pools/part-of-cents'
import { type Cents, subtractCents, ZERO_CENTS } from '@/lib/domain/money/cents'
import { type Fraction, multiplyFractions, ONE, subtractFractions } from '@/lib/domain/money/fraction'

/**
 * What is left of a cost line: exact cents, or an amount not recorded. Of the latter `part` is the part of what was left
 * when the step began that is still left, as long as the step has taken only parts of it; null once a limit or a sum
 * has come between.
 */
export type Left = { cents: Cents } | OpenLeft
export type OpenLeft = {
  cents: null
  bounds: Bounds
  part: Fraction | null
  /** The part of the whole cost line that was left when the step began; null where that is not known either. */
  before: Fraction | null
  missing: readonly string[]
  /** The step may have given away all of it: which part it did is not recorded. */
  maybeNothing?: true
}

export const NOTHING_LEFT: Left = { cents: ZERO_CENTS }

export function leftOf(figure: Figure): Left {
  if (figure.cents !== null) return { cents: figure.cents }
  return { cents: null, bounds: boundsOf(figure), part: ONE, before: ONE, missing: figure.missing }
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
  if (left.cents !== null) return left
  const { maybeNothing: _, ...rest } = left
  return { ...rest, part: ONE, before: partOfLine(left) }
}

/** Which part of the whole cost line is left; null where it is not known. */
export function partOfLine({ part, before }: OpenLeft): Fraction | null {
  return part && before && multiplyFractions(part, before)
}

/** What is left after a known part of the step's base is taken, of which no limit turned anything away. */
export function takePart(left: OpenLeft, base: OpenLeft, portion: Fraction, taken: Figure): Left {
  if (!left.part) return takeOpen(left, taken)
  const part = subtractFractions(left.part, portion)
  return part.n === 0n ? NOTHING_LEFT : { ...left, part, bounds: partOfBounds(base.bounds, part) }
}

function partOfBounds({ atLeast, atMost }: Bounds, part: Fraction): Bounds {
  return {
    atLeast: atLeast === null ? null : partOfCents(atLeast, part, 'down'),
    atMost: atMost === null ? null : partOfCents(atMost, part, 'up'),
  }
}

/** What is left after a sum is taken that may pass what was left. */
export function takeSum(left: Left, figure: Figure): Left {
  const { atLeast, atMost } = left.cents === null ? left.bounds : { atLeast: left.cents, atMost: left.cents }
  const missing = joinMissing(left, figure)
  return { cents: null, bounds: lessBounds({ atLeast, atMost }, figure), part: null, before: null, missing }
}

/** What is sure of what is left when a figure is taken, whatever the two have to do with each other. */
export function lessBounds({ atLeast, atMost }: Bounds, figure: Figure): Bounds {
  const taken = boundsOf(figure)
  return { atLeast: lessBound(atLeast, taken.atMost), atMost: lessBound(atMost, taken.atLeast) }
}

/** What is left of a line among lines that are unlike; `isPart` when no more is taken than there is. */
export function takeEntangled(left: Left, figure: Figure, isPart: boolean): Left {
  if (left.cents !== null && figure.cents !== null) return takeExact(left, figure.cents)
  const after = takeSum(left, figure)
  const before = left.cents === null ? left.bounds.atLeast : left.cents
  if (after.cents !== null || !isPart || before === null || before < 0) return after
  const { atLeast, atMost } = after.bounds
  const orZero = (bound: Cents | null) => (bound !== null && bound > 0 ? bound : ZERO_CENTS)
  return { ...after, bounds: { atLeast: orZero(atLeast), atMost: atMost === null ? null : orZero(atMost) } }
}

function lessBound(bound: Cents | null, taken: Cents | null): Cents | null {
  return bound === null || taken === null ? null : subtractCents(bound, taken)
}

/** What is left after an amount not recorded is taken, which lies between nothing and all that was left. */
export function takeOpen(left: Left, figure: Figure): Left {
  const { atLeast, atMost } = left.cents === null ? left.bounds : { atLeast: left.cents, atMost: left.cents }
  const taken = boundsOf(figure)
  const missing = joinMissing(left, figure)
  const least = atLeast === null || atLeast < 0 ? atLeast : zeroOrMore(atLeast, taken.atMost)
  const most =
    atMost === null
      ? null
      : zeroOrMore(atMost, taken.atLeast === null || taken.atLeast < 0 ? ZERO_CENTS : taken.atLeast)
  const maybeNothing = left.cents === null && left.maybeNothing ? { maybeNothing: true as const } : {}
  return { cents: null, bounds: { atLeast: least, atMost: most }, part: null, before: null, missing, ...maybeNothing }
}

/** What is left lacks every fact that what was taken of it lacks. */
function joinMissing(left: Left, { missing }: Figure): string[] {
  return left.cents === null ? [...new Set([...left.missing, ...missing])] : [...missing]
}

function zeroOrMore(before: Cents, taken: Cents | null): Cents {
  return taken === null || taken > before ? ZERO_CENTS : subtractCents(before, taken)
}
