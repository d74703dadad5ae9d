/** An exact number n/d in lowest terms, d > 0. The arithmetic of the engine: no figure ever passes through a float. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

/** n/d in lowest terms. Throws on d = 0: callers decide beforehand what nothing shared by nothing means. */
export function makeFraction(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError('A fraction of zero parts')
  if (d === 1n) return { n, d }
  if (n === 0n) return ZERO
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  return { n: n / divisor, d: d / divisor }
}

export function wholeFraction(value: number | bigint): Fraction {
  return { n: BigInt(value), d: 1n }
}

export const ZERO = wholeFraction(0)
export const ONE = wholeFraction(1)

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return makeFraction(a.n + b.n, a.d)
  return makeFraction(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.n * b.n, a.d * b.d)
}

/** a ÷ b. Throws when b is zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return makeFraction(a.n * b.d, a.d * b.n)
}

/** a × n ÷ d. */
export function scaleFraction(a: Fraction, n: bigint, d: bigint): Fraction {
  return makeFraction(a.n * n, a.d * d)
}

export function sumFractions(values: readonly Fraction[]): Fraction {
  return values.reduce(addFractions, ZERO)
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function smallerFraction(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b
}

export function largerFraction(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b
}

const LARGEST_EXACT_NUMBER = BigInt(Number.MAX_SAFE_INTEGER)

/** Of numbers that are not negative. Ordinary numbers are several times as quick, and nearly all sums of money fit. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (a <= LARGEST_EXACT_NUMBER && b <= LARGEST_EXACT_NUMBER)
    return BigInt(greatestCommonDivisorOfNumbers(Number(a), Number(b)))
  let [larger, smaller] = [a, b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

function greatestCommonDivisorOfNumbers(a: number, b: number): number {
  let larger = a
  let smaller = b
  while (smaller !== 0) {
    const rest = larger % smaller
    larger = smaller
    smaller = rest
  }
  return larger
}
