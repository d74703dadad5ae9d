declare const unit: unique symbol

/** Whole US cents, exact: a safe integer, negative for a credit. Never a fraction of a cent, never dollars. */
export type Cents = number & { readonly [unit]: 'cents' }

export const ZERO_CENTS = 0 as Cents

/** The cents of a whole number. Throws on fractions and on what a number cannot hold exactly: such a caller has a bug. */
export function cents(value: number | bigint): Cents {
  const whole = Number(value)
  if (!Number.isSafeInteger(whole)) throw new RangeError(`Not a whole number of cents: ${value}`)
  return (whole === 0 ? 0 : whole) as Cents
}

export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b)
}

export function subtractCents(a: Cents, b: Cents): Cents {
  return cents(a - b)
}

export function sumCents(values: Iterable<Cents>): Cents {
  let sum = ZERO_CENTS
  for (const value of values) sum = addCents(sum, value)
  return sum
}

export function smallerCents(a: Cents, b: Cents): Cents {
  return Math.min(a, b) as Cents
}

export function largerCents(a: Cents, b: Cents): Cents {
  return Math.max(a, b) as Cents
}

export function notBelowZero(amount: Cents): Cents {
  return amount < 0 ? ZERO_CENTS : amount
}
